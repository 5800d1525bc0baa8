import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { copyOutbox, secretToken, startFlowx } from "./flowx.ts";
import { program } from "./run-in-terminal.ts";
import { runProgram } from "./run-program.ts";

const values = '{"customerEmail":"alice@example.com","loanAmount":25000}';

it("prints exactly the instance, and ends with 0", async () => {
  const { mock, cwd, env } = await startFlowx();
  const { code, stdout, stderr } = await runProgram(["start", "customer_onboarding", "--values", values], { cwd, env })
    .ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(stdout).toBe(`${JSON.stringify(mock.instances[0]?.instance)}\n`);
  expect(mock.requests.at(-1)?.body).toEqual(JSON.parse(values));
});

it.for<[source: string, stdin: string]>([
  ["@values.json", ""],
  ["-", values],
])("takes values from %s", async ([source, stdin]) => {
  const { mock, cwd, env } = await startFlowx();
  writeFileSync(join(cwd, "values.json"), `\uFEFF${values}`);
  const run = runProgram(["start", "customer_onboarding", "--values", source], { cwd, env, stdin });
  expect((await run.ended).code).toBe(0);
  expect(mock.requests.at(-1)?.body).toEqual(JSON.parse(values));
});

it.for<[title: string, words: string[], message: RegExp]>([
  ["no JSON", ["--values", "{loanAmount"], /--values is not valid JSON/],
  ["JSON that is no object", ["--values", "[1]"], /--values must be a JSON object/],
  ["a number that would be rounded", ["--values", '{"a":[12345678901234567890]}'], /a\[0\] is a number beyond 2\^53/],
  ["a file that is not there", ["--values", "@nothing.json"], /--values @nothing.json cannot be read: ENOENT/],
  ["too large values", ["--values", "@large.json"], /initialValues has \d+ bytes as JSON, more than the limit/],
  ["an empty name of a build", ["--build-id", ""], /buildId must not be empty/],
  ["a time limit that is none", ["--timeout", "soon"], /--timeout must be a number of seconds/],
  [
    "a variable that is not set",
    ["--token-env", "NOT_SET"],
    /--token-env: the environment variable NOT_SET is not set\./,
  ],
  ["a misspelt flag", ["--valeus", "{}"], /Did you mean --values\?/],
])("refuses %s with 2 before anything is sent", async ([, words, message]) => {
  const { mock, cwd, env } = await startFlowx();
  writeFileSync(join(cwd, "large.json"), JSON.stringify({ text: "x".repeat(1_100_000) }));
  const { code, stdout, stderr } = await runProgram(["start", "customer_onboarding", ...words], { cwd, env }).ended;
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
  expect(mock.requests).toHaveLength(0);
});

it("says what is missing, all at once, and how to give it", async () => {
  const { cwd } = await startFlowx();
  const env = { FLOWX_BASE_URL: "", FLOWX_TOKEN: undefined, FLOWX_APP_ID: undefined, FLOWX_WORKSPACE_ID: undefined };
  const { code, stderr } = await runProgram(["start", "customer_onboarding"], { cwd, env }).ended;
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /FLOWX_BASE_URL \(or --base-url\), FLOWX_WORKSPACE_ID .*FLOWX_APP_ID .*FLOWX_TOKEN \(or --token-env\)/,
  );
});

it("takes flags before variables, and variables before the file", async () => {
  const { mock, cwd, env } = await startFlowx();
  const file = `FLOWX_BASE_URL=http://127.0.0.1:1\nFLOWX_APP_ID="${env["FLOWX_APP_ID"]}"\n`;
  writeFileSync(join(cwd, "flowx.env"), file);
  const words = [
    "start",
    "customer_onboarding",
    "--env-file",
    "flowx.env",
    "--workspace-id",
    env["FLOWX_WORKSPACE_ID"] ?? "",
  ];
  const run = runProgram(words, { cwd, env: { ...env, FLOWX_APP_ID: undefined, FLOWX_WORKSPACE_ID: "wrong" } });
  expect((await run.ended).code).toBe(0);
  expect(mock.instances).toHaveLength(1);
});

it.for<[scenario: string, code: number, outcome: string, advice: RegExp]>([
  ["forbidden", 1, "not-started", /may not start this process/],
  ["unauthorized", 1, "not-started", /FlowX rejected the token/],
  ["unavailable", 3, "unknown", /check FlowX before you start it again/],
  ["reset-after-start", 3, "unknown", /check FlowX before you start it again/],
])("says of %s whether the process was started, and what to do", async ([scenario, code, outcome, advice]) => {
  const { mock, cwd, env } = await startFlowx();
  mock.use(scenario as "forbidden");
  const run = await runProgram(["start", "customer_onboarding", "--values", values, "--json"], { cwd, env }).ended;
  expect(run.code).toBe(code);
  expect(JSON.parse(run.stdout)).toMatchObject({ outcome, operationId: "startProcess" });
  expect(run.stderr).toMatch(advice);
  expect(run.stdout + run.stderr).not.toContain(secretToken);
  expect(run.stdout + run.stderr).not.toContain("alice@example.com");
});

it("prints the request as curl, which a shell can run, and sends nothing", async () => {
  const { mock, cwd, env } = await startFlowx();
  const words = ["start", "customer_onboarding", "--values", `{"name":"O'Hara $HOME"}`, "--dry-run"];
  const { code, stdout, stderr } = await runProgram(words, { cwd, env }).ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: "The values, size and names are valid. Nothing was sent.\n" });
  expect(stdout).toContain('--header "authorization: Bearer $FLOWX_TOKEN"');
  expect(stdout).not.toContain(secretToken);
  expect(mock.requests).toHaveLength(0);
  const { stdout: sent } = await promisify(execFile)("sh", ["-c", stdout.replace("curl", "curl --silent")], {
    env: { ...process.env, ...env },
  });
  expect(JSON.parse(sent)).toMatchObject({ processDefinitionName: "customer_onboarding" });
  expect(mock.requests.at(-1)?.body).toEqual({ name: "O'Hara $HOME" });
});

it("starts a key once, however often it is run, and prints the same instance", async () => {
  const { mock, cwd, env } = await startFlowx();
  copyOutbox({ cwd });
  const run = () =>
    runProgram(["start", "customer_onboarding", "--values", values, "--key", "order-4711"], { cwd, env }).ended;
  const [first, second] = [await run(), await run()];
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(second.stdout).toBe(first.stdout);
  expect(JSON.parse(first.stdout)).toMatchObject({ uuid: mock.instances[0]?.instance.uuid, key: "order-4711" });
  expect(second.stderr).toContain('"order-4711" was already started by an earlier run');
  expect(mock.instances).toHaveLength(1);
  const other = ["start", "customer_onboarding", "--values", '{"loanAmount":1}', "--key", "order-4711"];
  const third = await runProgram(other, { cwd, env }).ended;
  expect(third).toMatchObject({ code: 2, stdout: "" });
  expect(third.stderr).toContain("already belongs to a start with different contents");
  expect(mock.instances).toHaveLength(1);
});

it("does not send an unknown start again, and says how to decide", async () => {
  const { mock, cwd, env } = await startFlowx();
  copyOutbox({ cwd });
  mock.use("reset-after-start");
  const words = ["start", "customer_onboarding", "--key", "order-4711"];
  for (let run = 0; run < 2; run += 1) {
    const { code, stdout, stderr } = await runProgram(words, { cwd, env }).ended;
    expect({ code, stdout }).toEqual({ code: 3, stdout: "" });
    expect(stderr).toContain("flowx-start outbox resolve order-4711");
  }
  expect(mock.instances).toHaveLength(1);
});

it("leaves a start that cannot be sent yet in the outbox, and the next run sends it", async () => {
  const { mock, cwd, env } = await startFlowx();
  copyOutbox({ cwd });
  const words = ["start", "customer_onboarding", "--key", "order-4711", "--wait", "1"];
  mock.use("rate-limited");
  const first = await runProgram(words, { cwd, env }).ended;
  // A worker elsewhere may send it at any time, so it is not certainly not started.
  expect(first.code).toBe(3);
  expect(first.stderr).toContain("was not sent yet and stays in the outbox");
  mock.reset();
  const second = await runProgram([...words.slice(0, -1), "20"], { cwd, env }).ended;
  expect({ code: second.code, instances: mock.instances.length }).toEqual({ code: 0, instances: 1 });
});

it("refuses --wait without a key, and checks the key of a dry run", async () => {
  const { mock, cwd, env } = await startFlowx();
  const wait = await runProgram(["start", "customer_onboarding", "--wait", "5"], { cwd, env }).ended;
  expect(wait).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("--wait requires --key") });
  const dry = await runProgram(["start", "customer_onboarding", "--key", "k", "--dry-run"], { cwd, env }).ended;
  expect(dry.code).toBe(0);
  expect(dry.stdout).toMatch(/"startCorrelationId":"[0-9a-f-]{36}"/);
  const empty = await runProgram(["start", "customer_onboarding", "--key", "", "--dry-run"], { cwd, env }).ended;
  expect(empty).toMatchObject({ code: 2, stderr: expect.stringContaining("key must") });
  expect(mock.requests).toHaveLength(0);
});

it("says what became of a refused start with a key, as JSON too, and the command that is advised works", async () => {
  const { mock, cwd, env } = await startFlowx();
  copyOutbox({ cwd }, "its outbox");
  mock.use("forbidden");
  const key = "order $(touch injected)";
  const words = ["start", "customer_onboarding", "--key", key, "--json", "--outbox", "its outbox"];
  const refused = await runProgram(words, { cwd, env }).ended;
  expect(refused.code).toBe(1);
  expect(JSON.parse(refused.stdout)).toMatchObject({
    code: "FLOWX_HTTP_PROBLEM",
    outcome: "not-started",
    key,
    status: 403,
  });
  const [, advised = ""] = /with the same values: flowx-start (.*)/.exec(refused.stderr) ?? [];
  writeFileSync(join(cwd, "values.json"), "{}");
  mock.reset();
  const again = await promisify(execFile)("sh", ["-c", `"${process.execPath}" "${program}" ${advised}`], {
    cwd,
    env: { ...process.env, ...env },
  });
  expect(JSON.parse(again.stdout)).toMatchObject({ key, state: "queued" });
  expect(existsSync(join(cwd, "injected"))).toBe(false);
  const started = await runProgram(words, { cwd, env }).ended;
  expect({ code: started.code, instances: mock.instances.length }).toEqual({ code: 0, instances: 1 });
});

it("never says not-started of a process that was started, also where stdout cannot be written", async () => {
  const { mock, cwd, env } = await startFlowx();
  const full = openSync("/dev/full", "w");
  const child = spawn(process.execPath, [program, "start", "customer_onboarding"], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", full, "pipe"],
  });
  closeSync(full);
  const [[code], stderr] = await Promise.all([once(child, "exit"), text(child.stderr as Readable)]);
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: expect.stringContaining("Writing to stdout failed (ENOSPC)"),
  });
  expect(stderr).toContain(mock.instances[0]?.instance.uuid);
});

it("ends with 3 where it fails itself after a start may have been sent, and with 2 before", async () => {
  const { cwd, env } = await startFlowx();
  const crash = (when: string): string => `data:text/javascript,${encodeURIComponent(when)}`;
  const before = ["--import", crash("setTimeout(() => { throw new Error('broken') })")];
  const early = await runProgram(["outbox", "work"], { cwd, env, node: before }).ended;
  expect(early.code).toBe(2);
  const after =
    "const { fetch } = globalThis; globalThis.fetch = (...a) => { setTimeout(() => { throw new Error('broken'); }, 50); return new Promise(() => {}); };";
  const late = await runProgram(["start", "customer_onboarding"], { cwd, env, node: ["--import", crash(after)] }).ended;
  expect(late).toMatchObject({ code: 3, stderr: expect.stringContaining("broken") });
});

it("ends a start with a key at the second Ctrl-C, and says that it is unknown", async () => {
  const { mock, cwd, env } = await startFlowx();
  copyOutbox({ cwd });
  mock.use("hang");
  const run = runProgram(["start", "customer_onboarding", "--key", "k", "--json"], { cwd, env });
  await mock.waitForRequest(() => true, { timeoutMs: 60_000 });
  const begun = performance.now();
  const timer = setInterval(() => run.child.kill("SIGINT"), 450);
  const { code, stdout, stderr } = await run.ended;
  clearInterval(timer);
  expect(code).toBe(130);
  expect(performance.now() - begun).toBeLessThan(20_000);
  expect(JSON.parse(stdout)).toMatchObject({ key: "k", state: "sending", outcome: "unknown" });
  expect(stderr).toContain("flowx-start outbox resolve k");
  const shown = await runProgram(["outbox", "show", "k"], { cwd }).ended;
  expect(JSON.parse(shown.stdout)).toMatchObject({ state: "unknown" });
});

it("says after SIGTERM, in the time that a container has, that a start with a key is unknown", async () => {
  const { mock, cwd, env } = await startFlowx();
  copyOutbox({ cwd });
  mock.use("hang");
  const run = runProgram(["start", "customer_onboarding", "--key", "k"], { cwd, env });
  await mock.waitForRequest(() => true, { timeoutMs: 60_000 });
  run.stop();
  const { code, stderr } = await run.ended;
  expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining('Whether "k" was started is unknown') });
});

it("waits for the answer after Ctrl-C, and takes a second one for an end that leaves it unknown", async () => {
  const { mock, cwd, env } = await startFlowx();
  mock.use("slow", { delayMs: 1_500 });
  const waiting = runProgram(["start", "customer_onboarding"], { cwd, env });
  await mock.waitForRequest(() => true, { timeoutMs: 60_000 });
  waiting.child.kill("SIGINT");
  const waited = await waiting.ended;
  expect(waited.code).toBe(0);
  expect(waited.stderr).toContain("waiting for its answer");
  expect(JSON.parse(waited.stdout)).toMatchObject({ uuid: mock.instances[0]?.instance.uuid });

  mock.reset();
  mock.use("hang");
  const insisting = runProgram(["start", "customer_onboarding", "--json"], { cwd, env });
  await mock.waitForRequest(() => true, { timeoutMs: 60_000 });
  const timer = setInterval(() => insisting.child.kill("SIGINT"), 150);
  const insisted = await insisting.ended;
  clearInterval(timer);
  expect(insisted.code).toBe(130);
  expect(JSON.parse(insisted.stdout)).toMatchObject({ code: "FLOWX_ABORTED", outcome: "unknown" });
});
