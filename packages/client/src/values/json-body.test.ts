import { expect, it } from "vitest";
import { noCall } from "../errors/flowx-error.ts";
import { toJsonBody, toPlainObject } from "./json-body.ts";

const cycle: Record<string, unknown> = { list: [] };
cycle["self"] = { again: cycle };
const shared = { a: 1 };

const unfit: [title: string, value: unknown, message: string][] = [
  ["an array", [], "initialValues must be a JSON object."],
  ["null", null, "initialValues must be a JSON object."],
  ["a string", "x", "initialValues must be a JSON object."],
  ["a BigInt", { a: { b: [1n] } }, "initialValues.a.b[0] must not be a BigInt"],
  ["a function", { a: () => 1 }, "initialValues.a must not be a function"],
  ["a symbol", { "a b": Symbol("x") }, 'initialValues["a b"] must not be a symbol'],
  ["NaN", { a: Number.NaN }, "initialValues.a must not be NaN"],
  ["Infinity", { a: [0, -Infinity] }, "initialValues.a[1] must not be -Infinity"],
  ["a Map", { a: new Map() }, "initialValues.a must not be a Map: JSON would empty or change it"],
  ["a cycle", cycle, "must not be nested deeper than 1000 levels, or contain itself"],
  [
    "a getter that throws",
    Object.defineProperty({}, "a", {
      enumerable: true,
      get: () => {
        throw new Error("x");
      },
    }),
    "initialValues.a has a getter that throws",
  ],
  [
    "a toJSON that throws",
    {
      a: {
        toJSON() {
          throw new Error("x");
        },
      },
    },
    "initialValues.a has a toJSON method that throws",
  ],
  ["a toJSON that returns a string", { toJSON: () => "x" }, "initialValues must be a JSON object"],
];

it.for(unfit)("refuses %s with its path", ([, value, message]) => {
  expect(() => toPlainObject(value, "initialValues", noCall)).toThrow(message);
});

it("carries what JSON can carry", () => {
  const value = { date: new Date(0), none: undefined, nested: [shared, shared, null, "ș"] };
  expect(JSON.stringify(toPlainObject(value, "initialValues", noCall))).toBe(JSON.stringify(value));
});

it("counts bytes and not characters against the limit", () => {
  const value = { a: "€".repeat(10) };
  expect(toJsonBody(noCall, "initialValues", value, 38)).toHaveLength(18);
  expect(() => toJsonBody(noCall, "initialValues", value, 37)).toThrow(
    "initialValues has 38 bytes as JSON, more than the limit of 37 bytes (maxBodyBytes).",
  );
});
