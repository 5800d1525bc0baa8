import { once } from "node:events";
import { appendFileSync, cpSync, mkdirSync, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { countInstances, openTestBatch, processName, toCsv } from "./test-batch.ts";

const csv = ["rows.csv", "--key", "id", "--report", "report.jsonl"];

it("starts a process for each row, writes a report, and prints nothing but the result to stdout", async () => {
  const { run, write, server, report } = await openTestBatch();
  write("rows.csv", toCsv(60));
  const { code, stdout, stderr } = await run(csv);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual({
    rows: 60,
    started: 60,
    startedBefore: 0,
    notStarted: 0,
    unknown: 0,
    queued: 0,
    invalid: 0,
    notSent: 0,
  });
  expect(stderr).toContain("60 rows: 60 started, 0 not started, 0 unknown.");
  expect(server.instances).toHaveLength(60);
  expect(server.instances.find(({ initialValues }) => initialValues["id"] === "order-7")?.initialValues).toMatchObject({
    customerEmail: "a7@example.com",
    loanAmount: 1007,
  });
  const uuids = new Map(server.instances.map(({ initialValues, instance }) => [initialValues["id"], instance.uuid]));
  expect(report().map(({ line, key, state, uuid }) => ({ line, key, state, uuid }))).toEqual(
    Array.from({ length: 60 }, (_, i) => {
      const key = `order-${i}`;
      return { line: i + 2, key, state: "started", uuid: uuids.get(key) };
    }),
  );
});

it("starts nothing again when it is run again, and goes on with rows that were added", async () => {
  const { run, write, server, folder, report } = await openTestBatch();
  write("rows.csv", toCsv(20));
  await run(csv);
  const before = report();
  appendFileSync(join(folder, "rows.csv"), toCsv(5, 20).split("\n").slice(1).join("\n"));
  const more = await run(csv);
  expect(JSON.parse(more.stdout)).toMatchObject({ rows: 25, started: 25, startedBefore: 20 });
  expect(more.stderr).toContain("25 started (20 of them by an earlier run)");
  expect(report().slice(0, 20)).toEqual(before);
  expect(Math.max(...countInstances(server).values())).toBe(1);
  expect(server.totals.instances).toBe(25);
});

it("reads JSON Lines from a pipe, twice", async () => {
  const { run, server } = await openTestBatch();
  const stdin = Array.from({ length: 30 }, (_, i) => JSON.stringify({ order: { id: i }, loanAmount: i })).join("\n");
  const { code, stdout } = await run(["-", "--key", "order.id"], { stdin });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 30, started: 30 });
  expect(server.totals.instances).toBe(30);
});

it.for([
  [{ starts: false }, 1, "not-started", "3 rows: 2 started, 1 not started, 0 unknown."],
  [{ starts: true }, 3, "unknown", "3 rows: 2 started, 0 not started, 1 unknown."],
] as const)("ends with another code where a start fails (%j)", async ([{ starts }, exitCode, state, sentence]) => {
  const { run, write, server, report } = await openTestBatch();
  server.use(starts ? "reset-after-start" : "forbidden", { operation: "startProcess", times: 1 });
  write("rows.csv", toCsv(3));
  const { code, stderr } = await run([...csv, "--concurrency", "1"]);
  expect(code).toBe(exitCode);
  expect(stderr).toContain(sentence);
  expect(stderr).toContain(`flowx-start outbox list --state ${state}`);
  expect(report()[0]).toMatchObject({ state, error: { message: expect.any(String) } });
});

it("starts again what was certainly not started, only where it is told to", async () => {
  const { run, write, server } = await openTestBatch();
  server.use("forbidden", { operation: "startProcess", times: 1 });
  write("rows.csv", toCsv(2));
  const first = await run([...csv, "--concurrency", "1"]);
  expect(JSON.parse(first.stdout)).toMatchObject({ started: 1, notStarted: 1 });
  server.use("reset-after-start", { operation: "startProcess", times: 1 });
  write("rows.csv", toCsv(4));
  const more = await run([...csv, "--concurrency", "1"]);
  expect(JSON.parse(more.stdout)).toMatchObject({ started: 2, notStarted: 1, unknown: 1 });
  const again = await run([...csv, "--retry-not-started"]);
  expect(again.code).toBe(3);
  expect(JSON.parse(again.stdout)).toMatchObject({ started: 3, notStarted: 0, unknown: 1 });
  expect(Math.max(...countInstances(server).values())).toBe(1);
});

it("stops early where the first starts are all refused, and goes on when that is mended", async () => {
  const { run, write, server, ledger } = await openTestBatch();
  const refusing = server.use("unknown-process", { operation: "startProcess" });
  write("rows.csv", toCsv(60));
  const { code, stdout, stderr } = await run(csv);
  expect(code).toBe(1);
  expect(stderr).toContain("The first 10 starts were all rejected, so the remaining rows were not sent.");
  expect(stderr).toContain("Process definition not found");
  expect(JSON.parse(stdout)).toMatchObject({ notStarted: 0, notSent: 60 });
  // Their keys are new again: what is mended may be the name of the process.
  expect(await ledger()).toEqual([]);
  refusing.stop();
  const fixed = await run(csv);
  expect(fixed.code).toBe(0);
  expect(server.totals.instances).toBe(60);
});

it("starts a row that was refused with its corrected values, where it is told to", async () => {
  const { run, write, server } = await openTestBatch();
  server.use("missing-params", { operation: "startProcess", times: 1 });
  write("rows.csv", toCsv(2));
  expect((await run([...csv, "--concurrency", "1"])).code).toBe(1);
  write("rows.csv", toCsv(2).replace("1000", "7"));
  const refused = await run(csv);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("That start was not started; to replace it, pass --retry-not-started");
  const replaced = await run([...csv, "--retry-not-started"]);
  expect(replaced.code).toBe(0);
  expect(server.instances.map(({ initialValues }) => initialValues["loanAmount"])).toEqual([1001, 7]);
});

it("ends where the token is refused, and takes back what waits", async () => {
  const { run, write, server, ledger } = await openTestBatch();
  const refusing = server.use("unauthorized");
  write("rows.csv", toCsv(30));
  const { code, stdout, stderr } = await run(csv);
  expect(code).toBe(2);
  expect(stderr).toContain("The token or the credentials were rejected, so the remaining rows were not sent.");
  expect(JSON.parse(stdout)).toMatchObject({ rows: 30, started: 0, notSent: 30 });
  expect(await ledger()).toEqual([]);
  refusing.stop();
  expect((await run(csv)).code).toBe(0);
});

it("does not wait for other starts of the outbox", async () => {
  const { run, write, server, open } = await openTestBatch();
  server.use("rate-limited", { operation: "startProcess", times: 1, retryAfter: 3_600 });
  const outbox = await open();
  await outbox.enqueue({ key: "other", processName, initialValues: { id: "other" } });
  const postponed = new Promise((resolve) => outbox.on("postponed", resolve));
  const worker = outbox.work();
  await postponed;
  await worker.stop();
  await outbox.close();
  write("rows.csv", toCsv(2));
  const { code, stdout } = await run(csv);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 2, started: 2, queued: 0 });
});

it("writes a report as CSV by its extension", async () => {
  const { run, write, read, server } = await openTestBatch();
  write("rows.jsonl", '{"id":"a,b"}\n{"id":"\\"q\\""}\n');
  await run(["rows.jsonl", "--key", "id", "--report", "report.csv"]);
  const uuid = (i: number): string | undefined => server.instances[i]?.instance.uuid;
  const [header, first, second] = read("report.csv").split("\r\n");
  expect(header).toBe("line,key,state,uuid,correlationId,requestId,attempts,error,settledAt");
  expect(first).toMatch(new RegExp(`^1,"a,b",started,${uuid(0)},`));
  expect(second).toMatch(new RegExp(`^2,"""q""",started,${uuid(1)},`));
});

it("stops while it waits for rows from a pipe, and leaves no rows behind", async () => {
  const { start, server, folder } = await openTestBatch();
  const temporary = join(folder, "tmp");
  mkdirSync(temporary);
  const spooling = once(watch(temporary), "change");
  const { child, ended } = start(["-", "--key", "id"], { stdin: null, env: { TMPDIR: temporary } });
  child.stdin?.write('{"id":"A"}\n');
  await spooling;
  child.kill("SIGINT");
  const { code, stderr } = await ended;
  expect(code).toBe(130);
  expect(stderr).toContain("Stopped. Nothing was sent.");
  expect(readdirSync(temporary)).toEqual([]);
  expect(server.totals.requests).toBe(0);
});

it("finishes what is on its way when a container is stopped, and says by its exit code what that came to", async () => {
  const { start, run, write, server, sent } = await openTestBatch();
  const slow = server.use("slow", { operation: "startProcess", delayMs: 500 });
  write("rows.csv", toCsv(50));
  const { child, ended } = start([...csv, "--concurrency", "2"]);
  await sent();
  child.kill("SIGTERM");
  const { code, stdout } = await ended;
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ unknown: 0, started: server.totals.instances, queued: 0 });
  slow.stop();
  expect((await run(csv)).code).toBe(0);
  expect(server.totals.instances).toBe(50);
});

it("says where to look, also for another outbox", async () => {
  const { run, write, server, folder } = await openTestBatch();
  server.use("reset-after-start", { operation: "startProcess", times: 1 });
  write("rows.csv", toCsv(1));
  cpSync(join(folder, ".flowx-start"), join(folder, "it's other"), { recursive: true });
  const { stderr } = await run([...csv, "--outbox", "it's other"]);
  expect(stderr).toContain("flowx-start outbox list --state unknown --outbox 'it'\\''s other'");
});

it("says while it runs what FlowX asks for, and how it is going", async () => {
  const { run, write, server } = await openTestBatch();
  server.use("rate-limited", { operation: "startProcess", times: 3, retryAfter: 0 });
  write("rows.csv", toCsv(10));
  const { code, stderr } = await run(csv);
  expect(code).toBe(0);
  expect(stderr).toContain("FlowX limits the rate (429). The batch slows down automatically.");
  expect(server.totals.instances).toBe(10);
});

it("stops sending while FlowX is ill, says so, and goes on by itself", async () => {
  const { run, write, server } = await openTestBatch();
  server.use("unavailable", { operation: "startProcess", times: 3 });
  write("rows.csv", toCsv(10));
  const { code, stdout, stderr } = await run(csv);
  expect(code).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ started: 7, unknown: 3 });
  expect(stderr).toContain("FlowX is failing. The batch is paused until it answers again");
  expect(stderr).toContain("FlowX answers again. The batch continues.");
});

it("keeps to a rate", async () => {
  const { run, write, server } = await openTestBatch();
  write("rows.csv", toCsv(12));
  await run([...csv, "--rate", "10"]);
  const times = server.requests.flatMap(({ startedUuid, atMs }) => (startedUuid === undefined ? [] : [atMs]));
  expect(times).toHaveLength(12);
  // Eleven times a tenth of a second, but for how late a request arrives.
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(900);
});
