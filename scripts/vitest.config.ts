import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Those of the consumers' projects run in their projects, those of READMEs and recipes in a test.
    exclude: [...configDefaults.exclude, "consumers/**", ".snippets/**", ".recipes/**"],
    // Tests wait for events, not for time: these only end what hangs. A busy machine may need minutes.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
