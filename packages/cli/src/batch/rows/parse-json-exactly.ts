import { parse } from "lossless-json";
import { toExactNumber } from "./to-exact-number.ts";

/** A number that would be rounded, until its path is found. */
class UnfitNumber {
  readonly problem: string;
  constructor(problem: string) {
    this.problem = problem;
  }
}

/**
 * Parses JSON, and refuses what `JSON.parse` changes silently: numbers that would be rounded, and names that are there twice.
 *
 * @returns The value, or what is wrong: with the path, and without the values.
 */
export function parseJsonExactly(text: string): { readonly value: unknown } | { readonly problem: string } {
  // As an assignment it would change the object's prototype, and the member would be lost.
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

/** The parser's own messages quote the text. */
function toProblem(error: unknown): string {
  if (error instanceof RangeError) return "is nested too deeply";
  const message = error instanceof Error ? error.message : "";
  const duplicate = /^Duplicate key '(.*)' encountered/s.exec(message);
  if (duplicate !== null) return `has the member ${JSON.stringify(duplicate[1])} twice, with different values`;
  const position = /position (\d+)/.exec(message);
  return position === null ? "is not JSON" : `is not JSON, from character ${Number(position[1]) + 1} on`;
}
