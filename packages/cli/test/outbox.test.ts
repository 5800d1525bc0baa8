import { createFlowxClient } from "@flowx-start/client";
import { openOutbox } from "@flowx-start/outbox";
import { expect, it } from "vitest";
import { copyOutbox, type Flowx, startFlowx } from "./flowx.ts";
import { runInTerminal } from "./run-in-terminal.ts";
import { runProgram } from "./run-program.ts";

/** A folder with a start that is unknown, one that was started, and one that is queued. */
async function fill({ mock, cwd, env }: Flowx): Promise<void> {
  const client = createFlowxClient({
    baseUrl: mock.url,
    workspaceId: env["FLOWX_WORKSPACE_ID"] ?? "",
    appId: env["FLOWX_APP_ID"] ?? "",
    token: "any",
  });
  copyOutbox({ cwd });
  await using outbox = await openOutbox({ database: `${cwd}/.flowx-start`, client });
  const start = (key: string) => ({ key, processName: "customer_onboarding", initialValues: { key } });
  await outbox.enqueue(start("started"));
  await outbox.work({ untilEmpty: true }).stopped;
  mock.use("reset-after-start", { times: 1 });
  await outbox.enqueue(start("unknown"));
  await outbox.work({ untilEmpty: true }).stopped;
  await outbox.enqueue(start("queued"));
}

const toLines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

it("lists starts as JSON Lines with what is needed to look them up, also without any setting of FlowX", async () => {
  const flowx = await startFlowx();
  await fill(flowx);
  const { cwd } = flowx;
  const all = await runProgram(["outbox", "list"], { cwd }).ended;
  expect(all.code).toBe(0);
  expect(toLines(all.stdout).map(({ key, state }) => [key, state])).toEqual([
    ["queued", "queued"],
    ["started", "started"],
    ["unknown", "unknown"],
  ]);
  const [line] = toLines((await runProgram(["outbox", "list", "--state", "unknown", "--json"], { cwd }).ended).stdout);
  expect(line).toMatchObject({
    key: "unknown",
    processName: "customer_onboarding",
    uuid: null,
    correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    attempts: 1,
    error: { code: "FLOWX_NETWORK", outcome: "unknown" },
    enqueuedAt: expect.any(String),
    claimedAt: expect.any(String),
    settledAt: null,
  });
  expect(JSON.parse((await runProgram(["outbox", "stats"], { cwd }).ended).stdout)).toMatchObject({
    queued: 1,
    started: 1,
    unknown: 1,
  });
});

it("shows a table on a terminal, and asks what was found", async () => {
  const flowx = await startFlowx();
  await fill(flowx);
  const { cwd } = flowx;
  const list = await runInTerminal(["outbox", "list"], { cwd }).ended;
  expect(list.screen).toMatch(/^KEY +STATE +PROCESS +ATTEMPTS/);
  expect(list.screen).toMatch(/^unknown +unknown +customer_onboarding +1/m);

  const asking = runInTerminal(["outbox", "resolve", "unknown"], { cwd });
  await asking.shows("What did you find in FlowX?");
  asking.type("\r");
  await asking.shows("What is the uuid of the instance?");
  asking.type("2bf5d362-e519-4e5d-b246-875534264768\r");
  const { code, screen } = await asking.ended;
  expect(code).toBe(0);
  expect(screen).toContain('"unknown" is now started.');
  const shown = await runProgram(["outbox", "show", "unknown"], { cwd }).ended;
  expect(JSON.parse(shown.stdout)).toMatchObject({
    state: "started",
    uuid: "2bf5d362-e519-4e5d-b246-875534264768",
    decision: "started",
  });
});

it("decides nothing where the question is left with Ctrl-C", async () => {
  const flowx = await startFlowx();
  await fill(flowx);
  const asking = runInTerminal(["outbox", "resolve", "unknown"], { cwd: flowx.cwd });
  await asking.shows("What did you find in FlowX?");
  asking.type("\x03");
  const { code, screen } = await asking.ended;
  expect(code).toBe(130);
  expect(screen).toContain("Nothing was recorded.");
});

it.for<[title: string, words: string[], message: RegExp]>([
  ["a decision without a terminal", ["resolve", "unknown"], /Pass --started UUID, --not-started or --start-again/],
  ["two decisions", ["resolve", "unknown", "--not-started", "--start-again"], /Pass only one of/],
  ["a uuid that is a flag", ["resolve", "unknown", "--started", "--yes"], /--started must be the uuid/],
  [
    "a state that is none",
    ["list", "--state", "lost"],
    /Allowed choices are queued, sending, started, not-started, unknown/,
  ],
  ["a folder without an outbox", ["list", "--outbox", "elsewhere"], /There is no outbox in elsewhere/],
  ["an age that is none", ["purge", "--settled-before", "30"], /must be a duration such as 30d/],
  ["a misspelt command", ["lsit"], /Did you mean list\?/],
])("refuses %s with 2", async ([, words, message]) => {
  const { cwd } = await startFlowx();
  const { code, stdout, stderr } = await runProgram(["outbox", ...words], { cwd }).ended;
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(message);
});

it("takes decisions of scripts, and sends again only what somebody decided to", async () => {
  const flowx = await startFlowx();
  await fill(flowx);
  const { mock, cwd, env } = flowx;
  const nobody = await runProgram(["outbox", "show", "nobody"], { cwd }).ended;
  expect(nobody).toMatchObject({ code: 2, stdout: "" });
  expect(nobody.stderr).toContain('There is no start with the key "nobody"');
  const decided = await runProgram(["outbox", "resolve", "unknown", "--start-again"], { cwd }).ended;
  expect(JSON.parse(decided.stdout)).toMatchObject({ state: "queued", decision: "start-again" });
  const before = mock.instances.length;
  const worked = await runProgram(["outbox", "work", "--until-empty", "--json"], { cwd, env }).ended;
  expect(worked.code).toBe(0);
  expect(
    toLines(worked.stdout)
      .map(({ key, state }) => `${key} ${state}`)
      .sort(),
  ).toEqual(["queued started", "unknown started"]);
  expect(mock.instances.length - before).toBe(2);
  const purged = await runProgram(["outbox", "purge", "--settled-before", "0s", "--forget-keys"], { cwd }).ended;
  expect(purged.stdout).toBe('{"purged":3}\n');
});

it("works as process 1 of a container: answers probes, and ends with 0 after SIGTERM when what is on its way is settled", async () => {
  const flowx = await startFlowx();
  await fill(flowx);
  const { mock, cwd, env } = flowx;
  mock.use("slow", { delayMs: 1_000 });
  const words = ["outbox", "work", "--health-port", "0"];
  const run = runProgram(words, { cwd, env: { PATH: process.env["PATH"], ...env }, isFirst: true });
  const url = await run.says(/http:\/\/localhost:\d+\/health/);
  expect(await (await fetch(url)).json()).toMatchObject({ status: "working", counts: { unknown: 1 } });
  expect((await fetch(new URL("/other", url))).status).toBe(404);
  await mock.waitForRequest(({ body }) => body?.["key"] === "queued", { timeoutMs: 60_000 });
  run.stop();
  const { code, stderr } = await run.ended;
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('✓ "queued" started') });
});
