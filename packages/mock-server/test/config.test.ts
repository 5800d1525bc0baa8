import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createMockFetch, defineMockConfig, MockConfigError, readConfigFile, startMockServer } from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "flowx-mock-"));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

it("names every mistake at once, with its path", async () => {
  const path = file(
    "wrong.yaml",
    `
workspaces:
  - id: w-1
    apps:
      - id: ""
        activeBuildId: b-1
        builds: [{ id: b-1, processes: [{ nam: x }, { name: y, startNodes: [{ condition: z }] }] }]
errors: old
latency: 5
`,
  );
  const error = await readConfigFile(path).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MockConfigError);
  expect((error as Error).message.split("\n")).toEqual([
    `${path} has 6 mistakes:`,
    '  "latency" is not a known field',
    "  workspaces[0].apps[0].id: must not be empty",
    '  workspaces[0].apps[0].builds[0].processes[0]: "name" is missing',
    '  workspaces[0].apps[0].builds[0].processes[0]: "nam" is not a known field',
    '  workspaces[0].apps[0].builds[0].processes[1].startNodes[0]: "condition" is not a known field',
    '  errors: must be one of "problem", "legacy"',
  ]);
});

it("names what refers to nothing, stands twice or is no schema", () => {
  const processes = [{ name: "p" }, { name: "p" }, { name: "q", initialValuesSchema: { type: "strnig" } }];
  const builds = [{ id: "b-1", processes }];
  const config = {
    workspaces: [
      { id: "w", apps: [{ id: "a", activeBuildId: "b-2", builds }] },
      { id: "w", apps: [] },
    ],
    clients: [
      { clientId: "c", clientSecret: "1" },
      { clientId: "c", clientSecret: "2" },
    ],
    scenarios: [{ name: "slwo" }, { name: "forbidden", delayMs: 1 }],
  };
  let error: unknown;
  try {
    createMockFetch(config);
  } catch (reason) {
    error = reason;
  }
  expect((error as MockConfigError).mistakes).toEqual([
    { path: "workspaces[1]", message: '"w" is used more than once' },
    { path: "workspaces[0].apps[0].activeBuildId", message: 'no build has the id "b-2"; the builds are b-1' },
    { path: "workspaces[0].apps[0].builds[0].processes[1]", message: '"p" is used more than once' },
    {
      path: "workspaces[0].apps[0].builds[0].processes[2].initialValuesSchema.type",
      message: "is not a JSON Schema: must match a schema in anyOf",
    },
    { path: "clients[1]", message: '"c" is used more than once' },
    {
      path: "scenarios[0]",
      message: expect.stringContaining('there is no scenario "slwo"; the scenarios are unauthorized'),
    },
    { path: "scenarios[1]", message: '"forbidden" has no setting delayMs' },
  ]);
});

it.for([
  ["absent.yaml", undefined, "ENOENT"],
  ["broken.yaml", "a: [", "has a mistake"],
  ["list.json", "[]", "must be object"],
])("says what is wrong with %s", async ([name, text, message]) => {
  const path = text === undefined ? join(folder, name as string) : file(name as string, text);
  await expect(readConfigFile(path)).rejects.toThrow(message as string);
});

it("reads JSON as well as YAML, and refuses a wrong configuration of a server", async () => {
  expect(await readConfigFile(file("right.json", '{"seed":1,"$schema":"./x.json"}'))).toMatchObject({ seed: 1 });
  const wrong = { basePath: "rtm/" };
  await expect(startMockServer(wrong)).rejects.toThrow("basePath: must match pattern");
});

it("keeps its configuration when a new one is wrong", () => {
  const mock = createMockFetch();
  const before = mock.workspaces;
  expect(() => mock.configure({ workspaces: [{ id: "", apps: [] }] })).toThrow(MockConfigError);
  expect(mock.workspaces).toBe(before);
  mock.configure(defineMockConfig({ workspaces: [{ id: "w", apps: [] }] }));
  expect(mock.workspaces).toEqual([{ id: "w", apps: [] }]);
});

it("has a schema that names what the types name", () => {
  const types = readFileSync(new URL("../src/config/mock-config.ts", import.meta.url), "utf8");
  const schema = JSON.parse(readFileSync(new URL("../mock-config.schema.json", import.meta.url), "utf8"));
  const fieldsOf = (name: string): string[] => {
    const [, body = ""] = new RegExp(`interface ${name} \\{\\n(.*?)\\n\\}`, "s").exec(types) ?? [];
    return [...body.matchAll(/^ {2}readonly (\$?\w+)\??:/gm)].map(([, field = ""]) => field).sort();
  };
  const { workspace, app, build, process, client } = schema.$defs;
  const pairs: [string, { properties: object }][] = [
    ...([
      ["MockConfig", schema],
      ["MockWorkspace", workspace],
      ["MockApp", app],
    ] as [string, { properties: object }][]),
    ...([
      ["MockBuild", build],
      ["MockProcess", process],
      ["MockClient", client],
    ] as [string, { properties: object }][]),
  ];
  for (const [name, { properties }] of pairs) expect(fieldsOf(name)).toEqual(Object.keys(properties).sort());
});
