import type { CellResult } from "./cell.ts";

/** The rows of the matrix as text: one column for each fault, `reads·outcome·attempts` in each cell. */
export interface MatrixTable {
  add(row: string, column: string, result: CellResult): void;
  /** The columns in which no row has a start that was read. */
  unread(): string[];
  toString(): string;
}

/** Creates an empty {@link MatrixTable}; its rows stand in the order of `titles`. */
export function createMatrixTable(titles: readonly string[], columns: readonly string[]): MatrixTable {
  const rows = new Map(titles.map((title) => [title, new Map<string, string>()]));
  return {
    add(row, column, { reads, outcome, attempts }) {
      rows.get(row)?.set(column, `${reads}·${outcome}·${attempts}`);
    },
    unread() {
      const isRead = (column: string): boolean =>
        [...rows.values()].some((cells) => /^[1-9]/.test(cells.get(column) ?? ""));
      return columns.filter((column) => !isRead(column));
    },
    toString() {
      const lines = [...rows].map(([row, cells]) => [row, ...columns.map((column) => cells.get(column) ?? "-")]);
      const head = ["reads·outcome·attempts", ...columns];
      const widths = head.map((_, index) => Math.max(...[head, ...lines].map((line) => (line[index] ?? "").length)));
      const toLine = (line: string[]): string =>
        `| ${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
      return [toLine(head), toLine(widths.map((width) => "-".repeat(width))), ...lines.map(toLine)].join("\n");
    },
  };
}
