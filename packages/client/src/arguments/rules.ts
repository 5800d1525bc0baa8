/** Room of the arguments: one rule for each option, and the reading of options by such rules. */
import { type CallContext, noCall } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { toVisibleLine } from "../errors/visible-line.ts";

/**
 * Reads one option.
 *
 * @param value - As the caller gave it; `undefined` if it was left out.
 * @param path - Names the option in errors.
 * @throws {@link InvalidArgumentError} if it cannot be used.
 * @internal
 */
export type Rule<Read> = (value: unknown, path: string, context: CallContext) => Read;

/**
 * One rule a name.
 *
 * @internal
 */
export type Rules<Options> = { readonly [Name in keyof Options]-?: Rule<Options[Name]> };

/**
 * Reads an object of options: each by its rule, and no other.
 *
 * @param options - As the caller gave them.
 * @param path - Names the object in errors; empty where its members are named alone.
 * @throws {@link InvalidArgumentError} if it is not an object, has an unknown member or one that cannot be used.
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
 * Copies the members of an object, so that each is read once.
 *
 * @throws {@link InvalidArgumentError} if it is not an object of options, or a member cannot be read.
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
    throw new InvalidArgumentError(context, at, "cannot be read: it throws");
  }
  return members;
}

/**
 * Tells whether the contents of an object are not its members: arrays, `Headers`, maps. So are those of one that cannot be read.
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
 * Makes a rule for an option that may be left out.
 *
 * @internal
 */
export function optional<Read>(rule: Rule<Read>): Rule<Read | undefined> {
  return (value, path, context) => (value === undefined ? undefined : rule(value, path, context));
}

/**
 * Makes a rule for an option that has a default.
 *
 * @internal
 */
export function withDefault<Read>(fallback: Read, rule: Rule<Read>): Rule<Read> {
  return (value, path, context) => (value === undefined ? fallback : rule(value, path, context));
}

/**
 * Makes a rule for an option that must be given.
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
 * Reads a text that is not empty.
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

/** A number above 0, `Infinity` included. @internal */
export const positive: Rule<number> = (value, path, context) => {
  if (typeof value === "number" && value > 0) return value;
  throw new InvalidArgumentError(context, path, "must be a number greater than 0");
};

/** A number from 0, `Infinity` included. @internal */
export const milliseconds: Rule<number> = (value, path, context) => {
  if (typeof value === "number" && value >= 0) return value;
  throw new InvalidArgumentError(context, path, "must be a number of milliseconds, 0 or more");
};

/** A whole number from 1, or `Infinity`. @internal */
export const count: Rule<number> = (value, path, context) => {
  if (value === Number.POSITIVE_INFINITY || (Number.isSafeInteger(value) && (value as number) >= 1)) {
    return value as number;
  }
  throw new InvalidArgumentError(context, path, "must be a whole number from 1, or Infinity");
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
    nearest === undefined ? `Known options: ${[...known].sort().join(", ")}` : `Did you mean ${toPath(nearest)}?`;
  const also =
    others.length === 0 ? "" : `, nor ${others.length === 1 ? "is" : "are"} ${others.map(toPath).join(", ")}`;
  return new InvalidArgumentError(context, toPath(first), `is not a known option${also}. ${hint}`);
}

/** The known name that is two or fewer edits away, and nearest. */
function findNearest(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const [best] = known
    .map((candidate) => ({ candidate, distance: countEdits(lower, candidate.toLowerCase()) }))
    .filter(({ candidate, distance }) => distance <= Math.min(2, candidate.length / 2))
    .sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}

/** Levenshtein's distance. */
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
