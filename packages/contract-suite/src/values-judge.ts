import { dereference, type Schema, Validator } from "@cfworker/json-schema";
import type { JsonSchema, Resolve } from "./json-schema.ts";

/** Validates values against a JSON Schema. */
export interface ValuesJudge {
  /** The schema with absolute references, used to generate values. */
  readonly schema: JsonSchema;
  /** Returns the schema that a reference points to. */
  readonly resolve: Resolve;
  /** Returns true if the value matches the schema, including formats. */
  readonly accepts: (value: unknown) => boolean;
  /** Returns true if every validator rejects the value. Formats are ignored, because validators may ignore them. */
  readonly refuses: (value: unknown) => boolean;
  /** Returns the error of a value; `undefined` if it matches. */
  readonly explain: (value: unknown) => string | undefined;
}

type Node = Record<string, unknown>;
type Draft = "7" | "2019-09" | "2020-12";

const drafts: readonly [uri: RegExp, draft: Draft][] = [
  [/^https?:\/\/json-schema\.org\/draft-07\/schema#?$/, "7"],
  [/^https?:\/\/json-schema\.org\/draft\/2019-09\/schema#?$/, "2019-09"],
  [/^https?:\/\/json-schema\.org\/draft\/2020-12\/schema#?$/, "2020-12"],
];
const types = ["null", "boolean", "object", "array", "number", "integer", "string"];
/** Checks for the values of keywords. */
const shapes: Readonly<Record<string, (value: unknown) => boolean>> = {
  ...keywords(isCount, "minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains"),
  ...keywords((value) => typeof value === "number", "minimum maximum exclusiveMinimum exclusiveMaximum"),
  ...keywords((value) => typeof value === "number" && value > 0, "multipleOf"),
  ...keywords((value) => typeof value === "boolean", "uniqueItems"),
  ...keywords((value) => typeof value === "string", "$ref $id $anchor format title description pattern"),
  ...keywords(isNames, "required"),
  ...keywords(Array.isArray, "enum"),
  ...keywords((value) => Array.isArray(value) && value.length > 0, "allOf anyOf oneOf prefixItems"),
  ...keywords(isMap, "properties patternProperties $defs definitions dependentSchemas dependentRequired dependencies"),
  ...keywords(isSchema, "not if then else contains propertyNames additionalProperties additionalItems"),
  ...keywords(isSchema, "unevaluatedItems unevaluatedProperties"),
  ...keywords((value) => isSchema(value) || Array.isArray(value), "items"),
  type: (value) => [value].flat().length > 0 && [value].flat().every((one) => types.includes(one as string)),
};
const inside = [
  ...["allOf", "anyOf", "oneOf", "prefixItems", "items", "not", "if", "then", "else", "contains", "propertyNames"],
  ...["additionalProperties", "additionalItems", "unevaluatedItems", "unevaluatedProperties"],
];
const insideByName = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "dependencies"];

/**
 * Creates a validator for a JSON Schema. Supports drafts 7, 2019-09 and 2020-12 (the default), references within the
 * schema, and `multipleOf` in decimal arithmetic. The mock server uses the same library.
 *
 * @param option - The name of the option with the schema, for error messages.
 * @throws `TypeError` with the place in the schema if the schema is invalid or not supported.
 */
export function toValuesJudge(schema: object, option = "initialValuesSchema"): ValuesJudge {
  const strict = toCopy(schema, option);
  const draft = readDraft(strict, option);
  const targets = list(() => dereference(strict as Schema), option) as Record<string, unknown>;
  const mistake = findMistake(strict, "", targets);
  if (mistake !== undefined) throw new TypeError(`${option} must be a JSON Schema: ${mistake}.`);
  for (const node of Object.values(targets)) setAbsoluteRef(node);
  const lax = withoutFormats(toCopy(schema, option)) as Node;
  const judge = new Validator(strict as Schema, draft, false);
  const laxJudge = new Validator(lax as Schema, draft, true);
  list(() => judge.validate({}), option);
  return {
    schema: strict as JsonSchema,
    resolve: (ref) => targets[ref] as JsonSchema | boolean,
    accepts: (value) => judge.validate(value).valid,
    refuses: (value) => !laxJudge.validate(value).valid,
    explain: (value) => {
      const { valid, errors } = judge.validate(value);
      // The last error is the innermost one. The first one only says that something below it does not match.
      const { instanceLocation = "#", error = "" } = errors.at(-1) ?? {};
      return valid ? undefined : `${instanceLocation} ${error}`;
    },
  };
}

function toCopy(schema: object, option: string): Node {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) {
    throw new TypeError(`${option} must be a JSON Schema object.`);
  }
  return list(() => JSON.parse(JSON.stringify(schema)), option) as Node;
}

function list<T>(run: () => T, option: string): T {
  try {
    return run();
  } catch (error) {
    throw new TypeError(`${option} must be a JSON Schema: ${(error as Error).message}.`);
  }
}

function readDraft({ $schema }: Node, option: string): Draft {
  if ($schema === undefined) return "2020-12";
  const found = drafts.find(([uri]) => uri.test(String($schema)));
  if (found !== undefined) return found[1];
  throw new TypeError(
    `${option} must be a JSON Schema of draft 7, 2019-09 or 2020-12: /$schema is ${JSON.stringify($schema)}.`,
  );
}

function findMistake(node: unknown, at: string, targets: Record<string, unknown>): string | undefined {
  if (typeof node === "boolean") return undefined;
  if (typeof node !== "object" || node === null || Array.isArray(node))
    return `${at} must be a JSON Schema: an object, true or false`;
  const schema = node as Node;
  for (const [name, value] of Object.entries(schema)) {
    if (shapes[name]?.(value) === false)
      return `${at}/${name}: ${JSON.stringify(value)} is not a valid value of ${name}`;
    const wrong = findPatternMistake(name, value);
    if (wrong !== undefined) return `${at}/${wrong}`;
  }
  if (schema["$ref"] !== undefined && targets[String(schema["__absolute_ref__"])] === undefined) {
    return `${at}/$ref: ${JSON.stringify(schema["$ref"])} cannot be resolved; only references within the schema are supported`;
  }
  if (isEndless(schema, targets)) return `${at || "/"} refers to itself endlessly`;
  return listInside(schema, at)
    .map(([where, child]) => findMistake(child, where, targets))
    .find((mistake) => mistake !== undefined);
}

/** Returns true if a schema applies itself to the same value, which never ends. */
function isEndless(node: unknown, targets: Record<string, unknown>, path: ReadonlySet<unknown> = new Set()): boolean {
  if (typeof node !== "object" || node === null) return false;
  if (path.has(node)) return true;
  const schema = node as Node;
  const same = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"].flatMap((name) => schema[name] ?? []);
  const longer = new Set([...path, node]);
  return [...same, targets[String(schema["__absolute_ref__"])]].some((next) => isEndless(next, targets, longer));
}

function setAbsoluteRef(node: unknown): void {
  const { __absolute_ref__: ref } = (typeof node === "object" && node !== null ? node : {}) as Node;
  if (typeof ref === "string") (node as Node)["$ref"] = ref;
}

function listInside(schema: Node, at: string): [at: string, child: unknown][] {
  const children = inside.flatMap((name): [string, unknown][] => {
    const value = schema[name];
    if (Array.isArray(value)) return value.map((child, i) => [`${at}/${name}/${i}`, child]);
    return value === undefined ? [] : [[`${at}/${name}`, value]];
  });
  const named = insideByName.flatMap((name) =>
    Object.entries((schema[name] ?? {}) as Node)
      // In draft 7, dependencies can be lists of names.
      .filter(([, child]) => !(name === "dependencies" && Array.isArray(child)))
      .map(([key, child]): [string, unknown] => [
        `${at}/${name}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
        child,
      ]),
  );
  return [...children, ...named];
}

/** Returns an error for an invalid pattern. Patterns in JSON Schema are JavaScript patterns with the flag `u`. */
function findPatternMistake(name: string, value: unknown): string | undefined {
  const patterns = name === "pattern" ? [value] : name === "patternProperties" ? Object.keys(value as Node) : [];
  for (const pattern of patterns) {
    try {
      new RegExp(String(pattern), "u");
    } catch (error) {
      return `${name}: ${JSON.stringify(pattern)} is not a valid regular expression with the flag u: ${(error as Error).message}`;
    }
  }
  return undefined;
}

/** Removes the keyword `format`. A property named `format` stays, because its value is a schema and not a string. */
function withoutFormats(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutFormats);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name, one]) => !(name === "format" && typeof one === "string"));
  return Object.fromEntries(
    kept.map(([name, one]) => [name, name === "enum" || name === "const" ? one : withoutFormats(one)]),
  );
}

function keywords(check: (value: unknown) => boolean, names: string): Record<string, (value: unknown) => boolean> {
  return Object.fromEntries(names.split(" ").map((name) => [name, check]));
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isMap(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isSchema(value: unknown): boolean {
  return typeof value === "boolean" || isMap(value);
}
