import { expect, it } from "vitest";
import { findFirstDifference } from "./first-difference.ts";

it("finds nothing in equal texts", () => {
  expect(findFirstDifference("a\nb\n", "a\nb\n")).toBeUndefined();
});

it("names the first line that differs, counted from 1", () => {
  expect(findFirstDifference("a\nb\nc", "a\nB\nC")).toEqual({ line: 2, expected: "b", actual: "B" });
});

it("names the line after the end of the shorter text", () => {
  expect(findFirstDifference("a", "a\nb")).toEqual({ line: 2, expected: undefined, actual: "b" });
  expect(findFirstDifference("a\nb", "a")).toEqual({ line: 2, expected: "b", actual: undefined });
});

it("sees a line ending of another kind", () => {
  expect(findFirstDifference("a\n", "a\r\n")).toEqual({ line: 1, expected: "a", actual: "a\r" });
});
