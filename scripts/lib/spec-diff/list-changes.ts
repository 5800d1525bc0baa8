import diff from "microdiff";
import type { Tree } from "../follow-ref.ts";
import { normalizeSpec } from "./normalize-spec.ts";
import { type Bump, type Move, policy } from "./policy.ts";

/** One change of the document and what it means for a caller. */
export interface SpecChange {
  /** What the policy calls it; `undefined` if the policy does not know it. */
  readonly what: string | undefined;
  readonly move: Move;
  readonly direction: "request" | "response" | undefined;
  /** Where, for people. */
  readonly where: string;
  /** `undefined` if the policy does not know it. */
  readonly bump: Bump | undefined;
  readonly because: string;
}

interface Place {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  readonly from: Tree;
  readonly to: Tree;
}

const words = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "externalDocs",
  "tags",
  "info",
  "openapi",
]);
const ownWords = new Set(["x-source", "x-why", "x-documented"]);
const upperLimits = new Set(["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"]);
const lowerLimits = new Set(["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"]);
/** Below these, the next part of a path is a name that somebody chose. */
const maps = new Set([
  "properties",
  "patternProperties",
  "parameters",
  "responses",
  "headers",
  "content",
  "operations",
  "variables",
]);
const sets = new Set([
  "type",
  "required",
  "enum",
  "anyOf",
  "oneOf",
  "allOf",
  "security",
  "securitySchemes",
  "componentNames",
  "unusedSchemas",
  "servers",
]);

/**
 * Compares two OpenAPI documents.
 *
 * @returns Each change with its class, in the order of the documents; none if they say the same.
 */
export function listChanges(before: Tree, after: Tree): SpecChange[] {
  const [from, to] = [normalizeSpec(before), normalizeSpec(after)];
  const differences = diff(from, to, { cyclesFix: false })
    .map(({ path, ...one }) => ({ ...one, path: path.map(String) }))
    // That a schema is used from now on, or no longer, shows where it is; a new or removed one in the names.
    .filter(({ path }) => path[0] !== "unusedSchemas" || path.length > 2);
  const places = differences.map((one) => ({
    path: one.path,
    before: "oldValue" in one ? one.oldValue : undefined,
    after: "value" in one ? one.value : undefined,
    ...{ from, to },
  }));
  return mergeTypes(places).map(toChange);
}

/** A type that went where another one came is one change. */
function mergeTypes(places: readonly Place[]): Place[] {
  const keyOf = ({ path }: Place): string => JSON.stringify(path.slice(0, -1));
  const isType = ({ path }: Place): boolean => path.at(-2) === "type" && path.at(-1) !== "null";
  const merged: Place[] = [];
  for (const place of places) {
    const other = merged.findIndex((one) => isType(one) && isType(place) && keyOf(one) === keyOf(place));
    const found = merged[other];
    if (found !== undefined && (found.before === undefined) !== (place.before === undefined)) {
      merged[other] = { ...found, path: found.path.slice(0, -1), before: true, after: true };
    } else merged.push(place);
  }
  return merged;
}

function toChange(place: Place): SpecChange {
  const { path, before, after } = place;
  const direction = toDirection(path);
  const { what, move } = toKind(place);
  const where = toWhere(path, before, after);
  const row = policy.find((one) => one.what === what && one.move === move);
  const bump = row?.both ?? (direction === undefined ? undefined : row?.[direction]);
  const because = row === undefined || bump === undefined ? "the policy does not know it" : row.because;
  return { what, move, direction, where, bump, because };
}

function toDirection(path: readonly string[]): SpecChange["direction"] {
  if (path[0] !== "operations") return undefined;
  if (path[2] === "parameters" || path[2] === "requestBody") return "request";
  return path[2] === "responses" ? "response" : undefined;
}

/** Names what stands at a path, and what happened to it. */
function toKind(place: Place): { what: string | undefined; move: Move } {
  const { path, before, after } = place;
  const move: Move = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  if (isWords(path)) return { what: "words", move };
  const last = path.at(-1) ?? "";
  const parent = path.at(-2) ?? "";
  const value = (before ?? after) as Tree;
  const inMap = maps.has(parent) && !maps.has(path.at(-3) ?? "");
  switch (true) {
    case path[0] === "operations" && path.length === 2:
      return { what: "operation", move };
    case path[0] === "operations" && path.length === 3 && last === "operationId":
      return { what: "operationId", move };
    case path[0] === "operations" && path.length === 3 && last === "requestBody":
      return { what: "request body", move };
    case path[0] === "operations" && path.length === 4 && parent === "parameters":
      return { what: `${value["required"] === true ? "required" : "optional"} parameter`, move };
    case path[0] === "operations" && path.length === 4 && parent === "responses":
      return { what: isSuccess(last) ? "success status" : "error status", move };
    case path[0] === "componentNames":
      return { what: "component name", move };
    case path[0] === "securitySchemes":
      return { what: "security scheme", move: path.length === 2 ? move : "changed" };
    case path[0] === "servers":
      return { what: "server", move: path.length === 2 ? move : "changed" };
    case path[0] !== "operations":
      return { what: undefined, move };
    case parent === "security":
      return { what: isFirstOrLast(place) ? "authentication" : "way to authenticate", move };
    case inMap && parent === "content":
      return {
        what: isSuccess(path[3] ?? "") || path[2] !== "responses" ? "content type" : "content type of an error",
        move,
      };
    case inMap && parent === "headers":
      return { what: "response header", move };
    case inMap && parent === "properties":
      return { what: `${isRequired(place) ? "required" : "optional"} property`, move };
    case last === "required":
      // Of a parameter, a body or a header; of a schema it is a set.
      return { what: "requirement", move };
    case parent === "required":
      return { what: "requirement", move };
    case last === "type":
      return { what: "type", move };
    case parent === "type":
      return { what: last === "null" ? "null" : "type", move };
    case parent === "enum":
      return { what: isOpen(place) ? "open enum value" : "enum value", move };
    case last === "enum" || last === "const":
      return { what: "enum", move };
    case parent === "anyOf" || parent === "oneOf":
      return { what: "branch", move };
    case last === "anyOf" || last === "oneOf":
      return { what: "choice", move };
    case last === "format" || last === "pattern" || last === "default":
      return { what: last, move: last === "default" ? "changed" : move };
    case upperLimits.has(last) || lowerLimits.has(last):
      return { what: "limit", move: toLimitMove(place, last) };
    case last === "uniqueItems":
      return { what: "limit", move: move === "added" ? "tightened" : "loosened" };
    case last === "additionalProperties":
      return { what: "additional properties", move: toOpenness(place) };
    case last === "x-open-set":
      return { what: "open set", move };
    case last === "deprecated":
      return { what: "deprecation", move };
    default:
      return { what: undefined, move };
  }
}

function isWords(path: readonly string[]): boolean {
  return path.some((part, i) => {
    const above = path[i - 1] ?? "";
    const isName = i > 0 && (maps.has(above) || sets.has(above)) && !maps.has(path[i - 2] ?? "");
    return !isName && (words.has(part) || ownWords.has(part));
  });
}

function isSuccess(status: string): boolean {
  return /^[123]/.test(status);
}

function isRequired({ path, from, to, before }: Place): boolean {
  const tree = before === undefined ? to : from;
  const holder = readAt(tree, path.slice(0, -2));
  return ((holder?.["required"] as Tree | undefined)?.[path.at(-1) ?? ""] ?? false) === true;
}

/** From no way to authenticate to one, or back. */
function isFirstOrLast({ path, from, to }: Place): boolean {
  const holder = path.slice(0, -1);
  return [from, to].some((tree) => Object.keys(readAt(tree, holder) ?? {}).length === 0);
}

/** A closed list beside a branch that takes any name is an open set. */
function isOpen({ path, from, to }: Place): boolean {
  for (let length = path.length; length > 0; length--) {
    if (path[length - 1] !== "anyOf") continue;
    const [before, after] = [readAt(from, path.slice(0, length)), readAt(to, path.slice(0, length))];
    return [before, after].every((branches) =>
      Object.values(branches ?? {}).some((branch) => (branch as Tree)["x-open-set"] === true),
    );
  }
  return false;
}

function toLimitMove({ before, after }: Place, name: string): Move {
  if (before === undefined) return "tightened";
  if (after === undefined) return "loosened";
  return Number(after) < Number(before) === upperLimits.has(name) ? "tightened" : "loosened";
}

/** From one schema of the values to another is a change inside of it. */
function toOpenness({ before, after }: Place): Move {
  return after === undefined || before === false ? "loosened" : "tightened";
}

function readAt(tree: Tree, path: readonly string[]): Tree | undefined {
  let found: unknown = tree;
  for (const key of path) found = (found as Tree | undefined)?.[key];
  return found as Tree | undefined;
}

function toWhere(path: readonly string[], before: unknown, after: unknown): string {
  const place = path
    .filter((part) => !["operations", "properties", "schema", "content"].includes(part))
    .map((part) => (/[\s/]/.test(part) ? `\`${part}\`` : part))
    .join(" › ");
  const isPlain = (value: unknown): boolean => value !== true && (typeof value !== "object" || value === null);
  if (before === undefined || after === undefined || !isPlain(before) || !isPlain(after)) return place;
  return `${place}: ${toShort(before)} → ${toShort(after)}`;
}

function toShort(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
