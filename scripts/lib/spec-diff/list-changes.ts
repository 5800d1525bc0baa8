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
    from,
    to,
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

interface Kind {
  readonly what: string | undefined;
  readonly move: Move;
}

/** Names what stands at a path, and what happened to it. A keyword below a map or a set is a name, and no keyword. */
function toKind(place: Place): Kind {
  const { path, before, after } = place;
  const move: Move = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  if (isWords(path)) return { what: "words", move };
  const [root = ""] = path;
  const [above = "", parent = "", last = ""] = path.slice(-3);
  const named = maps.has(above) ? undefined : members[parent];
  const kind = root === "operations" ? (ofOperation(path) ?? named ?? keywords[last]) : ofDocument[root];
  return { what: undefined, move, ...kind?.(place, move) };
}

type ToKind = (place: Place, move: Move) => Partial<Kind>;

/** What stands below the first part of a path, beside the operations. */
const ofDocument: Readonly<Record<string, ToKind>> = {
  componentNames: () => ({ what: "component name" }),
  securitySchemes: ({ path }, move) => ({ what: "security scheme", move: path.length === 2 ? move : "changed" }),
  servers: ({ path }, move) => ({ what: "server", move: path.length === 2 ? move : "changed" }),
};

/** What stands in an operation itself: its path has few parts. */
function ofOperation(path: readonly string[]): ToKind | undefined {
  const [, , group = "", member = ""] = path;
  if (path.length === 2) return () => ({ what: "operation" });
  if (path.length === 3 && group === "operationId") return () => ({ what: "operationId" });
  if (path.length === 3 && group === "requestBody") return () => ({ what: "request body" });
  if (path.length === 4 && group === "parameters")
    return ({ before, after }) => ({
      what: `${isTrue(before ?? after, "required") ? "required" : "optional"} parameter`,
    });
  if (path.length === 4 && group === "responses")
    return () => ({ what: isSuccess(member) ? "success status" : "error status" });
  return undefined;
}

/** Members of maps and of sets, by the keyword that they stand below. */
const members: Readonly<Record<string, ToKind>> = {
  security: (place) => ({ what: isFirstOrLast(place) ? "authentication" : "way to authenticate" }),
  content: ({ path }) => ({
    what: isSuccess(path[3] ?? "") || path[2] !== "responses" ? "content type" : "content type of an error",
  }),
  headers: () => ({ what: "response header" }),
  properties: (place) => ({ what: `${isRequired(place) ? "required" : "optional"} property` }),
  required: () => ({ what: "requirement" }),
  type: ({ path }) => ({ what: path.at(-1) === "null" ? "null" : "type" }),
  enum: (place) => ({ what: isOpen(place) ? "open enum value" : "enum value" }),
  anyOf: () => ({ what: "branch" }),
  oneOf: () => ({ what: "branch" }),
};

const limit: ToKind = (place) => ({ what: "limit", move: toLimitMove(place, place.path.at(-1) ?? "") });
const choice: ToKind = () => ({ what: "choice" });
const enumeration: ToKind = () => ({ what: "enum" });

/** Keywords that came, went or have another value. */
const keywords: Readonly<Record<string, ToKind>> = {
  // Of a parameter, a body or a header; of a schema it is a set.
  required: () => ({ what: "requirement" }),
  type: () => ({ what: "type" }),
  enum: enumeration,
  const: enumeration,
  anyOf: choice,
  oneOf: choice,
  format: () => ({ what: "format" }),
  pattern: () => ({ what: "pattern" }),
  default: () => ({ what: "default", move: "changed" }),
  ...Object.fromEntries([...upperLimits, ...lowerLimits].map((name) => [name, limit])),
  uniqueItems: (_place, move) => ({ what: "limit", move: move === "added" ? "tightened" : "loosened" }),
  additionalProperties: (place) => ({ what: "additional properties", move: toOpenness(place) }),
  "x-open-set": () => ({ what: "open set" }),
  deprecated: () => ({ what: "deprecation" }),
};

function isWords(path: readonly string[]): boolean {
  return path.some((part, i) => {
    const above = path[i - 1] ?? "";
    const isName = i > 0 && (maps.has(above) || sets.has(above)) && !maps.has(path[i - 2] ?? "");
    return !isName && (words.has(part) || ownWords.has(part));
  });
}

function isTrue(tree: unknown, key: string): boolean {
  return (tree as Tree | undefined)?.[key] === true;
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
