import { expect, it } from "vitest";
import { toKey } from "./to-key.ts";

it.for([
  [{ id: "A" }, "id", "A"],
  [{ id: 4711 }, "id", "4711"],
  [{ customer: { id: "A" } }, "customer.id", "A"],
  [{ "customer.id": "A", customer: { id: "B" } }, "customer.id", "A"],
] as const)("takes the key of %j", ([values, field, key]) => {
  expect(toKey(values, field)).toEqual({ key });
});

it.for([
  [{}, "id", "has no key: id is missing or empty"],
  [{ id: "" }, "id", "has no key: id is missing or empty"],
  [{ id: null }, "id", "has no key: id is missing or empty"],
  [{ id: 1.5 }, "id", "id is the key and must be a text or a whole number"],
  [{ id: true }, "id", "id is the key and must be a text or a whole number"],
  [{ id: {} }, "id", "id is the key and must be a text or a whole number"],
  [{}, "constructor", "has no key: constructor is missing or empty"],
] as const)("finds no key in %j", ([values, field, problem]) => {
  expect(toKey(values, field)).toEqual({ problem });
});
