import { parse } from "lossless-json";
import { toExactNumber } from "./to-exact-number.ts";

/** Marks a number that would be rounded until its path is known. */
class UnfitNumber {
  readonly problem: string;
  constructor(problem: string) {
    this.problem = problem;
  }
}

/**
 * Parses JSON, and rejects what `JSON.parse` changes silently: numbers that would be rounded, and duplicate names.
 *
 * @returns The value, or the problem with its path, but without the values.
 */
export function parseJsonExactly(text: string): { readonly value: unknown } | { readonly problem: string } {
  // Assigning it would change the object's prototype, and the member would be lost.
  if (text.includes('"__proto__"')) return { problem: 'has a member "__proto__", which cannot be sent' };
  let unfit = 0;
  const parseNumber = (literal: string): number | UnfitNumber => {
    const number = toExactNumber(literal);
    if (typeof number === "number") return number;
    unfit += 1;
    return new UnfitNumber(number.problem);
  };
  try {
    const value = parse(text, undefined, parseNumber);
    return unfit === 0 ? { value } : { problem: findUnfit(value, "") ?? "has a number that would be rounded" };
  } catch (error) {
    return { problem: toProblem(error) };
  }
}

function findUnfit(value: unknown, path: string): string | undefined {
  if (value instanceof UnfitNumber) return `${path === "" ? "the value" : path} ${value.problem}`;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${name}]` : `${path === "" ? "" : "."}${name}`;
    const found = findUnfit(member, path + step);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns a message without the text, which the parser's own messages quote. */
function toProblem(error: unknown): string {
  if (error instanceof RangeError) return "is nested too deeply";
  const message = error instanceof Error ? error.message : "";
  const duplicate = /^Duplicate key '(.*)' encountered/s.exec(message);
  if (duplicate !== null) return `has the member ${JSON.stringify(duplicate[1])} twice, with different values`;
  const position = /position (\d+)/.exec(message);
  return position === null ? "is not valid JSON" : `is not valid JSON at character ${Number(position[1]) + 1}`;
}
