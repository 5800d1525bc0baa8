import { expect, it } from "vitest";
import { countInstances, openTestBatch, toCsv } from "./test-batch.ts";

const csv = ["rows.csv", "--key", "id", "--report", "report.jsonl"];
const ctrlC = "\x03";

it("draws a bar that grows, and leaves only sentences behind", async () => {
  const { inTerminal, write, server } = await openTestBatch();
  write("rows.csv", toCsv(40));
  const { shows, ended, raw } = inTerminal([...csv, "--rate", "20"]);
  const early = await shows(/^\[=* +\] +\d+% \d+ of 40 started, 0 not started, 0 unknown/m);
  expect(early.split("\n").filter((line) => line.startsWith("["))).toHaveLength(1);
  await shows(/[2-9]\d% .* of 40 started, 0 not started, 0 unknown, [\d.]+\/s, \d+ s left/);
  const { code, screen } = await ended;
  expect(code).toBe(0);
  expect(screen).toContain("40 rows: 40 started, 0 not started, 0 unknown.");
  expect(screen).not.toContain("[=");
  expect(raw).not.toContain("\x1b[?25l");
  expect(server.totals.instances).toBe(40);
});

it("keeps the bar on one line of a narrow terminal, also when its size changes", async () => {
  const { inTerminal, write } = await openTestBatch();
  write("rows.csv", toCsv(30));
  const { shows, ended, resize } = inTerminal([...csv, "--rate", "15"], { columns: 60 });
  const narrow = await shows(/^ *\d+% \d+ of 30 started/m);
  expect(narrow.split("\n").every((line) => line.length < 60)).toBe(true);
  resize(120, 30);
  await shows(/^\[=+ *\] +\d+% \d+ of 30 started/m);
  expect((await ended).code).toBe(0);
});

it("finishes what is on its way at the first Ctrl-C, and goes on with the same command", async () => {
  const { inTerminal, run, write, server, report, ledger } = await openTestBatch();
  const slow = server.use("slow", { operation: "startProcess", delayMs: 400 });
  write("rows.csv", toCsv(120));
  const { shows, ended, type } = inTerminal([...csv, "--concurrency", "4"]);
  await shows(/[1-9]\d* of 120 started/);
  type(ctrlC);
  const { code, screen } = await ended;
  expect(code).toBe(130);
  expect(screen).toContain("Stopping after the starts in flight. Press Ctrl-C again to stop immediately.");
  expect(screen).toContain("Stopped. To continue, run the same command again.");
  const started = server.totals.instances;
  // What was not sent was taken back: nothing is left that another worker would send unasked.
  expect((await ledger()).map(({ state }) => state)).toEqual(Array.from({ length: started }, () => "started"));
  expect(report().filter(({ state }) => state === "not-sent")).toHaveLength(120 - started);
  slow.stop();
  const again = await run(csv);
  expect(again.code).toBe(0);
  expect(JSON.parse(again.stdout)).toMatchObject({ rows: 120, started: 120, startedBefore: started });
  expect(countInstances(server).size).toBe(120);
  expect(server.totals.instances).toBe(120);
});

it("stops at once at the second Ctrl-C, and says what is unknown now", async () => {
  const { inTerminal, run, write, server, ledger, sent } = await openTestBatch();
  const hang = server.use("hang", { operation: "startProcess" });
  write("rows.csv", toCsv(20));
  const { shows, ended, type, typeUntilEnd } = inTerminal([...csv, "--concurrency", "1"]);
  await sent();
  await shows("0 of 20 started");
  type(ctrlC);
  await shows("Stopping after the starts in flight.");
  await typeUntilEnd(ctrlC);
  const { code, screen } = await ended;
  expect(code).toBe(130);
  expect(screen).toContain('Stopped immediately. 1 start was in flight; its outcome is unknown: "order-0".');
  expect(screen).toContain("flowx-start outbox list --state unknown");
  const states = (await ledger()).map(({ key, state }) => `${key} ${state}`);
  expect(states).toContain("order-0 unknown");
  hang.stop();
  const again = await run(csv);
  expect(again.code).toBe(3);
  expect(JSON.parse(again.stdout)).toMatchObject({ started: 19, unknown: 1 });
  expect(Math.max(...countInstances(server).values())).toBe(1);
});

it("takes a Ctrl-C that comes twice for one, as npx passes it on", async () => {
  const { inTerminal, write, server, sent } = await openTestBatch();
  server.use("slow", { operation: "startProcess", delayMs: 1_000 });
  write("rows.csv", toCsv(20));
  const { shows, ended, type, kill } = inTerminal([...csv, "--concurrency", "2"]);
  await sent();
  await shows("of 20 started");
  type(ctrlC);
  kill("SIGINT");
  const { code, screen } = await ended;
  expect(code).toBe(130);
  expect(screen).not.toContain("Stopped immediately");
  expect(screen).toContain("0 unknown");
});

it("leaves bad rows and the result on the screen, and nothing of its progress", async () => {
  const { inTerminal, write } = await openTestBatch();
  write("rows.csv", `id\n${"\n".repeat(3)}${Array.from({ length: 120 }, () => "A\n").join("")}`);
  const { code, screen } = await inTerminal(["rows.csv", "--key", "id"]).ended;
  expect(code).toBe(2);
  const lines = screen.split("\n");
  expect(lines.filter((line) => line.startsWith("line "))).toHaveLength(100);
  expect(lines[0]).toBe("line 6: has the same key as line 5");
  expect(lines.slice(100)).toEqual([
    "… and 19 more. To see all of them, use --report FILE or 2>FILE.",
    "119 of 120 rows cannot be started. Nothing was sent. Correct them, or skip them with --skip-invalid.",
    expect.stringMatching(/^\{"rows":120,.*"invalid":119,"notSent":1\}$/),
  ]);
});

it("refuses to read rows from a terminal", async () => {
  const { inTerminal, server } = await openTestBatch();
  const { code, screen } = await inTerminal(["-", "--key", "id"]).ended;
  expect(code).toBe(2);
  expect(screen).toContain("stdin is a terminal. Pipe a file into the command, or pass the path of a file.");
  expect(server.totals.requests).toBe(0);
});

it("shows the brake while FlowX is ill", async () => {
  const { inTerminal, write, server } = await openTestBatch();
  server.use("unavailable", { times: 5 });
  write("rows.csv", toCsv(10));
  const { shows, ended } = inTerminal(csv);
  await shows("FlowX is failing. The batch is paused until it answers again, and no rows are lost.");
  await shows(/paused, retrying every \d+ s/);
  await shows("FlowX answers again. The batch continues.");
  expect((await ended).code).toBe(3);
});
