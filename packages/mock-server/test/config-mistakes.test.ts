import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { createMockFetch, type MockConfig, MockConfigError, type MockProcess, readConfigFile } from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "flowx-mock-"));
let files = 0;
/** Keeps what is a variable of YAML from being one of JavaScript. */
const asWritten = (text: string): string => text.replaceAll("§", "$");
const write = (text: string): string => {
  files += 1;
  const path = join(folder, `${files}.yaml`);
  writeFileSync(path, asWritten(text));
  return path;
};
afterEach(() => vi.unstubAllEnvs());

const toApp = (more: object = {}): object => ({
  id: "a",
  activeBuildId: "b",
  builds: [{ id: "b", processes: [] }],
  ...more,
});
const toConfig = (app: object): MockConfig => ({ workspaces: [{ id: "w", apps: [app] }] }) as MockConfig;
const withProcesses = (...processes: MockProcess[]): MockConfig =>
  toConfig(toApp({ builds: [{ id: "b", processes }] }));
const mistakesOf = (config: MockConfig): readonly object[] => {
  try {
    createMockFetch(config);
    return [];
  } catch (error) {
    return (error as MockConfigError).mistakes;
  }
};
const twice = (what: string): string => `"${what}" is used more than once`;
const build = { id: "b", processes: [] };

it.for([
  [
    "apps with the same id",
    { workspaces: [{ id: "w", apps: [toApp(), toApp()] }] },
    "workspaces[0].apps[1]",
    twice("a"),
  ],
  [
    "builds with the same id",
    toConfig(toApp({ builds: [build, build] })),
    "workspaces[0].apps[0].builds[1]",
    twice("b"),
  ],
  [
    "processes with the same resource definition id",
    withProcesses({ name: "p", resourceDefinitionId: "r" }, { name: "o" }, { name: "q", resourceDefinitionId: "r" }),
    "workspaces[0].apps[0].builds[0].processes[1]",
    twice("r"),
  ],
  [
    "an active build that there is not, among several",
    toConfig(toApp({ activeBuildId: "x", builds: [build, { ...build, id: "c" }] })),
    "workspaces[0].apps[0].activeBuildId",
    'no build has the id "x"; the builds are b, c',
  ],
  ["a base path that a URL changes", { basePath: "/a/../b" }, "basePath", "is sent as /b: write /b"],
  ["the control API's path", { basePath: "/__mock" }, "basePath", "/__mock is reserved for the mock's own routes"],
  ["a path below it", { basePath: "/__mock/x" }, "basePath", "/__mock is reserved for the mock's own routes"],
  [
    "the realm's path",
    { basePath: "/realms/flowx" },
    "basePath",
    "/realms/flowx is reserved for the mock's own routes",
  ],
  [
    "a dot as an id",
    { workspaces: [{ id: ".", apps: [] }] },
    "workspaces[0].id",
    '"." cannot be a path segment: URL parsers remove it',
  ],
  [
    "two dots as the id of an app",
    toConfig(toApp({ id: ".." })),
    "workspaces[0].apps[0].id",
    '".." cannot be a path segment: URL parsers remove it',
  ],
  [
    "half a letter as the id of a build",
    toConfig(toApp({ activeBuildId: "\ud800", builds: [{ id: "\ud800", processes: [] }] })),
    "workspaces[0].apps[0].builds[0].id",
    "has an unpaired surrogate, which a URL cannot contain",
  ],
  [
    "a dot as a resource definition id",
    withProcesses({ name: "p", resourceDefinitionId: "." }),
    "workspaces[0].apps[0].builds[0].processes[0].resourceDefinitionId",
    '"." cannot be a path segment: URL parsers remove it',
  ],
  [
    "settings of the wrong type",
    toConfig(toApp({ builds: [{ ...build, settings: { defaultLanguageCode: 1 } }] })),
    "workspaces[0].apps[0].builds[0].settings.defaultLanguageCode",
    "must be string",
  ],
  [
    "a scenario for nobody",
    { scenarios: [{ name: "slow", process: "x" }] },
    "scenarios[0].process",
    expect.stringContaining('there is no process "x"'),
  ],
] as [string, MockConfig, string, string][])("names %s, and nothing else", ([, config, path, message]) => {
  expect(mistakesOf(config)).toEqual([{ path, message }]);
});

it("takes what only looks like a mistake", () => {
  const configs: MockConfig[] = [
    { basePath: "/__mocks" },
    { basePath: "/realms" },
    { basePath: "/realms/flowx2" },
    withProcesses({ name: "a..b" }, { name: "\ud83d\ude00" }, { name: "c" }),
    withProcesses({ name: "p", resourceDefinitionId: "p" }),
    toConfig(toApp({ builds: [{ ...build, settings: { defaultLanguageCode: "ro" } }] })),
    { scenarios: [{ name: "slow", process: "customer_onboarding" }] },
  ];
  for (const config of configs) expect(mistakesOf(config)).toEqual([]);
});

it("reads variables as Compose does: set, empty, with a default of both kinds, and doubled dollars", async () => {
  vi.stubEnv("MOCK_SET", "w-1");
  vi.stubEnv("MOCK_EMPTY", "");
  const ids = [
    ["§{MOCK_SET}", "w-1"],
    ["a-§{MOCK_SET}-b", "a-w-1-b"],
    ["§{MOCK_ABSENT:-d-1}", "d-1"],
    ["§{MOCK_ABSENT-d-2}", "d-2"],
    ["§{MOCK_EMPTY:-d-3}", "d-3"],
    ["x§{MOCK_EMPTY-d-4}", "x"],
    ["§{MOCK_SET:-d-5}§{MOCK_ABSENT:-d-6}", "w-1d-6"],
    ["§§§{MOCK_SET}", "§w-1"],
    ["x§{MOCK_ABSENT:-}", "x"],
    ["§MOCK_SET", "§MOCK_SET"],
    ["§{1}§{MOCK_SET}", "§{1}w-1"],
  ] as const;
  for (const [id, expected] of ids) {
    const { workspaces } = await readConfigFile(write(`workspaces: [{ id: "${id}", apps: [] }]`));
    expect([id, workspaces?.[0]?.id]).toEqual([id, asWritten(expected)]);
  }
});

it("reads a variable alone as YAML reads it, and as a text where it is quoted or beside others", async () => {
  vi.stubEnv("MOCK_SEED", "7");
  vi.stubEnv("MOCK_CORS", "true");
  vi.stubEnv("MOCK_TEXT", "[a");
  vi.stubEnv("MOCK_NULL", "null");
  const config = await readConfigFile(
    write('seed: §{MOCK_SEED}\ncors: §{MOCK_CORS}\nworkspaces: [{ id: "§{MOCK_SEED}", apps: [] }]'),
  );
  expect(config).toEqual({ seed: 7, cors: true, workspaces: [{ id: "7", apps: [] }] });
  const texts = await readConfigFile(
    write(
      "workspaces:\n- id: §{MOCK_TEXT}\n  apps: []\n- id: §{MOCK_NULL}\n  apps: []\n- id: §{MOCK_SEED}§{MOCK_SEED}\n  apps: []",
    ),
  );
  expect(texts.workspaces?.map(({ id }) => id)).toEqual(["[a", "null", "77"]);
});

it("does not read variables in keys, and names the place of one that is not set", async () => {
  const path = write("workspaces:\n  - id: w\n    apps: []\nbasePath: /§{MOCK_ABSENT}");
  const error: MockConfigError = await readConfigFile(path).catch((reason) => reason);
  expect(error).toBeInstanceOf(MockConfigError);
  expect(error.mistakes).toEqual([
    {
      path: "basePath",
      message: asWritten("the variable MOCK_ABSENT is not set: set it, or write §{MOCK_ABSENT:-default}"),
    },
  ]);
  const inKey = await readConfigFile(write('"x-§{MOCK_ABSENT}": 1\nseed: 1'));
  expect(inKey).toEqual({ seed: 1 });
});

it("reads a file with a byte order mark, and takes nothing but an object for a configuration", async () => {
  expect(await readConfigFile(write("\ufeffseed: 3"))).toEqual({ seed: 3 });
  await expect(readConfigFile(write("[1]"))).rejects.toThrow("must be object");
  await expect(readConfigFile(write("text"))).rejects.toThrow("must be object");
  await expect(readConfigFile(write("# nothing\n"))).rejects.toThrow("is empty: write at least {}");
});

it("counts its mistakes in the message, and lists each on a line of its own", async () => {
  const path = write("seed: x\nerrors: old");
  await expect(readConfigFile(path)).rejects.toThrow(
    `${path} has 2 mistakes:\n  errors: must be one of "problem", "legacy"\n  seed: must be integer`,
  );
  expect(() => createMockFetch({ seed: "x" as never })).toThrow(
    "The configuration of the mock has a mistake:\n  seed: must be integer",
  );
});
