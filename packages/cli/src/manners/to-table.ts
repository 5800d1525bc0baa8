import Table from "cli-table3";
import { toVisible } from "./to-visible.ts";

/** Formats rows as a table without lines. The last column takes the remaining width. */
export function toTable(headings: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const none = { top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "" } as const;
  const noLines = { ...none, "bottom-left": "", "bottom-right": "", left: "", "left-mid": "", mid: "", "mid-mid": "" };
  const others = headings.slice(0, -1).map((heading, i) => {
    const cells = rows.map((row) => toVisible(row[i] ?? "").length);
    return Math.min(40, Math.max(heading.length, ...cells)) + 2;
  });
  const left = Math.max(20, width - others.reduce((sum, one) => sum + one, 0));
  const table = new Table({
    head: [...headings],
    colWidths: [...others, left],
    chars: { ...noLines, right: "", "right-mid": "", middle: "" },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 2 },
    wordWrap: true,
  });
  table.push(...rows.map((row) => row.map((cell) => toVisible(cell, 1_000))));
  return table.toString();
}
