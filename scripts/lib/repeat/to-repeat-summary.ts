import { formatDuration } from "../verify-summary.ts";
import type { FailedTest } from "./read-test-results.ts";

/** One run of the whole suite. */
export interface RepeatRun {
  readonly durationMs: number;
  readonly tests: number;
  readonly failed: readonly FailedTest[];
  /** The command ended with 0. It can fail without a failed test, for example by an unhandled rejection. */
  readonly passed: boolean;
}

/** Returns a line for each run, a table of the tests that failed with the runs in which they did, and the count. */
export function toRepeatSummary(runs: readonly RepeatRun[]): string {
  const lines = runs.map(
    ({ passed, failed, tests, durationMs }, index) =>
      `${passed ? "ok  " : "FAIL"} run ${String(index + 1).padStart(2)} ${formatDuration(durationMs).padStart(9)}  ${tests} tests, ${failed.length} failed`,
  );
  const failures = new Map<string, { runs: number[]; message: string }>();
  for (const [index, { passed, failed }] of runs.entries()) {
    const listed = failed.length > 0 || passed ? failed : [{ test: "(no failed test)", message: "see the log" }];
    for (const { test, message } of listed) {
      const failure = failures.get(test) ?? { runs: [], message };
      failure.runs.push(index + 1);
      failures.set(test, failure);
    }
  }
  const table = [...failures].flatMap(([test, { runs: failedIn, message }]) => [
    `${failedIn.length} of ${runs.length} (run ${failedIn.join(", ")}): ${test}`,
    `    ${message}`,
  ]);
  const passed = runs.filter((run) => run.passed).length;
  return [
    "",
    ...lines,
    "",
    ...table,
    ...(table.length > 0 ? [""] : []),
    `Runs: ${passed} of ${runs.length} passed`,
  ].join("\n");
}
