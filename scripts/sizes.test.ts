import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { measureInstall } from "./bench/install-size.ts";
import { publishedNames } from "./lib/release/packages.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(root + path, "utf8");

/** Returns min+gzip in bytes of what a program loads at once; what it loads later is left out. */
async function measureBundle(code: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: `${root}scripts`, loader: "js" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    splitting: true,
    write: false,
    outdir: "out",
    metafile: true,
  });
  const chunks = new Map(Object.entries(metafile.outputs));
  const eager = new Set<string>();
  const visit = (path: string): void => {
    if (eager.has(path) || !chunks.has(path)) return;
    eager.add(path);
    for (const { kind, path: next } of chunks.get(path)?.imports ?? []) if (kind === "import-statement") visit(next);
  };
  for (const [path, { entryPoint }] of chunks) if (entryPoint === "<stdin>") visit(path);
  const files = outputFiles.filter(({ path }) => [...eager].some((name) => path.endsWith(name.replace("out/", "/"))));
  return files.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

const client = 'import { createFlowxClient } from "@flowx-start/client"; ';
const credentials = 'import { clientCredentials } from "@flowx-start/client/client-credentials"; ';

it.for([
  ["", `${client} await createFlowxClient().startProcess("x", {});`],
  [
    " with `clientCredentials`",
    `${client}${credentials} await createFlowxClient({ token: clientCredentials({}) }).startProcess("x", {});`,
  ],
] as const)("names in the client's README the size of a bundle%s, rounded up to 2 kB", async ([words, code]) => {
  const bytes = await measureBundle(code);
  const [, told] = new RegExp(`(\\d+) kB${words}`).exec(read("packages/client/README.md")) ?? [];
  expect(Number(told) * 1000).toBeGreaterThanOrEqual(bytes);
  expect(Number(told) * 1000 - bytes).toBeLessThan(2000);
  if (words === "") expect(read("README.md")).toContain(`The client alone adds ${told} kB`);
});

it.for(publishedNames)(
  "names in the root README the Node.js that %s needs, and how many packages it installs",
  (name) => {
    const { packages } = measureInstall(`${root}packages/${name}`);
    const { engines } = JSON.parse(read(`packages/${name}/package.json`));
    const row = read("README.md")
      .split("\n")
      .find((line) => line.startsWith(`| [\`@flowx-start/${name}\`]`));
    const cells = row?.split("|").map((cell) => cell.trim());
    expect(cells?.slice(3, 5)).toEqual([
      engines.node.replace(">=", "≥ "),
      `${packages} package${packages === 1 ? "" : "s"}`,
    ]);
    const size = packages === 1 ? "No dependencies" : `nstalls ${packages} packages`;
    const readme = read(`packages/${name}/README.md`).replaceAll("\n", " ");
    for (const words of [`Node.js ${engines.node.replace(">=", "")} or later`, size])
      expect(readme.includes(words), words).toBe(true);
  },
);
