import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Tests over sockets and of keys: they cost more than the others, and run last. */
const dear = [
  "msw",
  "wire",
  "cors",
  "changes",
  "start-mock-server",
  "vitest-fixture",
  "journal",
  "identity",
  "host-access",
];
dear.push(
  "tenants",
  "control",
  "client-options",
  "stable-identity",
  "http2",
  "connections",
  "urls",
  "caps-of-identity",
);
dear.push("command-in-process");

/** A mutation ends with the first test that fails: most end within milliseconds if the cheap tests go first. */
class CheapFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const cost = ({ moduleId }: TestSpecification): number =>
      dear.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
    return files.toSorted((a, b) => cost(a) - cost(b));
  }
}

// The tests that a mutation is tried on. What runs the built command or another program sees no mutation; a browser, random junk
// and thousands of requests would take a day.
export default defineConfig({
  test: {
    testTimeout: 10_000,
    isolate: false,
    sequence: { sequencer: CheapFirst },
    include: ["src/**/*.test.ts", "test/*.test.ts"],
    exclude: [
      ...["test/command-line.test.ts", "test/long-running-command.test.ts", "src/command-line/run-cli.test.ts"],
      ...["test/other-programs.test.ts", "test/hard-to-break.test.ts", "test/at-scale.test.ts"],
    ],
  },
});
