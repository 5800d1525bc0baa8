import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "test/provide-databases.ts",
    // Tests wait for events, not for time: these only end what hangs. A busy machine may need minutes.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
