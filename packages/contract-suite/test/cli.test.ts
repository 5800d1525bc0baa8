import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMockServer } from "@flowx-start/mock-server";
import { afterAll, beforeEach, expect, it } from "vitest";
import { documentedTarget, prepareMock } from "../src/index.ts";
import { type Ran, runCli } from "./run-cli.ts";

const server = await startMockServer({ basePath: "/rtm" });
const folder = await mkdtemp(join(tmpdir(), "flowx-contract-"));
const { workspaceId, appId, processName } = documentedTarget;
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => server.reset());

const run = (words: readonly string[], env: Record<string, string> = {}): Promise<Ran> =>
  runCli(words, { cwd: folder, env });

const live = (): string[] => ["--base-url", server.url, "--token-env", "TOKEN", "--workspace-id", workspaceId];
const env = { TOKEN: "s3cret-token" };

it("runs everything against a mock, and leaves the mock as it was", async () => {
  const { code, out, err } = await run(["--mock", server.url, "--coverage", "--explore", "5", "--seed", "1"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const [plan, seed] = out.split("\n");
  expect(plan).toMatch(
    /^302 of 302 cases will run\. They start at most 84 instances\. Generated requests start at most 315 instances\.$/,
  );
  expect(seed).toBe("generated requests: to send the same ones again, pass --explore 5 --seed 1");
  expect(out).toMatch(/\n321 passed, 0 failed, 0 skipped; instances started: \d+; /);
  expect(out).toMatch(/\nstartProcess +\d+ +\d+/);
  expect(server.totals.requests).toBe(0);
});

it("says how many instances will be started before it starts one", async () => {
  const words = [
    ...live(),
    "--app-id",
    appId,
    "--process-name",
    processName,
    "--only",
    "start-documented",
    "--allow-starts",
  ];
  const { code, out } = await run(words, env);
  expect(code).toBe(0);
  expect(out).toMatch(/^1 of 2 cases will run\. They start at most 1 instance\.\n/);
  expect(out).toContain("1 passed, 0 failed, 1 skipped; instances started: 1;");
  expect(server.instances).toHaveLength(1);
});

it("starts nothing unless it is allowed, and sends nothing for --plan", async () => {
  const words = [...live(), "--app-id", appId, "--process-name", processName];
  const planned = await run([...words, "--plan", "--allow-starts"], env);
  expect(planned.code).toBe(0);
  expect(planned.out).toContain(
    "run   startProcess/start-documented-values: starts with the initial values from the documentation (starts 1)",
  );
  expect(planned.out).toContain("skip  startProcess/refuse-expired-token: the target has no expiredToken");
  expect(server.totals.requests).toBe(0);

  const ran = await run(words, env);
  expect(ran.code).toBe(0);
  expect(server.totals).toMatchObject({ instances: 0 });
  expect(server.totals.requests).toBeGreaterThan(20);
});

it("fails with 1 and writes reports without the token where a case failed", async () => {
  server.use("missing-uuid");
  const files = ["--junit", "a.xml", "--json", "a.json", "--markdown", "a.md"];
  const words = [
    ...live(),
    "--app-id",
    appId,
    "--process-name",
    processName,
    "--only",
    "start-documented",
    "--allow-starts",
  ];
  const { code, out } = await run([...words, ...files], env);
  expect(code).toBe(1);
  expect(out).toContain("+ the body must have required property 'uuid'");
  for (const name of ["a.xml", "a.json", "a.md"]) {
    const text = await readFile(join(folder, name), "utf8");
    expect(text).toContain("must have required property");
    expect(text).not.toContain("s3cret");
  }
  expect(out).not.toContain("s3cret");
});

it("loses no result where a report cannot be written", async () => {
  const words = [
    "--base-url",
    server.url,
    "--token-env",
    "TOKEN",
    "--only",
    "unknown-path",
    "--json",
    "no/such/folder.json",
  ];
  const { code, out, err } = await run(words, env);
  expect(code).toBe(2);
  expect(out).toContain("1 passed, 0 failed");
  expect(err).toMatch(/^flowx-contract: ENOENT: .*no\/such\/folder\.json/);
});

it("fails with 3 where nothing could be run", async () => {
  const words = ["--base-url", server.url, "--token-env", "TOKEN", "--only", "start-twice"];
  expect((await run(words, env)).code).toBe(3);
});

it("reads what exists from a file, and secrets from the environment", async () => {
  await using prepared = await prepareMock({ url: server.url });
  const { token, expiredToken = "", foreignToken = "", headers, provoke, fetch, close, ...data } = prepared;
  const envs = { T: token, E: expiredToken, F: foreignToken, H: headers?.["flowx-mock-tenant"] ?? "" };
  const names = { tokenEnv: "T", expiredTokenEnv: "E", foreignTokenEnv: "F", headersEnv: { "flowx-mock-tenant": "H" } };
  await writeFile(join(folder, "contract.yaml"), JSON.stringify({ ...data, ...names }));
  const { code, out } = await run(["--config", "contract.yaml"], envs);
  expect(code).toBe(0);
  expect(out).toMatch(/ 0 failed, 43 skipped; /);
  expect(out).toMatch(/skipped: the option provoke is not set, so "rate-limited" cannot be provoked/);
  expect([provoke, fetch, close].every((one) => typeof one === "function")).toBe(true);
});

const files: [title: string, content: string, message: RegExp][] = [
  [
    "a token",
    "baseUrl: http://127.0.0.1\ntoken: s3cret",
    /wrong\.yaml: token is a secret\. .* set tokenEnv to the variable's name\./,
  ],
  [
    "a name that is not known",
    "baseUrl: http://127.0.0.1\nappID: a",
    /wrong\.yaml: appID is not a known field\. Did you mean appId\?/,
  ],
  ["no object", "- baseUrl", /wrong\.yaml must contain an object/],
  ["no YAML", "baseUrl: [", /wrong\.yaml: .*at line 1/],
  [
    "a value of another type",
    "baseUrl: http://127.0.0.1\ntokenEnv: TOKEN\nappId: 5",
    /appId must be a non-empty string/,
  ],
  [
    "a variable that is not set",
    "baseUrl: http://127.0.0.1\ntokenEnv: NOT_SET_ANYWHERE",
    /tokenEnv: the environment variable NOT_SET_ANYWHERE is not set\./,
  ],
  [
    "headers that are no object",
    "baseUrl: http://127.0.0.1\ntokenEnv: TOKEN\nheadersEnv: x-key",
    /headersEnv must be an object/,
  ],
];

it.for(files)("refuses a file with %s", async ([, content, message]) => {
  await writeFile(join(folder, "wrong.yaml"), content);
  const { code, err, out } = await run(["--config", "wrong.yaml"], env);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(message);
  expect(err).not.toContain("s3cret");
});

const flags: [words: string[], message: RegExp][] = [
  [[], /--base-url is missing/],
  [["--base-url", "http://127.0.0.1"], /--token-env is missing/],
  [["--base-url", "flowx", "--token-env", "TOKEN"], /baseUrl must be an http\(s\) URL/],
  [["--mock", "http://127.0.0.1:1", "--token-env", "TOKEN"], /--mock cannot be combined with/],
  [["--base-ulr", "http://127.0.0.1"], /--base-ulr is not a known flag\. Did you mean --base-url\?/],
  [["--gatway", "http://127.0.0.1"], /Did you mean --gateway\?/],
  [["--nonsense"], /--nonsense is not a known flag\. Known flags: --base-url, /],
  [["--timeout", "soon"], /--timeout must be a whole number greater than 0, but is "soon"\./],
  [["--seed", "1"], /--seed requires --explore/],
  [["--rate", "fast"], /--rate must be a number of requests per second greater than 0, but is "fast"\./],
  [["--bail", "0"], /--bail must be a whole number greater than 0, but is "0"\./],
  [["--base-url", "http://flowx.example.com", "--token-env", "TOKEN"], /plain http to another machine/],
  [["--config", "nowhere.yaml"], /--config: ENOENT/],
  [
    ["--base-url", "http://127.0.0.1", "--token-env", "TOKEN", "--only", "no-such"],
    /--only: no case ID contains "no-such"\./,
  ],
];

it.for(flags)("refuses %j", async ([words, message]) => {
  const { code, err } = await run(words, env);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

it("prints its usage with the exit codes", async () => {
  const { code, out } = await run(["--help"]);
  expect(code).toBe(0);
  expect(out).toMatch(/Exit codes: 0 .*, 1 .*, 2 .*, 3 /s);
});
