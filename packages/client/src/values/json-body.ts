/** Values room: converts initial values to JSON, and rejects values that JSON would lose or change. */
import type { CallContext } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { toVisibleLine } from "../errors/visible-line.ts";

/**
 * Returns plain data that JSON represents without loss. Objects with a `toJSON` method are replaced by what it returns. Plain data is
 * returned unchanged and not copied.
 *
 * @param value - A JSON object, or an object whose `toJSON` method returns one.
 * @param name - The name of the argument in errors.
 * @throws {@link InvalidArgumentError} with the path, if JSON would lose or change a member.
 * @internal
 */
export function toPlainObject(value: unknown, name: string, context: CallContext): Record<string, unknown> {
  try {
    const plain = typeof value === "object" ? toPlain(value, "", undefined, 0) : undefined;
    if (typeof plain === "object" && plain !== null && !Array.isArray(plain)) return plain as Record<string, unknown>;
    throw new Unfit("must be a JSON object", undefined);
  } catch (error) {
    if (!(error instanceof Unfit)) throw new InvalidArgumentError(context, name, "throws when it is read");
    throw new InvalidArgumentError(context, toPathOf(name, error.at), error.problem);
  }
}

/**
 * Serializes a request body once for all attempts.
 *
 * @param name - The name of the argument in errors.
 * @param value - Plain data.
 * @param maxBytes - Maximum size of the body in bytes.
 * @throws {@link InvalidArgumentError} if the body is too large, or if the value throws when it is read again.
 * @internal
 */
export function toJsonBody(context: CallContext, name: string, value: object, maxBytes: number): string {
  let body: string;
  try {
    body = JSON.stringify(value);
  } catch {
    throw new InvalidArgumentError(context, name, "throws when it is read a second time");
  }
  // UTF-8 needs at most 3 bytes per UTF-16 code unit, so most bodies are known to be small enough without encoding them.
  if (body.length * 3 > maxBytes) {
    const bytes = new TextEncoder().encode(body).length;
    const problem = `has ${bytes} bytes as JSON, more than the limit of ${maxBytes} bytes (maxBodyBytes)`;
    if (bytes > maxBytes) throw new InvalidArgumentError(context, name, problem);
  }
  return body;
}

/** The location of a member. It is read only if the member is rejected. */
interface Path {
  readonly key: string | number;
  readonly parent: Path | undefined;
}

/** Thrown and caught only in this file. */
class Unfit {
  readonly problem: string;
  readonly at: Path | undefined;
  constructor(problem: string, at: Path | undefined) {
    this.problem = problem;
    this.at = at;
  }
}

/** Anything deeper is a cycle, or data that many servers reject. */
const deepest = 1_000;

function toPlain(value: unknown, key: string, path: Path | undefined, depth: number): unknown {
  switch (typeof value) {
    case "string":
    case "boolean":
      return value;
    case "number":
      if (Number.isFinite(value)) return value;
      throw new Unfit(`must not be ${value}: JSON cannot represent it`, path);
    case "object":
      break;
    default:
      throw new Unfit(`must not be ${describe(value)}: JSON cannot represent it`, path);
  }
  if (value === null) return null;
  if (depth > deepest) throw new Unfit(`must not be nested deeper than ${deepest} levels or contain itself`, path);
  if (hasToJson(value, path)) return toPlainJson(value, key, path, depth);
  if (Array.isArray(value)) return toPlainArray(value, path, depth);
  return toPlainMembers(value, path, depth);
}

function hasToJson(value: object, path: Path | undefined): value is { toJSON(key: string): unknown } {
  return typeof read(value, "toJSON", path) === "function";
}

/** Calls `toJSON` once, and not on the object that it returns. `JSON.stringify` does the same. */
function toPlainJson(
  value: { toJSON(key: string): unknown },
  key: string,
  path: Path | undefined,
  depth: number,
): unknown {
  let json: unknown;
  try {
    json = value.toJSON(key);
  } catch {
    throw new Unfit("has a toJSON method that throws", path);
  }
  if (json === null && tagOf(value) === "Date")
    throw new Unfit("must not be an invalid Date: JSON would turn it into null", path);
  if (json === null) return null;
  if (typeof json !== "object") return toPlain(json, key, path, depth);
  return Array.isArray(json) ? toPlainArray(json, path, depth) : toPlainMembers(json, path, depth);
}

function toPlainArray(array: readonly unknown[], parent: Path | undefined, depth: number): unknown[] {
  let copy: unknown[] | undefined;
  for (let index = 0; index < array.length; index += 1) {
    const member = array[index];
    if (isLeaf(member)) continue;
    const at = { key: index, parent };
    if (member === undefined) throw new Unfit("must not be undefined: JSON would turn it into null", at);
    const plain = toPlain(member, String(index), at, depth + 1);
    if (plain === member) continue;
    copy ??= array.slice();
    copy[index] = plain;
  }
  return copy ?? (array as unknown[]);
}

function toPlainMembers(value: object, parent: Path | undefined, depth: number): object {
  const keys = listKeys(value, parent);
  let copy: object | undefined;
  for (const key of keys) {
    const member = read(value, key, parent);
    // JSON omits undefined members of an object. Callers know this and rely on it.
    if (member === undefined || isLeaf(member)) continue;
    const plain = toPlain(member, key, { key, parent }, depth + 1);
    if (plain === member) continue;
    copy ??= copyMembers(value);
    Object.defineProperty(copy, key, { value: plain, enumerable: true, configurable: true, writable: true });
  }
  return copy ?? value;
}

/** Defines members instead of assigning them, so that even `__proto__` is an ordinary member. */
function copyMembers(value: object): object {
  return Object.fromEntries(Object.entries(value));
}

/** Returns the keys of an object. Throws for objects of any realm whose data are not in own members, such as maps. */
function listKeys(value: object, path: Path | undefined): string[] {
  try {
    const prototype = Object.getPrototypeOf(value);
    const keys = Object.keys(value);
    if (prototype === Object.prototype || prototype === null) return keys;
    // This is the `Object.prototype` of another realm, because it ends the prototype chain.
    if (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "hasOwnProperty")) return keys;
    const tag = tagOf(value);
    if (tag !== "Object") throw new Unfit(`must not be ${withArticle(tag)}: JSON would lose or change its data`, path);
    if (keys.length > 0) return keys;
    throw new Unfit("must not be a class instance without own properties: JSON would turn it into {}", path);
  } catch (error) {
    throw error instanceof Unfit ? error : new Unfit("throws when it is read", path);
  }
}

function read(value: object, key: string, parent: Path | undefined): unknown {
  try {
    return (value as Record<string, unknown>)[key];
  } catch {
    throw new Unfit("has a getter that throws", key === "toJSON" ? parent : { key, parent });
  }
}

/** Returns true for values that need no further checks, which is true of most values. */
function isLeaf(value: unknown): boolean {
  return typeof value === "string" || typeof value === "boolean" || value === null || Number.isFinite(value);
}

/** Returns the name of a built-in class, which is the same in every realm. */
function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

function describe(value: unknown): string {
  return typeof value === "bigint" ? "a BigInt" : value === undefined ? "undefined" : `a ${typeof value}`;
}

function withArticle(name: string): string {
  return `${/^[aeiou]/i.test(name) ? "an" : "a"} ${name}`;
}

function toPathOf(name: string, at: Path | undefined): string {
  const keys: (string | number)[] = [];
  for (let step = at; step !== undefined; step = step.parent) keys.unshift(step.key);
  return keys.slice(0, 50).reduce<string>(toPath, name);
}

/**
 * Returns the path of a member, such as `items[3]` or `applicant.email`.
 *
 * @param path - The path of the object or array; empty at the top.
 * @internal
 */
export function toPath(path: string, key: PropertyKey): string {
  if (typeof key === "number") return `${path}[${key}]`;
  const short = toVisibleLine(String(key), 100);
  if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(short)) return `${path}[${JSON.stringify(short)}]`;
  return path === "" ? short : `${path}.${short}`;
}
