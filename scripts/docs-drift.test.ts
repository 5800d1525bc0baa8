import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { comparePage } from "./lib/docs-drift/compare-page.ts";
import { readPage } from "./lib/docs-drift/read-page.ts";

const toPath = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const dialects = ["start-process-by-name.5.9.md", "start-process-by-name.6.x.md"];
const document = parse(readFileSync(new URL("../spec/openapi.yaml", import.meta.url), "utf8"));
const [elements = "", lines = ""] = dialects.map((name) => readFileSync(toPath(name), "utf8"));
const compare = (markdown: string): string[] => comparePage(readPage(markdown), document);

it("finds no difference on the page today, in either dialect", () => {
  expect(compare(elements)).toEqual([]);
  expect(compare(lines)).toEqual([]);
  expect(readPage(elements)).toEqual(readPage(lines));
  const { method, path, parameters } = readPage(elements);
  expect(`${method} ${path}`).toBe("POST /api/runtime/wks/{workspaceId}/app/{appId}/process-name/{processName}/start");
  expect(parameters.map(({ name }) => name)).toEqual([
    "workspaceId",
    "appId",
    "processName",
    "Authorization",
    "Content-Type",
  ]);
});

const changes: [title: string, from: string | RegExp, to: string, differences: string[]][] = [
  ["another method", "-X POST", "-X PUT", ["method: the page has PUT, the spec POST"]],
  [
    "another path",
    "/process-name/",
    "/process/",
    [expect.stringMatching(/^path: the page has .*\/process\/.*, the spec no such path$/)],
  ],
  [
    "another name in the path",
    /(?<=app\/\{|\*\*|path=")appId/g,
    "applicationId",
    [expect.stringMatching(/^path: the page has .*\{applicationId\}.*, the spec .*\{appId\}/)],
  ],
  [
    "an optional parameter",
    /(appId.*?) \*?required\*?/,
    "$1",
    ["path parameter appId: on the page it is not required, in the spec it is"],
  ],
  [
    "another type of a parameter",
    /(appId.*?)string/,
    "$1integer",
    ["path parameter appId: the page has type integer, the spec string"],
  ],
  [
    "a header more",
    /(<ParamField header="Content-Type".*|\*\*Content-Type\*\*.*)/,
    '$1\n\n<ParamField header="X-New" type="string" required>',
    ["header parameter X-New: the page has it, the spec does not"],
  ],
  [
    "a response field more",
    '"state": "STARTED",',
    '"state": "STARTED", "priority": 1,',
    ["response field priority: the page has it, the spec does not"],
  ],
  [
    "a promised response field less",
    /"state": "STARTED",/,
    "",
    ["response field state: the spec has it from this page, the page does not"],
  ],
  [
    "a response field from this page less",
    /"buildId": ".*",/,
    "",
    ["response field buildId: the spec has it from this page, the page does not"],
  ],
  [
    "another type of a response field",
    '"state": "STARTED"',
    '"state": 1',
    ["response field state: the page has integer, the spec string"],
  ],
  [
    "another type in a nested field",
    /"processInstanceUuid": ".*"/,
    '"processInstanceUuid": null',
    ["response field instanceMetadata field processInstanceUuid: the page has null, the spec string"],
  ],
  [
    "a request field under another name",
    /"loanAmount"/g,
    '"amount"',
    [
      "request field amount: the page has it, the spec's example does not",
      "request field loanAmount: the spec's example has it, the page does not",
    ],
  ],
  [
    "another type of a request field",
    /25000/g,
    '"25000"',
    ["request field loanAmount: the page has string, the spec's example integer"],
  ],
  [
    "a list as the body",
    /\{\s*"customerEmail": "alice@example.com",\s*"loanAmount": 25000\s*\}/g,
    "[]",
    ["request: the page has array, the spec object"],
  ],
  [
    "no word of the token",
    /.*Authorization.*\n/g,
    "\n",
    ["header Authorization: the page does not have it, the spec says otherwise"],
  ],
];

it.for(changes)("reports %s, in both dialects", ([, from, to, differences]) => {
  for (const page of [elements, lines]) {
    const changed = page.replace(from, to);
    expect(changed).not.toBe(page);
    expect(compare(changed)).toEqual(differences);
  }
});

const unreadable: [title: string, markdown: string, message: RegExp][] = [
  ["is empty", "", /0 curl commands/],
  ["has no parameters", lines.replace(/^\*\*.*$/gm, ""), /No parameter could be read under `path parameters`/],
  [
    "writes them in a third dialect",
    lines.replace(/^\*\*(\w+)\*\* .*$/gm, "- $1 (string)"),
    /No parameter could be read|has no type/,
  ],
  ["has a parameter without a type", lines.replace("**appId** `string`", "**appId**"), /has no type: \*\*appId\*\*/],
  ["has an element that is cut", elements.replace('type="string"', ""), /could not be read: <ParamField/],
  ["has broken JSON", lines.replace('"state": "STARTED",', '"state": "STARTED"'), /no valid JSON in an example/],
  ["has a code block without an end", `${lines}\n\`\`\`json`, /has no end/],
  ["shows no response", lines.replace("## Response", "## Answer"), /no response as JSON/],
  ["calls another base", lines.replace("{BASE_URL}", "https://flowx.example.com"), /begins with \{BASE_URL\}/],
  [
    "contradicts itself",
    lines.replace('    "loanAmount": 25000', '    "loanAmount": 1'),
    /another body in its curl command/,
  ],
];

it.for(unreadable)("refuses a page that %s", ([, markdown, message]) => {
  expect(() => readPage(markdown)).toThrow(message);
});

it("says so on the command line, with an exit code", () => {
  const folder = mkdtempSync(join(tmpdir(), "docs-drift-"));
  const script = fileURLToPath(new URL("docs-drift.ts", import.meta.url));
  const run = (...words: string[]): { code: number | null; out: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: "utf8" });
    return { code: status, out: stdout + stderr };
  };
  const changed = join(folder, "changed.md");
  const broken = join(folder, "broken.md");
  writeFileSync(changed, lines.replace("-X POST", "-X PUT"));
  writeFileSync(broken, "# Nothing");
  expect(run(...dialects.map(toPath))).toMatchObject({
    code: 0,
    out: expect.stringMatching(/agrees with the spec\n.*agrees with the spec\n$/),
  });
  expect(run(changed)).toEqual({ code: 1, out: `${changed}: method: the page has PUT, the spec POST\n` });
  expect(run(changed, broken, toPath(dialects[0] ?? "")).code).toBe(2);
  expect(run()).toMatchObject({ code: 2, out: expect.stringContaining("Name a page") });
  rmSync(folder, { recursive: true });
});
