import { cpSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runProgram } from "./run-program.ts";
import { openTestBatch, toCsv } from "./test-batch.ts";

const csv = ["rows.csv", "--key", "id"];

it.for([
  ["", []],
  [" with --dry-run", ["--dry-run"]],
] as const)("refuses a database that cannot be reached%s, without its password", async ([, flags]) => {
  const { run, write, server } = await openTestBatch();
  write("rows.csv", toCsv(2));
  const database = "postgres://worker:p4ssw0rd@127.0.0.1:1/orders";
  const { code, stdout, stderr } = await run([...csv, ...flags, "--outbox", database]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("postgres://worker:…@127.0.0.1:1/orders");
  expect(stderr).toContain("Nothing was sent.");
  expect(stderr).not.toContain("p4ssw0rd");
  expect(server.totals.requests).toBe(0);
});

it("advises a command that finds the same outbox, also where --env-file names it", async () => {
  const { run, write, server, folder } = await openTestBatch();
  cpSync(join(folder, ".flowx-start"), join(folder, "other"), { recursive: true });
  write("flowx.env", "FLOWX_OUTBOX=other\n");
  write("rows.csv", toCsv(1));
  server.use("reset-after-start", { operation: "startProcess", times: 1 });
  const { code, stderr } = await run([...csv, "--env-file", "flowx.env"]);
  expect(code).toBe(3);
  const [, words = ""] = /flowx-start (outbox list --state unknown.*)$/m.exec(stderr) ?? [];
  const listed = await runProgram(words.split(" "), { cwd: folder }).ended;
  expect(JSON.parse(listed.stdout)).toMatchObject({ key: "order-0", state: "unknown" });
});
