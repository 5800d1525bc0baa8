import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import typescript from "typescript";
import { expect, it } from "vitest";
import { listLinks } from "./lib/list-links.ts";
import { publishedNames } from "./lib/release/packages.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(root + path, "utf8");
const parse = (path: string): typescript.SourceFile =>
  typescript.createSourceFile(path, read(path), typescript.ScriptTarget.Latest);

/** Returns the names in code in a column of the table whose head begins with a word, without the head. */
function listNames(page: string, head: string, column: number): string[] {
  const lines = read(page).split("\n");
  const from = lines.findIndex((line) => line.startsWith(`| ${head} `));
  const to = lines.findIndex((line, i) => i > from && !line.startsWith("|"));
  const cells = lines.slice(from + 2, to).map((line) => line.split("|")[column + 1] ?? "");
  return cells.flatMap((cell) => [...cell.matchAll(/`([\w$-]+)/g)].map(([, name = ""]) => name));
}

function listMembers(path: string, name: string): string[] {
  return parse(path)
    .statements.filter(typescript.isInterfaceDeclaration)
    .filter((statement) => statement.name.text === name)
    .flatMap(({ members }) => members.map((member) => (member.name as typescript.Identifier).text));
}

it("lists every option of the mock server in its README, and each flag that sets one", () => {
  const options = [
    ...listMembers("packages/mock-server/src/config/mock-config.ts", "MockConfig").filter((name) => name !== "$schema"),
    ...listMembers("packages/mock-server/src/start-mock-server.ts", "MockServerOptions"),
  ];
  const page = "packages/mock-server/README.md";
  expect(listNames(page, "option", 0).sort()).toEqual(options.sort());
  const flags = new Set(read("packages/mock-server/src/command-line/read-flags.ts").match(/^ {2}--[\w-]+/gm));
  const others = ["--json", "--version", "--help"];
  const set = [...flags].map((flag) => flag.trim()).filter((flag) => !others.includes(flag));
  expect(listNames(page, "option", 1).sort()).toEqual(set.sort());
});

it("lists every exported type in the README of api-types", () => {
  const exported = parse("packages/api-types/src/index.ts")
    .statements.filter(typescript.isExportDeclaration)
    .flatMap(({ exportClause }) =>
      exportClause !== undefined && typescript.isNamedExports(exportClause) ? [...exportClause.elements] : [],
    );
  expect(listNames("packages/api-types/README.md", "type", 0).sort()).toEqual(
    exported.map(({ name }) => name.text).sort(),
  );
});

it("lists every method of the client in its README", () => {
  const methods = listMembers("packages/client/src/create-flowx-client.ts", "FlowxClient");
  expect(listNames("packages/client/README.md", "method", 0).sort()).toEqual(methods.sort());
});

it.for(publishedNames)("links from the pages of %s only to what npm shows as well", (name) => {
  const { files } = JSON.parse(read(`packages/${name}/package.json`)) as { files: string[] };
  const packed = ["README.md", ...files];
  const pages = packed.filter((file) => file.endsWith(".md"));
  const targets = pages.flatMap((page) => listLinks(read(`packages/${name}/${page}`))).map(({ target }) => target);
  const local = targets.filter((target) => !target.startsWith("https://") && !target.startsWith("#"));
  const gone = local.filter((target) => !packed.includes(target.split(/[/#]/)[0] ?? ""));
  expect(gone).toEqual([]);
});
