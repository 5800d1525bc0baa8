import { defineConfig } from "rolldown";

/**
 * Puts the program and the client, which is of many small files, into a few larger ones: Node.js takes half a millisecond for each
 * file, and a single start must not wait for a hundred. Other packages stay outside, with their own licences.
 */
export default defineConfig({
  input: "src/cli.ts",
  platform: "node",
  // `using` came with Node.js 24.
  transform: { target: "node22.12" },
  external: (id) => /^[@\w]/.test(id) && !/^(?:@flowx-start\/client|@oxc-project\/runtime)(?:\/|$)/.test(id),
  output: { dir: "dist", entryFileNames: "[name].js", chunkFileNames: "[name].js" },
});
