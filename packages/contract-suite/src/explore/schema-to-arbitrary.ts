import * as fc from "fast-check";

/** The part of JSON Schema 2020-12 that is read here; the rest is left to the filter. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonSchema | boolean>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly maxProperties?: number;
  readonly items?: JsonSchema | boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly anyOf?: readonly (JsonSchema | boolean)[];
  readonly oneOf?: readonly (JsonSchema | boolean)[];
  readonly allOf?: readonly (JsonSchema | boolean)[];
}

/** Looks a `$ref` up. */
export type Resolve = (ref: string) => JsonSchema;

const maxDepth = 4;
/** Below this, what has no bounds is kept small: a counterexample is read by people. */
const roomAbove = 1000;

/**
 * Makes values that a JSON Schema accepts.
 *
 * What a keyword that is not read here forbids is filtered out.
 *
 * @param accepts - Validates a value against the whole schema.
 * @throws `Error` while generating, if no value can be found that the schema accepts.
 */
export function toArbitrary(
  schema: JsonSchema,
  resolve: Resolve,
  accepts: (value: unknown) => boolean,
): fc.Arbitrary<unknown> {
  let tries = 0;
  return build(schema, resolve, maxDepth).filter((value) => {
    const accepted = accepts(value);
    tries = accepted ? 0 : tries + 1;
    if (tries > 10_000)
      throw new Error("No value was found that the schema accepts: is it too narrow, or not readable here?");
    return accepted;
  });
}

function build(schema: JsonSchema | boolean, resolve: Resolve, depth: number): fc.Arbitrary<unknown> {
  if (typeof schema === "boolean" || depth < 0) return fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<unknown>;
  if (schema.$ref !== undefined) return build({ ...resolve(schema.$ref), ...without(schema, "$ref") }, resolve, depth);
  if ("const" in schema) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices !== undefined) {
    const rest = without(without(schema, "anyOf"), "oneOf");
    return fc.oneof(...choices.map((choice) => build(merge(rest, toRead(choice, resolve)), resolve, depth)));
  }
  if (schema.allOf !== undefined) {
    const parts = schema.allOf.map((part) => toRead(part, resolve));
    return build(parts.reduce(merge, without(schema, "allOf")), resolve, depth);
  }
  const types = [schema.type ?? guessType(schema)].flat();
  return fc.oneof(...types.map((type) => buildType(type, schema, resolve, depth)));
}

function buildType(type: string, schema: JsonSchema, resolve: Resolve, depth: number): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
    case "number":
      return buildNumber(type, schema);
    case "string":
      return buildString(schema);
    case "array":
      return buildArray(schema, resolve, depth);
    case "object":
      return buildObject(schema, resolve, depth);
    default:
      return fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<unknown>;
  }
}

function buildNumber(type: string, schema: JsonSchema): fc.Arbitrary<number> {
  const low = schema.minimum ?? schema.exclusiveMinimum;
  const high = schema.maximum ?? schema.exclusiveMaximum;
  const min = low ?? (high === undefined || high > 0 ? -roomAbove : high - roomAbove);
  const max = high ?? Math.max(min, 0) + roomAbove;
  const step = schema.multipleOf ?? 1;
  if (type === "integer" || schema.multipleOf !== undefined) {
    return fc.integer({ min: Math.ceil(min / step), max: Math.floor(max / step) }).map((count) => count * step);
  }
  // -0 becomes 0 in JSON, and would not be the value that was sent.
  return fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
}

function buildString({ format, pattern, minLength = 0, maxLength = minLength + 20 }: JsonSchema): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"));
  switch (format) {
    case "uuid":
      return fc.uuid();
    case "email":
      return fc.emailAddress();
    case "uri":
      return fc.webUrl();
    case "date":
      return toDate().map((text) => text.slice(0, 10));
    case "date-time":
      return toDate();
    case "ipv4":
      return fc.ipV4();
    default:
      return fc.string({ minLength, maxLength, unit: "grapheme" });
  }
}

function toDate(): fc.Arbitrary<string> {
  const bounds = { min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true };
  return fc.date(bounds).map((date) => date.toISOString());
}

function buildArray(schema: JsonSchema, resolve: Resolve, depth: number): fc.Arbitrary<unknown[]> {
  const { items = true, minItems = 0, maxItems = minItems + 5, uniqueItems } = schema;
  const item = build(items, resolve, depth - 1);
  const bounds = { minLength: minItems, maxLength: maxItems };
  if (uniqueItems !== true) return fc.array(item, bounds);
  return fc.uniqueArray(item, { ...bounds, selector: (value) => JSON.stringify(value) });
}

function buildObject(schema: JsonSchema, resolve: Resolve, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const { properties = {}, required = [], additionalProperties = true, maxProperties } = schema;
  if (maxProperties === 0) return fc.constant({});
  const known = [...new Set([...Object.keys(properties), ...required])];
  const model = Object.fromEntries(known.map((name) => [name, build(properties[name] ?? true, resolve, depth - 1)]));
  const record = fc.record(model, { requiredKeys: required.filter((name) => name in model), noNullPrototype: true });
  if (additionalProperties === false) return record as fc.Arbitrary<Record<string, unknown>>;
  const extra = fc.dictionary(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 }),
    build(additionalProperties, resolve, depth - 1),
    {
      maxKeys: maxProperties ?? 3,
      noNullPrototype: true,
    },
  );
  return fc.tuple(extra, record).map(([more, own]) => ({ ...more, ...own }));
}

function guessType(schema: JsonSchema): string {
  if (schema.properties !== undefined || schema.required !== undefined) return "object";
  if (schema.items !== undefined) return "array";
  if (schema.pattern !== undefined || schema.minLength !== undefined || schema.format !== undefined) return "string";
  return schema.minimum !== undefined || schema.maximum !== undefined ? "number" : "any";
}

function toRead(schema: JsonSchema | boolean, resolve: Resolve): JsonSchema {
  if (typeof schema === "boolean") return {};
  return schema.$ref === undefined ? schema : { ...resolve(schema.$ref), ...without(schema, "$ref") };
}

function merge(one: JsonSchema, other: JsonSchema): JsonSchema {
  const properties = { ...one.properties, ...other.properties };
  const required = [...(one.required ?? []), ...(other.required ?? [])];
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length > 0 ? { properties } : {}),
    ...(required.length > 0 ? { required } : {}),
  };
}

function without(schema: JsonSchema, name: keyof JsonSchema): JsonSchema {
  const { [name]: _left, ...rest } = schema;
  return rest;
}
