import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

/**
 * Bundles the mock server's page to a module, so that it is served from memory on every runtime.
 *
 * @param folder - The path of the folder with `index.html`, `page.css` and `main.tsx`, with a slash at its end.
 * @returns TypeScript source that exports `pageHtml`, `pageCss` and `pageScript`.
 */
export async function toPageModule(folder: string): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${folder}main.tsx`, `${folder}page.css`],
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    outdir: folder,
    format: "esm",
    target: "es2023",
    absWorkingDir: folder,
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const textOf = (end: string): string => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? "";
  const parts = {
    pageHtml: readFileSync(`${folder}index.html`, "utf8"),
    pageCss: textOf(".css"),
    pageScript: toNotices(Object.keys(metafile.inputs).map((path) => join(folder, path))) + textOf(".js"),
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

/** The licences of what is bundled ask to be passed on with it. */
function toNotices(inputs: readonly string[]): string {
  const packages = new Set(inputs.filter((path) => path.includes("/node_modules/")).map(toPackageFolder));
  return [...packages]
    .map((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
      return `/*! ${name} ${version}\n${readFileSync(join(folder, "LICENSE"), "utf8").trim()}\n*/\n`;
    })
    .join("");
}

function toPackageFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(join(folder, "LICENSE")) ? folder : toPackageFolder(folder);
}
