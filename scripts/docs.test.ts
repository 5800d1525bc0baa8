import { execFileSync } from "node:child_process";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import * as client from "@flowx-start/client";
import { createMockFetch } from "@flowx-start/mock-server";
import typescript from "typescript";
import { expect, it } from "vitest";
import { listAnchors, listLinks } from "./lib/list-links.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const pages = globSync(["*.md", "spec/*.md", "docs/**/*.md", "packages/*/*.md", "packages/*/reference/**/*.md"], {
  cwd: root,
});

/** The first cell of each row of the table that has a heading, without its head. */
function readColumn(markdown: string, heading: RegExp): string[] {
  const lines = markdown.split("\n");
  const head = lines.findIndex((line) => line.startsWith("|") && heading.test(line));
  const end = lines.findIndex((line, i) => i > head && !line.startsWith("|"));
  return lines.slice(head + 2, end).map((line) => line.split("|")[1]?.trim() ?? "");
}

const listNames = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = ""]) => name)).sort();

/** The members of interfaces in a source file. */
function listMembers(path: string, names: readonly string[]): string[] {
  const source = typescript.createSourceFile(path, read(path), typescript.ScriptTarget.Latest);
  return source.statements
    .filter((statement) => typescript.isInterfaceDeclaration(statement))
    .filter((statement) => names.includes(statement.name.text))
    .flatMap((statement) => statement.members.map((member) => (member.name as typescript.Identifier).text));
}

it("lists in the client's README every error that the client throws, with its class, and no other", () => {
  const rows = read("packages/client/README.md")
    .split("\n")
    .filter((line) => line.startsWith("| `FLOWX_"));
  const told = rows.map((row) =>
    row
      .split("|")
      .slice(1, 3)
      .map((cell) => cell.replaceAll("`", "").trim())
      .join(" "),
  );
  const folder = "packages/client/src/errors";
  const thrown = readdirSync(join(root, folder)).flatMap((file) => {
    const text = read(`${folder}/${file}`);
    const [, name] = /export class (\w+)/.exec(text) ?? [];
    const [, code] = /readonly code = "(\w+)"/.exec(text) ?? [];
    return code === undefined ? [] : [`${code} ${name}`];
  });
  expect(told.sort()).toEqual(thrown.sort());
  for (const row of told) expect(client).toHaveProperty(row.split(" ")[1] ?? "");
});

it("lists in the client's README every option that the client takes, and no other", () => {
  const told = listNames(readColumn(read("packages/client/README.md"), /^\| option /));
  const taken = [
    ...listMembers("packages/client/src/options/client-options.ts", ["SharedOptions", "FlowxClientOptions"]),
    ...listMembers("packages/client/src/observe/observer.ts", ["Hooks"]),
  ];
  expect(told).toEqual(taken.sort());
});

it("lists in the mock's README every scenario that there is, and no other", async () => {
  const cells = read("packages/mock-server/README.md")
    .split("\n")
    .filter((line) => /^\| (FlowX refuses|a gateway|it takes|the connection|the answer)/.test(line));
  const settings = new Set(["retryAfter", "delayMs"]);
  const told = listNames(cells).filter((name) => !settings.has(name));
  const answer = await createMockFetch().fetch("http://mock/__mock/scenarios");
  const { available } = (await answer.json()) as { available: { name: string }[] };
  expect(told).toEqual(available.map(({ name }) => name).sort());
});

it("names in the READMEs every flag of the command lines that it shows", () => {
  for (const [name, path] of [
    ["flowx-mock", "mock-server"],
    ["flowx-contract", "contract-suite"],
  ] as const) {
    const usage = execFileSync(process.execPath, [join(root, `packages/${path}/dist/cli.js`), "--help"], {
      encoding: "utf8",
    });
    const shown = read(`packages/${path}/README.md`).match(new RegExp(`${name}[^\n\`]*`, "g")) ?? [];
    for (const [flag] of shown.join(" ").matchAll(/--[\w-]+/g)) expect(usage).toContain(`${flag} `);
    expect(shown.length).toBeGreaterThan(0);
  }
});

it.for(pages)("%s links to what is there", (page) => {
  const dead = listLinks(read(page)).filter(({ target }) => {
    if (/^https:\/\//.test(target)) return !URL.canParse(target);
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page : normalize(join(dirname(page), path));
    if (!existsSync(join(root, file))) return true;
    return anchor !== undefined && !listAnchors(read(file)).has(anchor);
  });
  expect(dead).toEqual([]);
});

it("finds a link that leads nowhere", () => {
  expect(listLinks("[a](b.md)\n```\n[c](d.md)\n```\n`[e](f.md)` [g](#h)")).toEqual([
    { target: "b.md", line: 1 },
    { target: "#h", line: 5 },
  ]);
  expect([...listAnchors('# A `b` c\n## A b c\n```\n# no\n```\n<a id="own"></a>')]).toEqual([
    "a-b-c",
    "a-b-c-1",
    "own",
  ]);
});
