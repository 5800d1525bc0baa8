import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { packedConsumers } from "./lib/consumers/packed-consumers.ts";
import { toConsumerResult, withConsumerList, withConsumerTable } from "./lib/consumers/to-consumer-table.ts";
import { weeklyConsumers } from "./lib/consumers/weekly-consumers.ts";
import { publishedNames } from "./lib/release/packages.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const consumers = [...packedConsumers, ...weeklyConsumers];

/** The majors of a package that consumers install beside one of ours. */
function listTried(ours: string, other: string): string[] {
  const tools = consumers.filter(({ dependencies }) => dependencies.includes(ours)).flatMap(({ tools }) => tools);
  const versions = tools.filter((tool) => tool.startsWith(`${other}@`)).map((tool) => tool.slice(other.length + 1));
  return [...new Set(versions.map((version) => version.split(".")[0] ?? ""))].sort();
}

it.for(["mock-server", "contract-suite"])("allows beside %s the majors of Vitest and MSW that are tried", (name) => {
  const { peerDependencies } = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, "utf8")) as {
    peerDependencies: Record<string, string>;
  };
  for (const [peer, range] of Object.entries(peerDependencies)) {
    expect(range).toBe(
      listTried(`@flowx-start/${name}`, peer)
        .map((major) => `^${major}.0.0`)
        .join(" || "),
    );
  }
});

it("tries every minor of TypeScript from 5.4 on", () => {
  const tools = consumers.flatMap(({ tools }) => tools).filter((tool) => tool.startsWith("typescript@"));
  const minors = new Set(tools.map((tool) => tool.replace(/^typescript@(\d+\.\d+).*$/, "$1")));
  expect([...minors].sort()).toEqual(["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "6.0", "7.0"]);
});

it("has a package manager of each kind, and every folder of files in use", () => {
  expect([...new Set(consumers.map(({ manager }) => manager))].sort()).toEqual(["bun", "deno", "npm", "pnpm", "yarn"]);
  const used = new Set(consumers.flatMap(({ folder = [] }) => folder));
  expect([...used].sort()).toEqual(readdirSync(`${root}scripts/consumers`).sort());
});

it("installs every package somewhere, and names no two consumers alike", () => {
  const installed = new Set(consumers.flatMap(({ dependencies }) => dependencies));
  expect([...installed].sort()).toEqual(publishedNames.map((name) => `@flowx-start/${name}`).sort());
  expect(new Set(consumers.map(({ name }) => name)).size).toBe(consumers.length);
});

it("runs each week, with the versions that are written down and with the newest", () => {
  const { jobs } = parse(readFileSync(`${root}.github/workflows/compat.yml`, "utf8"));
  expect(jobs.consumers.strategy.matrix.versions).toEqual(["", " --newest"]);
  expect(jobs.consumers.steps.at(-1).run).toContain("pnpm test:consumers");
});

it("writes what was run into the marked block of a page, and nothing else", () => {
  const marks = ["<!-- consumers: written by `pnpm test:consumers` -->", "<!-- end of consumers -->"];
  const page = `# Page\n\n${marks[0]}\nold\n${marks[1]}\n\nEnd.\n`;
  const started = "2ae77b6a-d284-4a0b-ab23-ceaa364c7122";
  const results = [
    toConsumerResult({ name: "Jest", versions: { npm: "11.0.0", jest: "30.0.0" }, started }),
    toConsumerResult({ name: "A", versions: {}, started: "not run: there is no bun" }),
  ];
  expect(withConsumerTable(page, results)).toBe(`# Page

${marks[0]}

| consumer | with                    | result                   |
| -------- | ----------------------- | ------------------------ |
| Jest     | npm 11.0.0, jest 30.0.0 | started                  |
| A        |                         | not run: there is no bun |

${marks[1]}

End.
`);
  expect(withConsumerTable(withConsumerTable(page, []), results)).toBe(withConsumerTable(page, results));
  expect(() => withConsumerTable("# Page", results)).toThrow("The page has no block");
});

it("lists the consumers that started in a short page, each once, and counts the others", () => {
  const page = "<!-- consumers: written by `pnpm test:consumers` -->\n<!-- end of consumers -->\n";
  const results = [
    { consumer: "npm, Node.js 20", versions: {}, result: "asks for Node.js 22.12" },
    { consumer: "npm, Node.js 22", versions: {}, result: "started" },
    { consumer: "npm, Node.js 24", versions: {}, result: "started" },
    { consumer: "Bun", versions: {}, result: "not run: there is no bun" },
  ];
  const list = withConsumerList(page, results);
  expect(list).toContain(
    "<summary>2 of 4 started a process; on an older Node.js, 1 said which one is needed</summary>\n\nnpm\n",
  );
  expect(withConsumerList(list, results)).toBe(list);
});
