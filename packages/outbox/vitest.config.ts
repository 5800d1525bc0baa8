import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/provide-databases.ts",
    // An embedded database takes a while to be made, and files run beside each other.
    testTimeout: 60_000,
    hookTimeout: 30_000,
  },
});
