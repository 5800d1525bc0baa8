import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { openTestBatch, toCsv } from "./test-batch.ts";

const csv = ["rows.csv", "--key", "id", "--report", "report.jsonl"];

const bad = [
  ...["id,loanAmount:number,note", "A,1,", "B,zwölf,", "A,2,", ",3,", "C,4", "D,9007199254740993,"],
  `E,5,${"x".repeat(1_100_000)}`,
  `${"k".repeat(501)},6,`,
  "F,7,",
];

it("names every bad row with its line, and sends nothing", async () => {
  const { run, write, server, report, ledger } = await openTestBatch();
  write("bad.csv", bad.join("\n"));
  const { code, stdout, stderr } = await run(["bad.csv", "--key", "id", "--report", "report.jsonl"]);
  expect(code).toBe(2);
  const problems = [
    [3, "loanAmount is not a number"],
    [5, "has no key: id is missing or empty"],
    [6, "has 2 cells, but the header has 3"],
    [7, "beyond 2^53"],
    [8, "1048576"],
    [9, "500 characters"],
    [4, "has the same key as line 2"],
  ] as const;
  const lines = stderr.split("\n").filter((line) => line.startsWith("line "));
  expect(lines).toEqual(
    problems.map(([line, problem]) =>
      expect.stringMatching(new RegExp(`^line ${line}: .*${problem.replace("^", "\\^")}`)),
    ),
  );
  expect(stderr).toContain("7 of 9 rows cannot be started. Nothing was sent.");
  expect(stderr).not.toContain("zwölf");
  expect(JSON.parse(stdout)).toMatchObject({ rows: 9, started: 0, invalid: 7, notSent: 2 });
  expect(report().map(({ line, state }) => `${line} ${state}`)).toEqual([
    "2 not-sent",
    "3 invalid",
    "4 invalid",
    "5 invalid",
    "6 invalid",
    "7 invalid",
    "8 invalid",
    "9 invalid",
    "10 not-sent",
  ]);
  expect(server.totals.requests).toBe(0);
  expect(await ledger()).toEqual([]);
});

it("leaves bad rows out where it is told to, and says that they were not started", async () => {
  const { run, write, server, report } = await openTestBatch();
  write("bad.csv", bad.join("\n"));
  const { code, stdout, stderr } = await run(["bad.csv", "--key", "id", "--skip-invalid", "--report", "report.jsonl"]);
  expect(code).toBe(1);
  expect(stderr).toContain("9 rows: 2 started, 0 not started, 0 unknown, 7 skipped.");
  expect(JSON.parse(stdout)).toMatchObject({ rows: 9, started: 2, invalid: 7 });
  expect(server.instances.map(({ initialValues }) => initialValues)).toMatchObject([
    { id: "A", loanAmount: 1 },
    { id: "F" },
  ]);
  expect(report().filter(({ state }) => state === "started")).toMatchObject([
    { line: 2, key: "A" },
    { line: 10, key: "F" },
  ]);
});

it("reports a key that was started with other values, and starts nothing", async () => {
  const { run, write, server, report } = await openTestBatch();
  write("rows.csv", toCsv(3));
  await run(csv);
  write("rows.csv", `${toCsv(3).replace("1001", "999")}new,n@example.com,1\n`);
  const { code, stderr } = await run(csv);
  expect(code).toBe(2);
  expect(stderr).toContain('line 3: has the key "order-1", which already belongs to a start with other contents');
  expect(report().map(({ state }) => state)).toEqual(["started", "invalid", "started", "not-sent"]);
  expect(report()[1]).toMatchObject({ line: 3, key: "order-1", error: { code: "OUTBOX_KEY_CONFLICT" } });
  expect(server.totals.instances).toBe(3);
  const skipped = await run([...csv, "--skip-invalid"]);
  expect(skipped.code).toBe(1);
  expect(server.totals.instances).toBe(4);
});

it("checks with --dry-run, sends nothing, and makes no outbox", async () => {
  const { run, write, server, folder } = await openTestBatch();
  write("rows.csv", toCsv(5));
  const { code, stdout, stderr } = await run([...csv, "--dry-run", "--outbox", "other"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rows: 5, notSent: 5, invalid: 0 });
  expect(stderr).toContain("5 rows checked. Nothing was sent. 5 would be started.");
  expect(server.totals.requests).toBe(0);
  expect(existsSync(join(folder, "other"))).toBe(false);
  await run(csv);
  const known = await run([...csv, "--dry-run"]);
  expect(known.stderr).toContain("0 would be started");
  expect(known.stderr).toContain("5 of them are already in the outbox: 5 started");
});

it("sends nothing of a file that it cannot read to its end, or whose report it cannot write", async () => {
  const { run, write, server } = await openTestBatch();
  write("open.csv", 'id,x\nA,1\nB,"2\nC,3\n');
  const open = await run(["open.csv", "--key", "id", "--skip-invalid"]);
  expect(open.code).toBe(2);
  expect(open.stderr).toContain("line 3: a quote in this row is never closed");
  expect(open.stderr).toContain("The file cannot be read completely. Nothing was sent.");
  write("rows.csv", toCsv(2));
  const report = await run(["rows.csv", "--key", "id", "--report", "none/report.jsonl"]);
  expect(report.code).toBe(2);
  expect(report.stderr).toContain("The report none/report.jsonl cannot be written (ENOENT).");
  expect(server.totals.requests).toBe(0);
});
