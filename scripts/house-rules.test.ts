import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const eslint = new ESLint({ cwd: root, overrideConfigFile: "scripts/eslint.config.js" });

async function listBrokenRules(filePath: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const directions: [from: string, to: string][] = [
  ["api-types", "client"],
  ["client", "mock-server"],
  ["client", "outbox"],
  ["outbox", "mock-server"],
  ["outbox", "contract-suite"],
  ["mock-server", "outbox"],
  ["mock-server", "client"],
  ["mock-server", "contract-suite"],
  ["contract-suite", "client"],
  ["contract-suite", "mock-server"],
];

it.for(directions)("forbids %s to import %s", async ([from, to]) => {
  const text = `import "@flowx-start/${to}";\nimport "@flowx-start/${to}/sub";\n`;
  expect(await listBrokenRules(`packages/${from}/src/x.ts`, text)).toEqual([
    "no-restricted-imports",
    "no-restricted-imports",
  ]);
  const { dependencies = {} } = JSON.parse(readFileSync(`${root}packages/${from}/package.json`, "utf8"));
  expect(Object.keys(dependencies)).not.toContain(`@flowx-start/${to}`);
});

it("forbids to import another package by its folder", async () => {
  const text = 'import "../../client/src/index.ts";\n';
  expect(await listBrokenRules("packages/mock-server/src/x.ts", text)).toEqual(["no-restricted-imports"]);
});

it("lets every package import the types", async () => {
  const text = 'import "@flowx-start/api-types";\n';
  expect(await listBrokenRules("packages/mock-server/src/x.ts", text)).toEqual([]);
});

it.for([
  ["errors", "proof"],
  ["proof", "call"],
  ["token", "options"],
  ["values", "operations"],
])("lets no import of the client run up from %s to %s", async ([from, to]) => {
  const path = `packages/client/src/${from}/x.ts`;
  expect(await listBrokenRules(path, `import "../${to}/y.ts";\n`)).toEqual(["no-restricted-imports"]);
  expect(await listBrokenRules(path, 'import "../create-flowx-client.ts";\n')).toEqual(["no-restricted-imports"]);
  expect(await listBrokenRules(`packages/client/src/${to}/x.ts`, `import "../${from}/y.ts";\n`)).toEqual([]);
});

it.for([
  ["http", "scenarios"],
  ["tenant", "host"],
  ["host", "control"],
  ["control", "adapters"],
  ["config", "state"],
])("lets no import of the mock server run up from %s to %s", async ([from, to]) => {
  const path = `packages/mock-server/src/${from}/x.ts`;
  expect(await listBrokenRules(path, `import "../${to}/y.ts";\n`)).toEqual(["no-restricted-imports"]);
  expect(await listBrokenRules(path, 'import "../start-mock-server.ts";\n')).toEqual(["no-restricted-imports"]);
  expect(await listBrokenRules(`packages/mock-server/src/${to}/x.ts`, `import "../${from}/y.ts";\n`)).toEqual([]);
});

/** The files that a source file imports, exports from or loads later, with their types. */
function listImports(file: string, text: string): string[] {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"(\.[^"]+)"/g);
  return [...found].map(([, path = ""]) => join(dirname(file), path));
}

/** Returns the first circle of imports, as a path that ends where it began; `undefined` if there is none. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const follow = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const circle = follow(next, [...path, file]);
      if (circle !== undefined) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = follow(file, []);
    if (circle !== undefined) return circle;
  }
  return undefined;
}

it.for(readdirSync(`${root}packages`))("has no circle of imports in %s", (name) => {
  const src = `${root}packages/${name}/src/`;
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test|-d)\.ts$/.test(file),
  );
  const imports = new Map(files.map((file) => [file, listImports(file, readFileSync(src + file, "utf8"))]));
  expect(files.length).toBeGreaterThan(3);
  for (const list of imports.values()) for (const file of list) expect(files).toContain(file);
  expect(findCircle(imports)).toBeUndefined();
});

it.for([
  ['import { b } from "./b.ts";', 'export { a } from "./a.ts";'],
  ['import type { B } from "./b.ts";', 'import "./a.ts";'],
  ['const b = await import("./b.ts");', 'import {\n  a,\n} from "./a.ts";'],
] as const)("finds the circle of %j and %j", ([a, b]) => {
  const imports = new Map([
    ["c.ts", ["a.ts"]],
    ["a.ts", listImports("a.ts", a)],
    ["b.ts", listImports("b.ts", b)],
  ]);
  expect(findCircle(imports)).toEqual(["a.ts", "b.ts", "a.ts"]);
});

const undocumented = [
  "export function f(): void {}",
  "export const x = 1;",
  "export const f = (): void => {};",
  "export class C {}",
  "export interface I { a: string }",
  "export type T = string;",
];

it.for(undocumented)("asks for a doc block on %s", async (text) => {
  expect(await listBrokenRules("packages/client/src/x.ts", `${text}\n`)).toContain("jsdoc/require-jsdoc");
  expect(await listBrokenRules("packages/client/src/x.ts", `/** Says what it is. */\n${text}\n`)).toEqual([]);
});

it("refuses a source file of more than 300 lines", async () => {
  expect(await listBrokenRules("packages/client/src/x.ts", "// line\n".repeat(301))).toEqual(["max-lines"]);
});

it.for([
  ["const x = { ...{ a: 1, b: 2 }, c: 3 };", ["no-restricted-syntax"]],
  ["const x = { a: { ...{ b: 1 } } };", ["no-restricted-syntax"]],
  ["const x = { ...y, ...(z && { a: 1 }), ...(z ? { b: 1 } : {}) };", []],
] as const)("refuses an object spread into an object only to steer the formatter: %s", async ([text, broken]) => {
  expect(await listBrokenRules("packages/client/src/x.ts", `${text}\n`)).toEqual(broken);
});
