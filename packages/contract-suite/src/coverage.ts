import type { OperationId } from "@flowx-start/api-types";
import type { ContractReport } from "./run-contract.ts";
import { specOperations } from "./spec.ts";

/** How many cases saw a documented status of an operation. */
export interface CoverageCell {
  readonly operationId: OperationId;
  readonly status: number;
  /** Cases that passed with an answer of this status. */
  readonly cases: number;
}

/**
 * Counts which statuses that the OpenAPI document has for an operation were answered and in contract.
 *
 * @returns One cell for each operation and status, also where no case saw it.
 */
export function toCoverage({ results }: Pick<ContractReport, "results">): CoverageCell[] {
  const seen = results
    .filter(({ outcome }) => outcome === "passed")
    .map(({ operationId, exchanges }) => `${operationId} ${exchanges.at(-1)?.answer?.status}`);
  return specOperations.flatMap(({ operationId, responses }) =>
    Object.keys(responses).map((status) => ({
      operationId,
      status: Number(status),
      cases: seen.filter((cell) => cell === `${operationId} ${status}`).length,
    })),
  );
}

/** Returns the coverage as a table: operations by statuses, `-` where the document has none, `0` where no case saw it. */
export function formatCoverage(cells: readonly CoverageCell[]): string {
  const operations = [...new Set(cells.map(({ operationId }) => operationId))];
  const statuses = [...new Set(cells.map(({ status }) => status))].sort((one, other) => one - other);
  const width = Math.max(...operations.map(({ length }) => length));
  const rows = operations.map((operationId) => {
    const counts = statuses.map((wanted) => {
      const cell = cells.find((one) => one.operationId === operationId && one.status === wanted);
      return String(cell?.cases ?? "-").padStart(4);
    });
    return `${operationId.padEnd(width)} ${counts.join("")}`;
  });
  return [`${"".padEnd(width)} ${statuses.map((status) => String(status).padStart(4)).join("")}`, ...rows].join("\n");
}
