import * as fc from "fast-check";
import { countSteps, toMultiple } from "../decimal.ts";
import type { JsonSchema, Resolve } from "../json-schema.ts";

const maxDepth = 4;
/** The range of unbounded numbers. It is small so that counterexamples are readable. */
const roomAbove = 1000;

/**
 * Returns a generator of values that match a JSON Schema.
 *
 * Some keywords are not supported directly. Values that they reject are filtered out.
 *
 * @param accepts - Validates a value against the complete schema.
 * @throws `Error` while generating, if no matching value can be found.
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
      throw new Error(
        "No generated value matches the schema. The schema may be too narrow, or use keywords that generation does not support.",
      );
    return accepted;
  });
}

function build(schema: JsonSchema | boolean, resolve: Resolve, depth: number): fc.Arbitrary<unknown> {
  if (typeof schema === "boolean" || depth < -maxDepth) return fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<unknown>;
  if (schema.$ref !== undefined) return build(toRead(schema, resolve), resolve, depth);
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
  if (schema.if !== undefined) {
    const { if: condition, then: met = true, else: unmet = true, ...rest } = schema;
    const both = merge(toRead(condition, resolve), toRead(met, resolve));
    return fc.oneof(...[both, toRead(unmet, resolve)].map((part) => build(merge(rest, part), resolve, depth)));
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
  const low = largest(schema.minimum, schema.exclusiveMinimum);
  const high = smallest(schema.maximum, schema.exclusiveMaximum);
  const step = schema.multipleOf ?? (type === "integer" ? 1 : undefined);
  const room = roomAbove * Math.max(1, step ?? 1);
  const min = low ?? (high === undefined || high > 0 ? -room : high - room);
  const max = high ?? Math.max(min, 0) + room;
  // Convert -0 to 0, because JSON does not preserve -0.
  if (step === undefined) {
    return fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  }
  const [first, last] = [countSteps(min, step), -countSteps(-max, step)];
  if (first > last) return fc.constant(Number.NaN);
  return fc.bigInt({ min: first, max: last }).map((count) => toMultiple(count, step));
}

function largest(...bounds: readonly (number | undefined)[]): number | undefined {
  const given = bounds.filter((bound) => bound !== undefined);
  return given.length === 0 ? undefined : Math.max(...given);
}

function smallest(...bounds: readonly (number | undefined)[]): number | undefined {
  const given = bounds.filter((bound) => bound !== undefined);
  return given.length === 0 ? undefined : Math.min(...given);
}

function buildString({ format, pattern, minLength = 0, maxLength = minLength + 20 }: JsonSchema): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"));
  const ofFormat = format === undefined ? undefined : formats[format];
  return ofFormat?.() ?? fc.string({ minLength, maxLength: Math.max(minLength, maxLength), unit: "grapheme" });
}

const formats: Readonly<Record<string, () => fc.Arbitrary<string>>> = {
  uuid: () => fc.uuid(),
  email: () => fc.emailAddress(),
  "idn-email": () => fc.emailAddress(),
  uri: () => fc.webUrl(),
  iri: () => fc.webUrl(),
  "uri-reference": () => fc.webPath(),
  hostname: () => fc.domain(),
  date: () => toDate().map((text) => text.slice(0, 10)),
  time: () => toDate().map((text) => text.slice(11)),
  "date-time": toDate,
  duration: () => fc.constantFrom("P1D", "PT5M", "P3Y6M4DT12H"),
  ipv4: () => fc.ipV4(),
  ipv6: () => fc.ipV6(),
  "json-pointer": () => fc.constantFrom("", "/a", "/a/0"),
};

function toDate(): fc.Arbitrary<string> {
  const bounds = { min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true };
  return fc.date(bounds).map((date) => date.toISOString());
}

function buildArray(schema: JsonSchema, resolve: Resolve, depth: number): fc.Arbitrary<unknown[]> {
  const { contains, minItems = contains === undefined ? 0 : 1, maxItems = minItems + 5, uniqueItems } = schema;
  const { first, more } = toItems(schema);
  const head = first.map((item) => build(item, resolve, depth - 1));
  // At the maximum depth, leave out optional parts, so that recursive schemas end.
  const length = { min: Math.max(0, minItems - head.length), max: depth <= 0 ? 0 : maxItems - head.length };
  const item = build(contains === undefined || more !== true ? more : contains, resolve, depth - 1);
  const bounds = { minLength: length.min, maxLength: Math.max(length.min, more === false ? 0 : length.max) };
  const tail =
    uniqueItems === true
      ? fc.uniqueArray(item, { ...bounds, selector: (value) => JSON.stringify(value) })
      : fc.array(item, bounds);
  return fc.tuple(fc.tuple(...head), tail).map(([begin, end]) => [...begin, ...end]);
}

/** Returns the schemas of the first items, and the schema of all other items. */
function toItems({ items = true, prefixItems, additionalItems = true }: JsonSchema): {
  first: readonly (JsonSchema | boolean)[];
  more: JsonSchema | boolean;
} {
  if (isList(items)) return { first: items, more: additionalItems };
  return { first: prefixItems ?? [], more: items };
}

function isList(items: NonNullable<JsonSchema["items"]>): items is readonly (JsonSchema | boolean)[] {
  return Array.isArray(items);
}

function buildObject(schema: JsonSchema, resolve: Resolve, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const { properties = {}, required = [], additionalProperties = true, minProperties = 0, maxProperties } = schema;
  if (maxProperties === 0) return fc.constant({});
  const optional = depth <= 0 ? [] : Object.keys(properties).filter((name) => properties[name] !== false);
  const known = [...new Set([...optional, ...required])];
  const model = Object.fromEntries(known.map((name) => [name, build(properties[name] ?? true, resolve, depth - 1)]));
  const record = fc.record(model, { requiredKeys: required.filter((name) => name in model), noNullPrototype: true });
  if (additionalProperties === false) return record as fc.Arbitrary<Record<string, unknown>>;
  const minKeys = Math.max(0, minProperties - required.length);
  const extra = fc.dictionary(buildName(schema, resolve), build(additionalProperties, resolve, depth - 1), {
    minKeys,
    maxKeys: Math.max(minKeys, maxProperties ?? (depth <= 0 ? 0 : 3)),
    noNullPrototype: true,
  });
  return fc.tuple(extra, record).map(([more, own]) => ({ ...more, ...own }));
}

function buildName({ propertyNames = true }: JsonSchema, resolve: Resolve): fc.Arbitrary<string> {
  const { pattern } = toRead(propertyNames, resolve);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"));
  return fc.string({ unit: "grapheme", minLength: 1, maxLength: 10 });
}

function guessType(schema: JsonSchema): string {
  if (schema.properties !== undefined || schema.required !== undefined) return "object";
  if ((schema.items ?? schema.prefixItems) !== undefined) return "array";
  if (schema.pattern !== undefined || schema.minLength !== undefined || schema.format !== undefined) return "string";
  return (schema.minimum ?? schema.maximum ?? schema.multipleOf) === undefined ? "any" : "number";
}

function toRead(schema: JsonSchema | boolean, resolve: Resolve): JsonSchema {
  if (typeof schema === "boolean") return {};
  if (schema.$ref === undefined) return schema;
  return merge(toRead(resolve(schema.$ref), resolve), without(schema, "$ref"));
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
