import { expect, it } from "vitest";
import { toValuesJudge } from "./values-judge.ts";

const malformed: readonly [keyword: string, ...values: unknown[]][] = [
  ["minLength", -1, 1.5, "1"],
  ["maxLength", -1],
  ["minItems", -1],
  ["maxItems", "1"],
  ["minProperties", null],
  ["maxProperties", 0.5],
  ["minContains", -1],
  ["maxContains", -1],
  ["minimum", "1"],
  ["maximum", true],
  ["exclusiveMaximum", true],
  ["multipleOf", -1, "1"],
  ["uniqueItems", "yes", 1],
  ["$anchor", 1],
  ["title", 1],
  ["description", {}],
  ["format", 1],
  ["pattern", 1],
  ["required", "a", [1], { a: true }],
  ["enum", "a", {}],
  ["allOf", [], {}],
  ["anyOf", []],
  ["oneOf", [], true],
  ["prefixItems", [], {}],
  ["properties", [], "a", null],
  ["patternProperties", []],
  ["$defs", true],
  ["definitions", []],
  ["dependentSchemas", []],
  ["dependentRequired", []],
  ["dependencies", "a"],
  ["not", "a", []],
  ["if", 1],
  ["then", []],
  ["else", null],
  ["contains", []],
  ["propertyNames", "a"],
  ["additionalProperties", "a"],
  ["additionalItems", []],
  ["unevaluatedItems", 1],
  ["unevaluatedProperties", []],
  ["items", "a", 1],
  ["type", "text", [], ["string", "text"], 1],
];

it.for(malformed)("refuses malformed values of %s with their place", ([keyword, ...values]) => {
  for (const value of values) {
    const place = `/properties/a/${keyword}: ${JSON.stringify(value)} is not a valid value of ${keyword}`;
    expect(() => toValuesJudge({ properties: { a: { [keyword]: value } } })).toThrow(place);
  }
});

it("accepts every well-formed keyword", () => {
  const schema = {
    minLength: 0,
    maxLength: 9,
    minItems: 0,
    maxItems: 9,
    minProperties: 0,
    maxProperties: 9,
    minimum: 0,
    maximum: 9,
    exclusiveMinimum: -1,
    exclusiveMaximum: 10,
    multipleOf: 0.5,
    uniqueItems: true,
    $anchor: "a",
    title: "t",
    description: "d",
    format: "email",
    pattern: "^a",
    required: [],
    enum: [1],
    allOf: [true],
    anyOf: [true],
    oneOf: [true],
    prefixItems: [{}],
    properties: {},
    patternProperties: { "^a": {} },
    $defs: {},
    definitions: {},
    dependentSchemas: {},
    dependentRequired: {},
    dependencies: { a: ["b"], c: {} },
    not: false,
    if: true,
    ...JSON.parse('{"then":true}'),
    else: true,
    contains: {},
    propertyNames: {},
    additionalProperties: false,
    unevaluatedItems: {},
    unevaluatedProperties: true,
    items: false,
    type: ["integer", "string"],
  };
  expect(() => toValuesJudge({ properties: { a: schema } })).not.toThrow();
  expect(() => toValuesJudge({ items: [{}], type: "null" })).not.toThrow();
});

it.for([
  ["items", { items: [{ type: "text" }] }, "/items/0/type:"],
  ["a single schema of items", { items: { type: "text" } }, "/items/type:"],
  ["prefixItems", { prefixItems: [true, { type: "text" }] }, "/prefixItems/1/type:"],
  ["not", { not: { type: "text" } }, "/not/type:"],
  ["if", { if: { type: "text" } }, "/if/type:"],
  ["then", JSON.parse('{"then":{"type":"text"}}'), "/then/type:"],
  ["else", { else: { type: "text" } }, "/else/type:"],
  ["anyOf", { anyOf: [{ type: "text" }] }, "/anyOf/0/type:"],
  ["oneOf", { oneOf: [{ type: "text" }] }, "/oneOf/0/type:"],
  ["allOf", { allOf: [{ type: "text" }] }, "/allOf/0/type:"],
  ["contains", { contains: { type: "text" } }, "/contains/type:"],
  ["propertyNames", { propertyNames: { type: "text" } }, "/propertyNames/type:"],
  ["additionalProperties", { additionalProperties: { type: "text" } }, "/additionalProperties/type:"],
  ["unevaluatedProperties", { unevaluatedProperties: { type: "text" } }, "/unevaluatedProperties/type:"],
  ["$defs", { $defs: { "a/b~c": { type: "text" } } }, "/$defs/a~1b~0c/type:"],
  ["definitions", { definitions: { a: { type: "text" } } }, "/definitions/a/type:"],
  ["dependentSchemas", { dependentSchemas: { a: { type: "text" } } }, "/dependentSchemas/a/type:"],
  ["dependencies", { dependencies: { a: ["b"], c: { type: "text" } } }, "/dependencies/c/type:"],
  ["patternProperties", { patternProperties: { "^a": { type: "text" } } }, "/patternProperties/^a/type:"],
] as const)("finds a mistake in %s with its place", ([, schema, place]) => {
  expect(() => toValuesJudge(schema)).toThrow(` ${place} "text" is not a valid value of type.`);
});

it("names the option of the schema, and refuses what is not JSON", () => {
  expect(() => toValuesJudge(null as unknown as object, "values")).toThrow("values must be a JSON Schema object.");
  expect(() => toValuesJudge("a" as unknown as object, "values")).toThrow("values must be a JSON Schema object.");
  const circle: Record<string, unknown> = {};
  circle["a"] = circle;
  expect(() => toValuesJudge(circle, "values")).toThrow(/^values must be a JSON Schema: /);
  expect(() => toValuesJudge({ $schema: 4 }, "values")).toThrow("/$schema is 4.");
});

it("accepts the URIs of the supported drafts, and no others", () => {
  const uris = ["http://json-schema.org/draft-07/schema#", "https://json-schema.org/draft-07/schema"];
  const newer = ["https://json-schema.org/draft/2019-09/schema#", "http://json-schema.org/draft/2020-12/schema"];
  for (const $schema of [...uris, ...newer]) expect(() => toValuesJudge({ $schema })).not.toThrow();
  const others = ["x https://json-schema.org/draft-07/schema", "https://json-schema.org/draft/2020-12/schema/x"];
  for (const $schema of others) expect(() => toValuesJudge({ $schema })).toThrow("/$schema is");
});

it.for([
  ["anyOf", { anyOf: [{ $ref: "#" }] }],
  ["oneOf", { oneOf: [{ $ref: "#" }] }],
  ["allOf", { allOf: [{ $ref: "#" }] }],
  ["not", { not: { $ref: "#" } }],
  ["if", { if: { $ref: "#" } }],
  ["then", JSON.parse('{"then":{"$ref":"#"}}')],
  ["else", { else: { $ref: "#" } }],
] as const)("refuses a circle through %s", ([, schema]) => {
  expect(() => toValuesJudge(schema)).toThrow("/ refers to itself endlessly.");
});

it("takes a schema that is used twice, and one that refers to itself further inside", () => {
  const twice = { $defs: { a: { type: "integer" } }, allOf: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/a" }] };
  expect(() => toValuesJudge(twice)).not.toThrow();
  expect(() => toValuesJudge({ properties: { a: { $ref: "#" } } })).not.toThrow();
});
