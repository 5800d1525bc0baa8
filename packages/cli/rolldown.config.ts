import { defineConfig } from "rolldown";

/** Puts the program and the client into a few larger files. Other packages stay outside. Why: docs/decisions/cli-bundle.md. */
export default defineConfig({
  input: "src/cli.ts",
  platform: "node",
  // `using` came with Node.js 24.
  transform: { target: "node22.12" },
  external: (id) => /^[@\w]/.test(id) && !/^(?:@flowx-start\/client|@oxc-project\/runtime)(?:\/|$)/.test(id),
  output: { dir: "dist", entryFileNames: "[name].js", chunkFileNames: "[name].js" },
});
