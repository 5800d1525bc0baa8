import { defineConfig } from "vitest/config";

// The tests that a mutation is tried on. What runs the built command, a browser or random junk would take a day, and sees no mutation.
export default defineConfig({
  test: {
    testTimeout: 10_000,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: [
      ...["test/page.test.ts", "test/hard-to-break.test.ts", "test/long-running-command.test.ts"],
      ...["test/command-line.test.ts", "src/command-line/run-cli.test.ts"],
    ],
  },
});
