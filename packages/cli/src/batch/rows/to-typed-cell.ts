import { parseJsonExactly } from "./parse-json-exactly.ts";
import { toExactNumber } from "./to-exact-number.ts";

/** The type of a cell. */
export type CellType = "text" | "number" | "integer" | "boolean" | "json";

/** Every {@link CellType}. */
export const cellTypes: readonly CellType[] = ["text", "number", "integer", "boolean", "json"];

/**
 * Converts a cell to a value of a type, or returns the problem. Text is not changed and keeps leading zeros and spaces.
 *
 * @param cell - The content of the cell. It must not be empty.
 */
export function toTypedCell(cell: string, type: CellType): { readonly value: unknown } | { readonly problem: string } {
  const trimmed = cell.trim();
  switch (type) {
    case "text":
      return { value: cell };
    case "boolean": {
      const lower = trimmed.toLowerCase();
      return lower === "true" || lower === "false" ? { value: lower === "true" } : { problem: "is not true or false" };
    }
    case "json":
      return parseJsonExactly(trimmed);
    default: {
      const number = toExactNumber(trimmed);
      if (typeof number !== "number") return number;
      if (type === "integer" && !Number.isInteger(number)) return { problem: "is not a whole number" };
      return { value: number };
    }
  }
}
