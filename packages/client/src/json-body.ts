import type { CallContext } from "./errors/flowx-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

const encoder = new TextEncoder();

/**
 * Serialises a request body once, for all attempts.
 *
 * @param name - Names the argument in errors.
 * @param value - A JSON object.
 * @param maxBytes - The most bytes that the body may have.
 * @throws {@link InvalidArgumentError} if `value` is no object, holds what JSON cannot carry, or is too large.
 */
export function toJsonBody(context: CallContext, name: string, value: unknown, maxBytes: number): string {
  assertJsonObject(context, name, value);
  const body = stringify(context, name, value);
  // UTF-8 needs at most 3 bytes for a UTF-16 unit, so most bodies are small enough at a glance.
  if (body.length * 3 > maxBytes) {
    const bytes = encoder.encode(body).length;
    const problem = `has ${bytes} bytes as JSON, more than the limit of ${maxBytes} bytes (maxBodyBytes)`;
    if (bytes > maxBytes) throw new InvalidArgumentError(context, name, problem);
  }
  return body;
}

/**
 * Throws unless `value` is an object and no array.
 *
 * @param name - Names the argument in errors.
 * @throws {@link InvalidArgumentError} if it is not.
 */
export function assertJsonObject(
  context: CallContext,
  name: string,
  value: unknown,
): asserts value is Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return;
  throw new InvalidArgumentError(context, name, "must be a JSON object");
}

function stringify(context: CallContext, name: string, value: object): string {
  let problem: string | undefined;
  try {
    if (isPlain(value, 0)) return JSON.stringify(value);
    const body: string | undefined = JSON.stringify(value, (_key, member) => {
      problem ??= describeUnfit(member);
      return member;
    });
    if (problem === undefined && body?.startsWith("{")) return body;
  } catch {
    // A cycle, a BigInt, or a `toJSON` or getter that throws: the search below says where.
  }
  const found = findUnfit(value, name, []) ?? { path: name, problem: "does not become a JSON object" };
  throw new InvalidArgumentError(context, found.path, found.problem);
}

/** Most values are plain data, and seeing that costs less than watching `JSON.stringify` at every member. */
function isPlain(value: unknown, depth: number): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      break;
    default:
      return false;
  }
  if (value === null) return true;
  // A cycle has no end, so what is deep is left to the thorough way.
  if (depth > 50 || "toJSON" in value) return false;
  if (Array.isArray(value)) return value.every((member) => isPlain(member, depth + 1));
  if (Object.getPrototypeOf(value) !== Object.prototype) return false;
  for (const key in value) if (!isPlain((value as Record<string, unknown>)[key], depth + 1)) return false;
  return true;
}

function describeUnfit(value: unknown): string | undefined {
  if (typeof value === "function" || typeof value === "symbol") return `is a ${typeof value}, which JSON cannot carry`;
  if (typeof value === "bigint") return "is a BigInt, which JSON cannot carry; send a string or a number";
  if (typeof value === "number" && !Number.isFinite(value)) return `is ${value}, which JSON cannot carry`;
  if (value instanceof Map || value instanceof Set) return "is a Map or a Set, which JSON would empty";
  return undefined;
}

/** Walks as `JSON.stringify` does, only when that has failed, to name the path. */
function findUnfit(value: unknown, path: string, ancestors: object[]): { path: string; problem: string } | undefined {
  let member = value;
  try {
    if (hasToJson(value)) member = value.toJSON();
  } catch {
    return { path, problem: "has a toJSON method that throws" };
  }
  const problem = describeUnfit(member);
  if (problem !== undefined) return { path, problem };
  if (typeof member !== "object" || member === null) return undefined;
  if (ancestors.includes(member)) return { path, problem: "holds itself, which JSON cannot carry" };
  for (const key of Object.keys(member)) {
    const at = toPath(path, Array.isArray(member) ? Number(key) : key);
    let child: unknown;
    try {
      child = (member as Record<string, unknown>)[key];
    } catch {
      return { path: at, problem: "is a getter that throws" };
    }
    const found = findUnfit(child, at, [...ancestors, member]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function hasToJson(value: unknown): value is { toJSON(): unknown } {
  const canHave = (typeof value === "object" && value !== null) || typeof value === "bigint";
  return canHave && typeof (value as { toJSON?: unknown }).toJSON === "function";
}

/**
 * Returns the path of a member, as `items[3]` or `applicant.email`.
 *
 * @param path - The path of the object or array; empty at the top.
 */
export function toPath(path: string, key: PropertyKey): string {
  if (typeof key === "number") return `${path}[${key}]`;
  const name = String(key);
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) return `${path}[${JSON.stringify(name)}]`;
  return path === "" ? name : `${path}.${name}`;
}
