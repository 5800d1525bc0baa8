import { configDefaults, defineConfig } from "vitest/config";

// A hundred thousand rows take too long for each commit: `test:long` says how many.
const long = process.env["CLI_MEMORY_ROWS"] === undefined ? ["test/batch-memory.test.ts"] : [];

export default defineConfig({
  test: {
    exclude: [...configDefaults.exclude, ...long],
    globalSetup: "test/provide-outbox.ts",
    // Each test runs the program as a process of its own, some with an embedded database.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
