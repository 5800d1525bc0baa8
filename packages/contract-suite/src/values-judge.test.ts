import { expect, it } from "vitest";
import { toValuesJudge } from "./values-judge.ts";

it("judges multiples in decimal arithmetic", () => {
  const { accepts, refuses } = toValuesJudge({ properties: { loanAmount: { type: "number", multipleOf: 0.01 } } });
  expect([0.56, 124.96, 0.07, 1.1].every((loanAmount) => accepts({ loanAmount }))).toBe(true);
  expect(refuses({ loanAmount: 0.565 })).toBe(true);
});

const drafts: [title: string, schema: object, good: unknown, bad: unknown][] = [
  [
    "draft 7 with definitions, a list of items and dependencies",
    {
      $schema: "http://json-schema.org/draft-07/schema#",
      definitions: { amount: { type: "number", exclusiveMinimum: 0 } },
      properties: {
        pair: { type: "array", items: [{ type: "string" }, { $ref: "#/definitions/amount" }], additionalItems: false },
      },
      dependencies: { pair: ["kind"] },
    },
    { kind: "a", pair: ["x", 1] },
    { kind: "a", pair: ["x", 1, 2] },
  ],
  [
    "draft 2019-09 with $defs and dependentRequired",
    {
      $schema: "https://json-schema.org/draft/2019-09/schema",
      $defs: { name: { type: "string", minLength: 1 } },
      properties: { a: { $ref: "#/$defs/name" } },
      dependentRequired: { a: ["b"] },
    },
    { a: "x", b: 1 },
    { a: "x" },
  ],
  [
    "2020-12 with prefixItems, an anchor and $id",
    {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "https://example.com/values",
      $defs: { code: { $anchor: "code", pattern: "^[A-Z]{3}$" } },
      properties: { list: { prefixItems: [{ $ref: "#code" }], items: { type: "integer" } } },
    },
    { list: ["ABC", 1] },
    { list: ["abc", 1] },
  ],
  [
    "no $schema, with definitions as users write them",
    { definitions: { n: { type: "integer" } }, properties: { n: { $ref: "#/definitions/n" } } },
    { n: 1 },
    { n: "1" },
  ],
  [
    "a tree that refers to itself",
    {
      $defs: { t: { type: "object", properties: { sub: { type: "array", items: { $ref: "#/$defs/t" } } } } },
      $ref: "#/$defs/t",
    },
    { sub: [{ sub: [] }] },
    { sub: [{ sub: 1 }] },
  ],
];

it.for(drafts)("reads %s", ([, schema, good, bad]) => {
  const { accepts, refuses, explain } = toValuesJudge(schema);
  expect([accepts(good), refuses(good), explain(good)]).toEqual([true, false, undefined]);
  expect([accepts(bad), refuses(bad)]).toEqual([false, true]);
  expect(explain(bad)).toMatch(/^#/);
});

it("neither accepts nor refuses a value of another format: JSON Schema lets a validator overlook it", () => {
  const { accepts, refuses } = toValuesJudge({ properties: { format: { type: "string", format: "email" } } });
  expect([accepts({ format: "no address" }), refuses({ format: "no address" })]).toEqual([false, false]);
  expect(refuses({ format: 1 })).toBe(true);
});

const wrong: [title: string, schema: unknown, message: string][] = [
  ["a type that there is not", { properties: { a: { type: "text" } } }, '/properties/a/type: "text" is not'],
  [
    "a reference that leads nowhere",
    { properties: { a: { $ref: "#/$defs/b" } } },
    '/properties/a/$ref: "#/$defs/b" cannot be resolved',
  ],
  ["a remote reference", { $ref: "https://example.com/other.json" }, "cannot be resolved"],
  [
    "a pattern that is none",
    { properties: { a: { pattern: "([" } } },
    '/properties/a/pattern: "([" is not a valid regular expression',
  ],
  ["a pattern of another dialect", { properties: { a: { pattern: "^[^\\@]+\\@[a-z]+$" } } }, "with the flag u"],
  ["a pattern as a name", { patternProperties: { "([": true } }, '/patternProperties: "(["'],
  ["required of draft 3", { properties: { a: { required: true } } }, "/properties/a/required: true is not"],
  [
    "exclusiveMinimum of draft 4",
    { properties: { a: { exclusiveMinimum: true } } },
    "/properties/a/exclusiveMinimum: true is not",
  ],
  ["multipleOf 0", { properties: { a: { multipleOf: 0 } } }, "/properties/a/multipleOf: 0 is not"],
  ["draft 4", { $schema: "http://json-schema.org/draft-04/schema#" }, "draft 7, 2019-09 or 2020-12"],
  ["a circle", { $ref: "#" }, "refers to itself endlessly"],
  [
    "a circle further down",
    { properties: { a: { allOf: [{ $ref: "#/properties/a" }] } } },
    "/properties/a refers to itself",
  ],
  ["a list", [], "initialValuesSchema must be a JSON Schema object."],
  ["a schema that is a text", { properties: { a: "string" } }, "/properties/a must be a JSON Schema"],
];

it.for(wrong)("refuses %s with its place", ([, schema, message]) => {
  expect(() => toValuesJudge(schema as object)).toThrow(TypeError);
  expect(() => toValuesJudge(schema as object)).toThrow(message);
  expect(() => toValuesJudge(schema as object)).toThrow(/^initialValuesSchema must be a JSON Schema/);
});

it("reads a draft as that draft says", () => {
  const items = { properties: { a: { items: [{ type: "string" }] } } };
  const seven = toValuesJudge({ ...items, $schema: "http://json-schema.org/draft-07/schema#" });
  expect([seven.accepts({ a: [1] }), seven.refuses({ a: [1] })]).toEqual([false, true]);
  const schema = { properties: { a: { prefixItems: [{ type: "string" }] } } };
  expect(toValuesJudge(schema).refuses({ a: [1] })).toBe(true);
});

it("resolves references to an absolute place, and leaves the schema of the caller alone", () => {
  const schema = { $defs: { a: { type: "integer" } }, properties: { x: { $ref: "#/$defs/a" } } };
  const copy = structuredClone(schema);
  const judge = toValuesJudge(schema);
  expect(schema).toEqual(copy);
  const { $ref = "" } = (judge.schema.properties?.["x"] ?? {}) as { $ref?: string };
  expect(judge.resolve($ref)).toMatchObject({ type: "integer" });
});

it("ignores formats where they are keywords, and not in values and names", () => {
  const { refuses } = toValuesJudge({
    properties: {
      a: { enum: [{ format: "email" }] },
      b: { const: { format: "email" } },
      c: { items: [{ format: "email" }] },
    },
  });
  expect([refuses({ a: { format: "email" } }), refuses({ a: {} })]).toEqual([false, true]);
  expect([refuses({ b: { format: "email" } }), refuses({ b: {} })]).toEqual([false, true]);
  expect(refuses({ c: ["no address"] })).toBe(false);
});

it("explains a value with the innermost error", () => {
  const { explain } = toValuesJudge({ properties: { a: { properties: { b: { type: "string" } } } } });
  expect(explain({ a: { b: "x" } })).toBeUndefined();
  expect(explain({ a: { b: 5 } })).toMatch(/^#\/a\/b .*string/);
});
