import { defineConfig } from "vitest/config";

// The tests that a mutation is tried on. Real gateways, the proof matrix, random junk and tests that wait for seconds would take a
// day; what looks at the whole process does not work beside the instrumentation.
export default defineConfig({
  test: {
    testTimeout: 30_000,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: [
      ...["test/gateways/**", "test/proof/**", "test/junk-*.test.ts", "test/never-twice-over-tcp.test.ts"],
      ...["test/nothing-left-running.test.ts", "test/recipes.test.ts"],
      ...["test/start-over-broken-connections.test.ts", "test/integration/every-scenario.test.ts"],
    ],
  },
});
