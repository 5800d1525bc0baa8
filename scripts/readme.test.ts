import { execFile } from "node:child_process";
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMockServer } from "@flowx-start/mock-server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { packedConsumers } from "./lib/consumers/packed-consumers.ts";
import { type ConsumerResult, withConsumerList, withConsumerTable } from "./lib/consumers/to-consumer-table.ts";
import { weeklyConsumers } from "./lib/consumers/weekly-consumers.ts";
import { listSnippets } from "./lib/list-snippets.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../", import.meta.url));
const folder = fileURLToPath(new URL(".snippets/", import.meta.url));
const preload = fileURLToPath(new URL("lib/redirect-examples.ts", import.meta.url));
const bin = (name: string): string => `${root}scripts/node_modules/.bin/${name}`;

const more = ["packages/outbox/UNKNOWN-STARTS.md", "packages/contract-suite/IN-CODE.md"];
const pages = globSync(["README.md", "packages/*/README.md", ...more], { cwd: root });
// The recipes need certificates: they are compiled here, and run by the client's own tests.
const recipes = listSnippets("packages/client/RECIPES.md", readFileSync(`${root}packages/client/RECIPES.md`, "utf8"));
const snippets = pages.flatMap((page) => listSnippets(page, readFileSync(`${root}${page}`, "utf8")));
// Of a reference page, the signatures are left out: an example begins with what it imports.
const examples = globSync("packages/*/reference/*.md", { cwd: root })
  .flatMap((page) => listSnippets(page, readFileSync(`${root}${page}`, "utf8")))
  .filter(({ code }) => code.startsWith("import "));
const guide = globSync("docs/{README,[0-9]*}.md", { cwd: root }).flatMap((page) =>
  listSnippets(page, readFileSync(`${root}${page}`, "utf8")),
);
const isVitest = (code: string): boolean => /from "(?:vitest|@flowx-start\/[\w-]+\/vitest)"/.test(code);
const toFile = ({ name, code }: { name: string; code: string }): string =>
  `${folder}${name}${isVitest(code) ? ".test" : ""}.ts`;

const server = await startMockServer();
const [workspace] = server.workspaces;
const env = {
  ...process.env,
  EXAMPLE_TARGET: server.url,
  FLOWX_BASE_URL: server.url,
  FLOWX_TOKEN: "any-token",
  FLOWX_CLIENT_SECRET: "flowx-start-secret",
  FLOWX_WORKSPACE_ID: workspace?.id,
  FLOWX_APP_ID: workspace?.apps[0]?.id,
  FLOWX_ISSUER: server.issuer,
  FLOWX_CLIENT_ID: "flowx-start",
};

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const snippet of [...snippets, ...guide, ...examples, ...recipes])
    writeFileSync(toFile(snippet), `${snippet.code}\nexport {};\n`);
  const config = {
    extends: "../tsconfig.json",
    compilerOptions: {
      noPropertyAccessFromIndexSignature: false,
      noUnusedLocals: false,
      // Installed here with another TypeScript, it would have types of its own.
      paths: { "msw/*": [`${root}packages/mock-server/node_modules/msw/lib/*/index.d.ts`] },
    },
    include: ["*.ts"],
    exclude: [],
  };
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify(config));
  const vitestConfig = { test: { setupFiles: [preload], include: ["*.test.ts"] } };
  writeFileSync(`${folder}vitest.config.ts`, `export default ${JSON.stringify(vitestConfig)};\n`);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await server.close();
});

it("finds the snippets of every README", () => {
  expect(pages).toHaveLength(9);
  // That of the command line has none.
  expect(new Set(snippets.map(({ name }) => name.replace(/-\d+$/, ""))).size).toBe(8);
});

it("shows in the root README the consumers that were run, all of them, and each started a process or asked for a newer Node.js", () => {
  const readme = readFileSync(`${root}README.md`, "utf8");
  const results: ConsumerResult[] = JSON.parse(readFileSync(`${root}scripts/consumers.json`, "utf8"));
  expect(readme).toBe(withConsumerList(readme, results));
  const page = readFileSync(`${root}docs/consumers.md`, "utf8");
  expect(page).toBe(withConsumerTable(page, results));
  const names = [...packedConsumers, ...weeklyConsumers].flatMap(({ name, nodes }) =>
    nodes === undefined ? [name] : nodes.map((node) => `${name}, ${node}`),
  );
  expect(results.map(({ consumer }) => consumer)).toEqual(names);
  expect(results.filter(({ result }) => !/^(?:started|asks for Node\.js 22\.12)$/.test(result))).toEqual([]);
});

it("shows in the recipes the files of the consumers that are run", () => {
  const page = readFileSync(`${root}packages/client/RECIPES.md`, "utf8");
  const shown = [...page.matchAll(/^```\w+ (\S+)\n(.*?)^```$/gms)];
  expect(shown.map(([, path]) => path)).toEqual([
    "src/flowx.module.ts",
    "src/onboarding.service.ts",
    "jest.config.cjs",
    "jest.config.cjs",
  ]);
  for (const [, path = "", code] of shown) {
    const files = globSync(`scripts/consumers/*/${path}`, { cwd: root }).map((file) =>
      readFileSync(root + file, "utf8"),
    );
    expect(files).toContain(code);
  }
});

it("finds the examples of the reference pages", () => {
  expect(examples.length).toBeGreaterThanOrEqual(10);
});

it("finds the snippets of the guide", () => {
  // The overview, the gateway's, the batches', the contract's and the threat model's pages have none.
  expect(new Set(guide.map(({ name }) => name.replace(/-\d+$/, ""))).size).toBe(9);
});

it("compiles every snippet", async () => {
  const { stdout } = await run(bin("tsc"), ["-p", `${folder}tsconfig.json`]).catch(
    (error: { stdout: string }) => error,
  );
  expect(stdout).toBe("");
}, 60_000);

it.for([...snippets, ...guide, ...examples])("runs $name", { timeout: 60_000 }, async (snippet) => {
  const file = toFile(snippet);
  const [command, ...words] = isVitest(snippet.code)
    ? [bin("vitest"), "run", "--root", folder, file]
    : [process.execPath, "--import", preload, file];
  const { stderr } = await run(command as string, words, { env, cwd: folder });
  expect(stderr).toBe("");
});
