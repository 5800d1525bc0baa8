import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { findFirstDifference } from "./first-difference.ts";

/**
 * Writes a generated file if it is not what it should be.
 *
 * @param path - Absolute.
 * @param text - What should stand in it.
 * @param name - How people call the file.
 * @param isCheck - Writes nothing.
 * @returns What to tell: of a check the first difference; `undefined` if there is none.
 */
export function updateFile(path: string, text: string, name: string, isCheck: boolean): string | undefined {
  const difference = findFirstDifference(text, existsSync(path) ? readFileSync(path, "utf8") : "");
  if (difference === undefined) return undefined;
  if (isCheck) {
    const { line, expected = "(end of file)", actual = "(end of file)" } = difference;
    const shown = [`  in the file: ${actual}`, `  generated:   ${expected}`].map((one) => one.slice(0, 160));
    return [`${name}:${line} drifted from its source`, ...shown].join("\n");
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return `wrote ${name}`;
}
