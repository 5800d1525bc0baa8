import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Those of the consumers' projects run in their projects, the READMEs' in a test.
    exclude: [...configDefaults.exclude, "consumers/**", ".snippets/**"],
    // Many start processes of their own, while other packages are tested beside them.
    testTimeout: 30_000,
  },
});
