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
  [{}, "id", "has no id, which is its key"],
  [{ id: "" }, "id", "has no id, which is its key"],
  [{ id: null }, "id", "has no id, which is its key"],
  [{ id: 1.5 }, "id", "id is its key and must be a text or a whole number"],
  [{ id: true }, "id", "id is its key and must be a text or a whole number"],
  [{ id: {} }, "id", "id is its key and must be a text or a whole number"],
  [{}, "constructor", "has no constructor, which is its key"],
] as const)("finds no key in %j", ([values, field, problem]) => {
  expect(toKey(values, field)).toEqual({ problem });
});
