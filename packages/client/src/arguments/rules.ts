/** Arguments room: rules that read and check options. */
import { type CallContext, noCall } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { toVisibleLine } from "../errors/visible-line.ts";

/**
 * Reads one option.
 *
 * @param value - The value that the caller passed; `undefined` if it is omitted.
 * @param path - The path of the option in errors.
 * @throws {@link InvalidArgumentError} if the value is invalid.
 * @internal
 */
export type Rule<Read> = (value: unknown, path: string, context: CallContext) => Read;

/**
 * One rule for each option name.
 *
 * @internal
 */
export type Rules<Options> = { readonly [Name in keyof Options]-?: Rule<Options[Name]> };

/**
 * Reads an options object. It accepts only options that have a rule.
 *
 * @param options - The value that the caller passed.
 * @param path - The path of the object in errors. If it is empty, errors name its options without a prefix.
 * @throws {@link InvalidArgumentError} if the value is not an object, or has an unknown or invalid option.
 * @internal
 */
export function readOptions<Options extends object>(
  options: unknown,
  rules: Rules<Options>,
  path = "",
  context: CallContext = noCall,
): Options {
  const named = path === "" ? "options" : path;
  const given = toMembers(options, named, context);
  const toPath = (name: string): string => (path === "" ? name : `${path}.${name}`);
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(rules, name));
  if (unknown.length > 0) throw toUnknownError(unknown, Object.keys(rules), toPath, context);
  const read: Record<string, unknown> = {};
  for (const [name, rule] of Object.entries<Rule<unknown>>(rules))
    read[name] = rule(given[name], toPath(name), context);
  return read as Options;
}

/**
 * Copies the members of an object, so that each member is read only once.
 *
 * @throws {@link InvalidArgumentError} if the value is not a plain object, or if reading a member throws.
 * @internal
 */
export function toMembers(value: unknown, path: string, context: CallContext): Record<string, unknown> {
  if (typeof value !== "object" || value === null || isList(value)) {
    throw new InvalidArgumentError(context, path, "must be an object");
  }
  const members: Record<string, unknown> = {};
  let at = path;
  try {
    for (const name of Object.keys(value)) {
      at = `${path}.${toVisibleLine(name, 50)}`;
      Object.defineProperty(members, name, { value: (value as Record<string, unknown>)[name], enumerable: true });
    }
  } catch {
    throw new InvalidArgumentError(context, at, "throws when it is read");
  }
  return members;
}

/**
 * Returns true for iterable objects such as arrays, `Headers` and maps, whose contents are not their members. Also returns true for
 * objects that throw when they are read.
 *
 * @internal
 */
export function isList(value: object): boolean {
  try {
    return typeof (value as { [Symbol.iterator]?: unknown })[Symbol.iterator] === "function";
  } catch {
    return true;
  }
}

/**
 * Makes a rule for an optional option.
 *
 * @internal
 */
export function optional<Read>(rule: Rule<Read>): Rule<Read | undefined> {
  return (value, path, context) => (value === undefined ? undefined : rule(value, path, context));
}

/**
 * Makes a rule for an option with a default.
 *
 * @internal
 */
export function withDefault<Read>(fallback: Read, rule: Rule<Read>): Rule<Read> {
  return (value, path, context) => (value === undefined ? fallback : rule(value, path, context));
}

/**
 * Makes a rule for a required option.
 *
 * @internal
 */
export function required<Read>(rule: Rule<Read>): Rule<Read> {
  return (value, path, context) => {
    if (value === undefined) throw new InvalidArgumentError(context, path, "is missing");
    return rule(value, path, context);
  };
}

/**
 * Reads `true` or `false`.
 *
 * @internal
 */
export const aBoolean: Rule<boolean> = (value, path, context) => {
  if (typeof value === "boolean") return value;
  throw new InvalidArgumentError(context, path, "must be true or false");
};

/**
 * Reads a non-empty string.
 *
 * @internal
 */
export const text: Rule<string> = (value, path, context) => {
  if (typeof value === "string" && value !== "") return value;
  throw new InvalidArgumentError(context, path, "must be a non-empty string");
};

/**
 * Makes a rule for a function.
 *
 * @internal
 */
export function aFunction<Type>(): Rule<Type> {
  return (value, path, context) => {
    if (typeof value === "function") return value as Type;
    throw new InvalidArgumentError(context, path, "must be a function");
  };
}

/** Reads a number greater than 0, including `Infinity`. @internal */
export const positive: Rule<number> = (value, path, context) => {
  if (typeof value === "number" && value > 0) return value;
  throw new InvalidArgumentError(context, path, "must be a number greater than 0");
};

/** Reads a number of at least 0, including `Infinity`. @internal */
export const milliseconds: Rule<number> = (value, path, context) => {
  if (typeof value === "number" && value >= 0) return value;
  throw new InvalidArgumentError(context, path, "must be a number of milliseconds, 0 or more");
};

/** Reads a whole number of at least 1, or `Infinity`. @internal */
export const count: Rule<number> = (value, path, context) => {
  if (value === Number.POSITIVE_INFINITY || (Number.isSafeInteger(value) && (value as number) >= 1)) {
    return value as number;
  }
  throw new InvalidArgumentError(context, path, "must be a whole number of at least 1, or Infinity");
};

function toUnknownError(
  unknown: readonly string[],
  known: readonly string[],
  toPath: (name: string) => string,
  context: CallContext,
): InvalidArgumentError {
  const [first = "", ...others] = unknown.map((name) => toVisibleLine(name, 50));
  const nearest = findNearest(first, known);
  const hint =
    nearest === undefined ? `Known options: ${[...known].sort().join(", ")}.` : `Did you mean ${toPath(nearest)}?`;
  const also = others.length === 0 ? "" : ` Also unknown: ${others.map(toPath).join(", ")}`;
  return new InvalidArgumentError(context, toPath(first), `is not a known option. ${hint}${also}`);
}

/** Returns the nearest known name, if it is at most two edits away. */
function findNearest(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, distance: countEdits(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.min(2, candidate.length / 2))
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

/** Returns the Levenshtein distance of two names. */
function countEdits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
