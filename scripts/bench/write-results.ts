import { mkdirSync, writeFileSync } from "node:fs";

/**
 * Prints rows as a Markdown table and writes them as JSON to `bench-results/`.
 *
 * @param name - Names the file.
 * @param rows - Objects with the same keys.
 */
export function writeResults(name: string, rows: Record<string, string | number>[], more: object = {}): void {
  const keys = Object.keys(rows[0] ?? {});
  const line = (cells: (string | number)[]): string => `| ${cells.join(" | ")} |`;
  console.log(
    [line(keys), line(keys.map(() => "---")), ...rows.map((row) => line(keys.map((key) => row[key] ?? "")))].join("\n"),
  );
  const folder = new URL("../../bench-results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  const { platform, arch, version } = process;
  writeFileSync(
    new URL(`${name}.json`, folder),
    `${JSON.stringify({ runtime: { platform, arch, version }, ...more, rows }, undefined, 2)}\n`,
  );
}

/** Returns the middle value. */
export function toMedian(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
