import { expect, it } from "vitest";
import { readTestResults } from "./read-test-results.ts";
import { toRepeatSummary } from "./to-repeat-summary.ts";

const report = JSON.stringify({
  numTotalTests: 3,
  testResults: [
    {
      name: "/repo/packages/client/test/retry.test.ts",
      status: "failed",
      message: "",
      assertionResults: [
        { fullName: "waits as long as it is told", status: "passed", failureMessages: [] },
        { fullName: "gives up", status: "failed", failureMessages: ["Error: expected 1 to be 2\n    at retry.ts:1"] },
      ],
    },
    { name: "/repo/scripts/docs.test.ts", status: "failed", message: "SyntaxError: no", assertionResults: [] },
  ],
});

it("reads which tests failed, and files that failed outside of a test", () => {
  expect(readTestResults(report, "/repo")).toEqual({
    tests: 3,
    failed: [
      { test: "packages/client/test/retry.test.ts > gives up", message: "Error: expected 1 to be 2" },
      { test: "scripts/docs.test.ts", message: "SyntaxError: no" },
    ],
  });
});

it("says of each run how it ended, and of each failed test in which runs it did", () => {
  const failed = [{ test: "a.test.ts > gives up", message: "expected 1 to be 2" }];
  const runs = [
    { durationMs: 61_000, tests: 9, failed, passed: false },
    { durationMs: 60_000, tests: 9, failed: [], passed: true },
    { durationMs: 62_000, tests: 9, failed, passed: false },
    { durationMs: 1_000, tests: 0, failed: [], passed: false },
  ];
  expect(toRepeatSummary(runs).split("\n")).toEqual([
    "",
    "FAIL run  1    61.0 s  9 tests, 1 failed",
    "ok   run  2    60.0 s  9 tests, 0 failed",
    "FAIL run  3    62.0 s  9 tests, 1 failed",
    "FAIL run  4     1.0 s  0 tests, 0 failed",
    "",
    "2 of 4 (run 1, 3): a.test.ts > gives up",
    "    expected 1 to be 2",
    "1 of 4 (run 4): (no failed test)",
    "    see the log",
    "",
    "Runs: 1 of 4 passed",
  ]);
});

it("has nothing to add where every run passed", () => {
  expect(toRepeatSummary([{ durationMs: 1_000, tests: 9, failed: [], passed: true }]).split("\n")).toEqual([
    "",
    "ok   run  1     1.0 s  9 tests, 0 failed",
    "",
    "Runs: 1 of 1 passed",
  ]);
});
