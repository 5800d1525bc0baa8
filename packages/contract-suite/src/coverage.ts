import type { OperationId } from "@flowx-start/api-types";
import { contractCases } from "./contract-cases.ts";
import type { ContractReport } from "./report.ts";
import { specOperations } from "./spec.ts";

/** The number of cases that received a documented status of an operation. */
export interface CoverageCell {
  readonly operationId: OperationId;
  readonly status: number;
  /** Passed cases whose last answer had this status. */
  readonly cases: number;
}

/**
 * Counts how many passed cases received each documented status of each operation.
 *
 * @returns One cell per operation and documented status, including those that no case received.
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

/** The coverage as a table of operations and statuses. */
export interface CoverageGrid {
  readonly statuses: readonly number[];
  /** Passed cases per status; `undefined` if the document does not list the status for the operation. */
  readonly rows: readonly { readonly operationId: OperationId; readonly cases: readonly (number | undefined)[] }[];
}

/** Arranges the coverage as a table. */
export function toGrid(cells: readonly CoverageCell[]): CoverageGrid {
  const statuses = [...new Set(cells.map(({ status }) => status))].sort((one, other) => one - other);
  const rows = [...new Set(cells.map(({ operationId }) => operationId))].map((operationId) => {
    const own = cells.filter((cell) => cell.operationId === operationId);
    return { operationId, cases: statuses.map((wanted) => own.find(({ status }) => status === wanted)?.cases) };
  });
  return { statuses, rows };
}

/** Returns the coverage as text. `-` marks an undocumented status, `0` a status that no passed case received. */
export function formatCoverage(cells: readonly CoverageCell[]): string {
  const { statuses, rows } = toGrid(cells);
  const width = Math.max(...rows.map(({ operationId }) => operationId.length));
  const toLine = (name: string, columns: readonly unknown[]): string =>
    `${name.padEnd(width)} ${columns.map((column) => String(column ?? "-").padStart(4)).join("")}`;
  return [toLine("", statuses), ...rows.map(({ operationId, cases }) => toLine(operationId, cases))].join("\n");
}

/** Lists the operations of the OpenAPI document that no contract case covers. */
export function listWithoutCase(operations: readonly { readonly operationId: string }[] = specOperations): string[] {
  const known = new Set<string>(contractCases.map(({ operationId }) => operationId));
  return operations.map(({ operationId }) => operationId).filter((operationId) => !known.has(operationId));
}
