import { expect, it } from "vitest";
import { fill, fillDeep, given, listVariables } from "./given.ts";

const variables = { token: "t", processName: "onboarding" };

it("fills the gaps of a text, and leaves a text with braces alone", () => {
  expect(fill(given`Bearer ${"token"}`, variables)).toBe("Bearer t");
  expect(fill(given`${"processName"};v=1`, variables)).toBe("onboarding;v=1");
  expect(fill("{token}", variables)).toBe("{token}");
});

it("fills and lists what stands deep in a value", () => {
  const value = { a: [given`${"token"}`, 1, null], b: { c: given`${"processName"}${"token"}` } };
  expect(fillDeep(value, variables)).toEqual({ a: ["t", 1, null], b: { c: "onboardingt" } });
  expect(listVariables(value)).toEqual(["token", "processName"]);
});
