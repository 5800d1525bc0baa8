import type { OperationId } from "@flowx-start/api-types";
import { contractCases } from "./contract-cases.ts";
import type { ContractReport } from "./report.ts";
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

/** The coverage, laid out: operations by statuses. */
export interface CoverageGrid {
  readonly statuses: readonly number[];
  /** How many cases saw each of the statuses; `undefined` where the document does not have it. */
  readonly rows: readonly { readonly operationId: OperationId; readonly cases: readonly (number | undefined)[] }[];
}

/** Lays the coverage out as a table. */
export function toGrid(cells: readonly CoverageCell[]): CoverageGrid {
  const statuses = [...new Set(cells.map(({ status }) => status))].sort((one, other) => one - other);
  const rows = [...new Set(cells.map(({ operationId }) => operationId))].map((operationId) => {
    const own = cells.filter((cell) => cell.operationId === operationId);
    return { operationId, cases: statuses.map((wanted) => own.find(({ status }) => status === wanted)?.cases) };
  });
  return { statuses, rows };
}

/** Returns the coverage as a text: `-` where the document does not have the status, `0` where no case saw it. */
export function formatCoverage(cells: readonly CoverageCell[]): string {
  const { statuses, rows } = toGrid(cells);
  const width = Math.max(...rows.map(({ operationId }) => operationId.length));
  const toLine = (name: string, columns: readonly unknown[]): string =>
    `${name.padEnd(width)} ${columns.map((column) => String(column ?? "-").padStart(4)).join("")}`;
  return [toLine("", statuses), ...rows.map(({ operationId, cases }) => toLine(operationId, cases))].join("\n");
}

/** Lists the operations that the OpenAPI document has and the contract has no case of. */
export function listWithoutCase(operations: readonly { readonly operationId: string }[] = specOperations): string[] {
  const known = new Set<string>(contractCases.map(({ operationId }) => operationId));
  return operations.map(({ operationId }) => operationId).filter((operationId) => !known.has(operationId));
}
