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

it("has no circle of imports in the client", () => {
  const src = `${root}packages/client/src/`;
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) =>
    /(?<!\.test|-d)\.ts$/.test(file),
  );
  const imports = new Map(
    files.map((file) => {
      const found = readFileSync(src + file, "utf8").matchAll(/ from "(\.[^"]+)"/g);
      return [file, [...found].map(([, path = ""]) => join(dirname(file), path))];
    }),
  );
  const findCircle = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path, file];
    for (const next of imports.get(file) ?? []) {
      const circle = findCircle(next, [...path, file]);
      if (circle !== undefined) return circle;
    }
    return undefined;
  };
  expect(files.length).toBeGreaterThan(40);
  for (const file of files) expect(findCircle(file, [])).toBeUndefined();
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
