import { defineConfig } from "vitest/config";

// The tests that a mutation is tried on: real gateways and the whole proof matrix would take a day.
export default defineConfig({
  test: {
    testTimeout: 30_000,
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["test/gateways/**", "test/proof/**", "test/realms/**", "test/never-twice-over-tcp.test.ts"],
  },
});
