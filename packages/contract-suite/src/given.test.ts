import { expect, it } from "vitest";
import { fill, fillDeep, given, listVariables, Template } from "./given.ts";

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

it("keeps the texts between the gaps and the names in their order", () => {
  const template = given`a${"token"}b${"processName"}c`;
  expect(template).toBeInstanceOf(Template);
  expect(template).toEqual({ texts: ["a", "b", "c"], variables: ["token", "processName"] });
  expect(fill(template, variables)).toBe("atbonboardingc");
});

it("leaves a gap empty for which there is no value", () => {
  expect(fill(given`Bearer ${"expiredToken"};${"token"}`, variables)).toBe("Bearer ;t");
  expect(fill(given`${"token"}`, {})).toBe("");
});

it("leaves values alone that have no gaps", () => {
  for (const value of ["text", 5, true, null, undefined, [], {}]) expect(fillDeep(value, variables)).toEqual(value);
  expect(fillDeep([{ a: { b: [] } }], variables)).toEqual([{ a: { b: [] } }]);
  expect(fillDeep(given`${"token"}`, variables)).toBe("t");
});

it("lists no name for a value without gaps, and each name once", () => {
  for (const value of ["token", 5, true, null, undefined, [], {}, { token: "token" }]) {
    expect(listVariables(value)).toEqual([]);
  }
  expect(listVariables(given`${"token"}${"processName"}${"token"}`)).toEqual(["token", "processName"]);
  expect(listVariables([given`${"token"}`, { a: given`${"token"}` }])).toEqual(["token"]);
});
