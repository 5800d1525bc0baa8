import { expect, it } from "vitest";
import { toSummary } from "./verify-summary.ts";

it("lists each step with its time, and counts what passed and failed", () => {
  const steps = [
    { name: "build", passed: true, durationMs: 1234 },
    { name: "tests", passed: false, durationMs: 20_000 },
  ];
  expect(toSummary(steps).split("\n")).toEqual([
    "",
    "ok   build                   1.2 s",
    "FAIL tests                  20.0 s",
    "",
    "Steps: 1 passed, 1 failed",
  ]);
});
