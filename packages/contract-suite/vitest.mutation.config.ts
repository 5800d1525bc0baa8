import { defineConfig } from "vitest/config";

// The tests that a mutation is tried on. What starts programs does not see the instrumentation, and Prism takes minutes.
export default defineConfig({
  test: {
    testTimeout: 30_000,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: [
      "test/cli.test.ts",
      "test/prism.test.ts",
      "test/targets-in-trouble.test.ts",
      "test/vitest-on-a-target-that-is-away.test.ts",
      "test/gateway/**",
    ],
  },
});
