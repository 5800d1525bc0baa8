import { dereference, Validator } from "@cfworker/json-schema";
import { Refusal } from "../http/refusal.ts";
import { listErrors } from "./validate.ts";
import { validateJsonSchema } from "./validators.gen.ts";

type Schema = Record<string, unknown>;

const draft = "https://json-schema.org/draft/2020-12/schema";
/** Keywords whose subschemas apply to the same value. A cycle of them never ends. */
const inPlace = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];
const inside = [
  ...[
    "prefixItems",
    "items",
    "contains",
    "unevaluatedItems",
    "properties",
    "patternProperties",
    "additionalProperties",
  ],
  ...["unevaluatedProperties", "propertyNames", "$defs", "definitions"],
];
const maps = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"]);

const validators = new WeakMap<object, Validator>();

/**
 * Refuses initial values that do not match the JSON Schema of their process definition.
 *
 * @throws {@link Refusal} 400. How FlowX answers is not documented.
 */
export function assertFits(schema: object | boolean, values: Readonly<Record<string, unknown>>): void {
  if (schema === true) return;
  const { valid, errors } = toValidator(schema === false ? { not: {} } : schema).validate(values);
  if (valid) return;
  // The first error only says that something below it is invalid.
  const { instanceLocation = "#", error = "" } = errors.at(-1) ?? {};
  throw new Refusal(
    400,
    `The initial values do not match the schema of the process definition: ${instanceLocation} ${error}`,
  );
}

/** Returns the reasons why a JSON Schema cannot be used, with their JSON pointers; an empty list if it can be. */
export function findSchemaMistakes(schema: unknown): { pointer: string; message: string }[] {
  try {
    return findMistakes(typeof schema === "object" && schema !== null ? toCopy(schema) : schema);
  } catch (error) {
    return [{ pointer: "", message: `cannot be used as a JSON Schema: ${(error as Error).message}` }];
  }
}

function findMistakes(schema: unknown): { pointer: string; message: string }[] {
  const broken = listErrors(validateJsonSchema, schema);
  if (broken.length > 0) {
    return broken.map(({ pointer, message }) => ({ pointer, message: `is not a JSON Schema: ${message}` }));
  }
  if (typeof schema !== "object" || schema === null) return [];
  const targets = dereference(schema as Schema) as Record<string, unknown>;
  const all = [...listSchemas(schema, "")];
  const mistakes = all.flatMap(([pointer, one]) => checkOne(pointer, one, targets));
  if (mistakes.length > 0) return mistakes;
  const endless = all.find(([, one]) => isEndless(one, targets));
  if (endless !== undefined) return [{ pointer: endless[0], message: "refers to itself endlessly" }];
  toValidator(schema).validate({});
  return [];
}

function toValidator(schema: object): Validator {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const validator = new Validator(toCopy(schema), "2020-12", false);
  validators.set(schema, validator);
  return validator;
}

/** Copies the schema, because the validator writes into it and a YAML alias is one object in two places. */
function toCopy(schema: object): Schema {
  return JSON.parse(JSON.stringify(schema));
}

function* listSchemas(schema: unknown, pointer: string): Generator<[pointer: string, schema: Schema]> {
  if (typeof schema !== "object" || schema === null) return;
  yield [pointer, schema as Schema];
  for (const [at, child] of listChildren(schema as Schema, [...inPlace, ...inside])) {
    yield* listSchemas(child, `${pointer}/${at}`);
  }
}

function listChildren(schema: Schema, keywords: readonly string[]): [at: string, child: unknown][] {
  return keywords.flatMap((keyword): [string, unknown][] => {
    const value = schema[keyword];
    if (typeof value !== "object" || value === null) return [];
    if (!Array.isArray(value) && !maps.has(keyword)) return [[keyword, value]];
    return Object.entries(value).map(([key, child]) => [`${keyword}/${toPointerPart(key)}`, child]);
  });
}

function toPointerPart(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function checkOne(
  pointer: string,
  schema: Schema,
  targets: Record<string, unknown>,
): { pointer: string; message: string }[] {
  const { $ref, $schema, pattern, patternProperties = {} } = schema;
  const mistakes: { pointer: string; message: string }[] = [];
  const add = (at: string, message: string): void => void mistakes.push({ pointer: `${pointer}/${at}`, message });
  if ($schema !== undefined && String($schema).replace(/#$/, "") !== draft) {
    add("$schema", `must be ${draft}: other drafts are not supported`);
  }
  if ($ref !== undefined && targets[String(schema["__absolute_ref__"])] === undefined) {
    add("$ref", `${JSON.stringify($ref)} cannot be resolved: only references within this schema are supported`);
  }
  for (const keyword of ["$dynamicRef", "$recursiveRef"]) {
    if (schema[keyword] !== undefined) add(keyword, "is not supported: use $ref");
  }
  for (const [at, text] of [
    ...(pattern === undefined ? [] : [["pattern", pattern]]),
    ...Object.keys(patternProperties as object).map((key) => [`patternProperties/${toPointerPart(key)}`, key]),
  ] as [string, string][]) {
    const reason = findPatternMistake(text);
    if (reason !== undefined) add(at, reason);
  }
  return mistakes;
}

/** Compiles a pattern with the `u` flag, as JSON Schema requires. The flag forbids needless escapes. */
function findPatternMistake(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch (error) {
    return `is not a valid regular expression with the u flag: ${(error as Error).message}`;
  }
}

function isEndless(
  schema: unknown,
  targets: Readonly<Record<string, unknown>>,
  path: ReadonlySet<unknown> = new Set(),
): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  if (path.has(schema)) return true;
  const { $ref, __absolute_ref__: target } = schema as Schema;
  const next = listChildren(schema as Schema, inPlace).map(([, child]) => child);
  if ($ref !== undefined) next.push(targets[String(target)]);
  const longer = new Set([...path, schema]);
  return next.some((one) => isEndless(one, targets, longer));
}
