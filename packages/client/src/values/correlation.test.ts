import { expect, it } from "vitest";
import { toCorrelationId } from "./correlation.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

it("makes no id where correlation is off", () => {
  expect(toCorrelationId(undefined, { id: "job-7" })).toBeUndefined();
});

it("keeps the string that the caller brings", () => {
  expect(toCorrelationId("id", { id: "job-7" })).toBe("job-7");
});

const unreadable = Object.defineProperty({}, "id", {
  get: () => {
    throw new Error("x");
  },
});

it.for([
  ["is an empty string", { id: "" }],
  ["is a number", { id: 7 }],
  ["is missing", {}],
  ["cannot be read", unreadable],
  ["is a member of null", null],
] as const)("makes an id where that of the caller %s", ([, values]) => {
  expect(toCorrelationId("id", values)).toMatch(uuid);
});
