import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { MockConfigError, readConfigFile } from "../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "flowx-mock-"));
/** Keeps what is a variable of YAML from being one of JavaScript. */
const dollar = "$";
let files = 0;
const write = (text: string): string => {
  files += 1;
  const path = join(folder, `${files}.yaml`);
  writeFileSync(path, text);
  return path;
};
afterEach(() => vi.unstubAllEnvs());

const merged = `
x-build: &build
  settings: { defaultLanguageCode: ro }
x-process: &process { requiredRole: STARTER, mandatoryParams: [amount] }
workspaces:
  - id: w
    apps:
      - id: a
        activeBuildId: b
        builds:
          - <<: *build
            id: b
            processes:
              - { <<: *process, name: loan }
              - { <<: [*process], name: card, requiredRole: OTHER }
`;

it("reads merge keys and ignores fields for anchors", async () => {
  const { workspaces, ...rest } = await readConfigFile(write(merged));
  expect(rest).toEqual({});
  expect(workspaces?.[0]?.apps[0]?.builds[0]).toEqual({
    id: "b",
    settings: { defaultLanguageCode: "ro" },
    processes: [
      { name: "loan", requiredRole: "STARTER", mandatoryParams: ["amount"] },
      { name: "card", requiredRole: "OTHER", mandatoryParams: ["amount"] },
    ],
  });
});

it("puts variables of the environment where they stand", async () => {
  for (const [name, value] of [
    ["SEED", "7"],
    ["SECRET", "a: b # c"],
    ["EMPTY", ""],
  ] as const) {
    vi.stubEnv(name, value);
  }
  const text = `
seed: \${SEED}
cors: \${CORS:-true}
basePath: /\${EMPTY:-rtm}
clients:
  - { clientId: "\${SEED}", clientSecret: "\${SECRET}", roles: ["\${EMPTY-x}a", "$\${SEED}", "\${SEED}\${SEED}"] }
`;
  expect(await readConfigFile(write(text))).toEqual({
    seed: 7,
    cors: true,
    basePath: "/rtm",
    clients: [{ clientId: "7", clientSecret: "a: b # c", roles: ["a", `${dollar}{SEED}`, "77"] }],
  });
});

it("names a variable that is not set, with its place", async () => {
  const path = write(`clients:\n  - { clientId: c, clientSecret: "${dollar}{NO_SUCH_VARIABLE}" }\n`);
  await expect(readConfigFile(path)).rejects.toMatchObject({
    name: "MockConfigError",
    message: expect.stringContaining(`${path} has a mistake:\n  clients`),
    mistakes: [
      { message: `the variable NO_SUCH_VARIABLE is not set: set it, or write ${dollar}{NO_SUCH_VARIABLE:-default}` },
    ],
  });
});

it.for([
  ["an alias that cannot be resolved", "seed: *nowhere", "nowhere"],
  ["an empty file", "", "is empty"],
  ["a file of comments", "# nothing\n", "is empty"],
  ["two documents", "seed: 1\n---\nseed: 2\n", "has 2 YAML documents"],
  ["a key that stands twice", "seed: 1\nseed: 2\n", "unique"],
  ["a text", "hello", "must be object"],
  ["an alias of itself", "workspaces: &w [*w]", ""],
  ["an unknown field below the top that begins with x-", "workspaces: [{ id: w, apps: [], x-note: 1 }]", '"x-note"'],
] as const)("refuses %s by name", async ([, text, message]) => {
  const path = write(text);
  const error = await readConfigFile(path).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MockConfigError);
  expect((error as Error).message).toContain(path);
  expect((error as Error).message).toContain(message);
});

it("reads a file that begins with a byte order mark", async () => {
  expect(await readConfigFile(write("\uFEFFseed: 1"))).toEqual({ seed: 1 });
});
