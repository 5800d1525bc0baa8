import { readFileSync } from "node:fs";
import { build } from "esbuild";

/**
 * Bundles the mock server's page to a module, so that it is served from memory on every runtime.
 *
 * @param folder - The path of the folder with `index.html`, `page.css` and `main.ts`, with a slash at its end.
 * @returns TypeScript source that exports `pageHtml`, `pageCss` and `pageScript`.
 */
export async function toPageModule(folder: string): Promise<string> {
  const { outputFiles } = await build({
    ...{ entryPoints: [`${folder}main.ts`], bundle: true, write: false, format: "esm", target: "es2023" },
  });
  const parts = {
    pageHtml: readFileSync(`${folder}index.html`, "utf8"),
    pageCss: readFileSync(`${folder}page.css`, "utf8"),
    // The comments name files of this repository.
    pageScript: (outputFiles[0]?.text ?? "").replace(/^\/\/ .*\n/gm, ""),
  };
  return [
    "/*",
    " * GENERATED FILE. Do not edit; edit packages/mock-server/page and run `pnpm generate`.",
    " * Source:    packages/mock-server/page",
    " * Checked:   `pnpm generate:check` fails CI when this file and its source disagree.",
    " */",
    ...Object.entries(parts).map(
      ([name, text]) => `\n/** A file of the page. */\nexport const ${name}: string = ${JSON.stringify(text)};`,
    ),
    "",
  ].join("\n");
}
