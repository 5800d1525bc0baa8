/** A test that failed in one run. */
export interface FailedTest {
  /** Its file and its title, as `packages/client/test/retry.test.ts > waits …`. */
  readonly test: string;
  /** The first line of its error. */
  readonly message: string;
}

/** The tests of one report. */
export interface TestResults {
  readonly tests: number;
  readonly failed: readonly FailedTest[];
}

/** The part of the report of Vitest's JSON reporter that is read here. */
interface JsonReport {
  readonly numTotalTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
}

/**
 * Reads the report of Vitest's JSON reporter. A file that fails outside of its tests, for example in an import, counts as a failed test.
 *
 * @param root - The folder that file names are shortened by.
 * @see {@link https://vitest.dev/guide/reporters#json-reporter | Vitest, JSON reporter}
 */
export function readTestResults(json: string, root: string): TestResults {
  const { numTotalTests, testResults } = JSON.parse(json) as JsonReport;
  const failed = testResults.flatMap(({ name, status, message = "", assertionResults }) => {
    const file = name.startsWith(root) ? name.slice(root.length).replace(/^\//, "") : name;
    const tests = assertionResults
      .filter((result) => result.status === "failed")
      .map(({ fullName, failureMessages }) => ({
        test: `${file} > ${fullName}`,
        message: toFirstLine(failureMessages?.[0] ?? ""),
      }));
    return tests.length === 0 && status === "failed"
      ? [{ test: file, message: toFirstLine(message) || "failed outside of its tests, see the log" }]
      : tests;
  });
  return { tests: numTotalTests, failed };
}

function toFirstLine(text: string): string {
  return text.trim().split("\n")[0] ?? "";
}
