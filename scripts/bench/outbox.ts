/**
 * Measures the outbox against pg-boss used by hand, interleaved, on PGlite and on Postgres.
 *
 * Usage: pnpm bench:outbox                 about five minutes
 *        pnpm bench:outbox --rows 100000   a smaller ledger for the question how it grows
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import pg from "pg";
import { startPostgres } from "../../packages/outbox/test/start-postgres.ts";
import type { OutboxTask } from "./outbox-task.ts";
import { startStub } from "./start-stub.ts";
import { toMedian, writeResults } from "./write-results.ts";

const { values } = parseArgs({ options: { rows: { type: "string", default: "1000000" } } });
const settledRows = Number(values.rows);
const rounds = 3;
const stub = await startStub();
const postgres = await startPostgres();
const folder = mkdtempSync(join(tmpdir(), "bench-outbox-"));
const engines = { PGlite: folder, Postgres: postgres.url };

/** Runs a task in a process of its own, so that none has the memory or the warmth of another. */
async function run(task: OutboxTask): Promise<Record<string, number>> {
  const child = fork(fileURLToPath(new URL("outbox-task.ts", import.meta.url)), [JSON.stringify(task)], {
    execArgv: ["--expose-gc"],
  });
  const exit = once(child, "exit");
  const [message] = await Promise.race([
    once(child, "message"),
    exit.then(() => Promise.reject(new Error(`${task.kind} ended.`))),
  ]);
  await exit;
  return message as Record<string, number>;
}

const rows: Record<string, string | number>[] = [];
/** Says each figure when it is there: all of them take minutes. */
const add = (row: Record<string, string | number>): void => {
  rows.push(row);
  console.log(JSON.stringify(row));
};
for (const [engine, database] of Object.entries(engines)) {
  const results: Record<"bare" | "outbox", Record<string, number>[]> = { bare: [], outbox: [] };
  for (let round = 0; round < rounds; round++) {
    for (const kind of ["bare", "outbox"] as const) {
      const own = engine === "PGlite" ? join(database, kind) : database;
      results[kind].push(await run({ kind, database: own, url: stub.url, count: 3_000, concurrency: 10 }));
    }
  }
  for (const step of ["enqueue", "drain"] as const) {
    const [bare = 0, ours = 0] = [results.bare, results.outbox].map((list) =>
      toMedian(list.map((one) => one[step] ?? 0)),
    );
    const row = { engine, what: `${step}, starts/s`, "pg-boss by hand": Math.round(bare), outbox: Math.round(ours) };
    add({ ...row, ratio: (ours / bare).toFixed(2), goal: step === "drain" ? "≥ 0.8" : "≥ 0.5" });
  }
}

const task = { url: stub.url, concurrency: 10 };
const embedded = join(folder, "outbox");
await run({ ...task, kind: "first", database: embedded, count: 1 });
const first = await run({ ...task, kind: "first", database: embedded, count: 1 });
add({
  engine: "PGlite",
  what: "first start after opening a folder, s",
  outbox: ((first["firstMs"] ?? 0) / 1000).toFixed(2),
  goal: "≤ 0.5",
});
add({
  engine: "PGlite",
  what: "memory of the process then, MB",
  outbox: Math.round(first["rss"] ?? 0),
  goal: "≤ 250",
});
for (const [engine, database] of Object.entries({ PGlite: embedded, Postgres: postgres.url })) {
  const { early = 0, late = 0 } = await run({ ...task, kind: "memory", database, count: 100_000 });
  const what = "memory in use after 20,000 of 100,000 enqueued → all enqueued, 5,000 drained, MB";
  add({ engine, what, outbox: `${Math.round(early)} → ${Math.round(late)}`, goal: "flat" });
}

const client = new pg.Client(postgres.url);
await client.connect();
for (const workers of [1, 2, 4]) {
  const rates: number[] = [];
  for (const isFull of [false, true]) {
    const schema = `g_${workers}_${isFull ? "full" : "empty"}`;
    const grown = { ...task, kind: "growth", database: postgres.url, schema } as const;
    // The first one makes the schema, and queues what the ledger holds beside what is measured.
    if (isFull) {
      await run({ ...grown, count: 100_000, workers: 0 });
      await client.query(`INSERT INTO ${schema}.start (key, state, process_name, fingerprint, correlation_id, keep_values, job, uuid, settled_at)
        SELECT 's-' || i, 'started', 'customer_onboarding', md5(i::text), gen_random_uuid(), false, gen_random_uuid(), gen_random_uuid(), now()
        FROM generate_series(1, ${settledRows}) i`);
      await client.query(`VACUUM ANALYZE ${schema}.start`);
      await client.query(`VACUUM ANALYZE ${schema}_queue.job`);
      rates.push((await run({ ...grown, count: 5_000, workers, isQueued: true }))["rate"] ?? 0);
    } else rates.push((await run({ ...grown, count: 5_000, workers }))["rate"] ?? 0);
  }
  const [empty = 0, full = 0] = rates;
  const what = `${workers} worker(s): empty ledger → ${settledRows} settled and 100,000 queued, starts/s`;
  add({
    engine: "Postgres",
    what,
    outbox: `${Math.round(empty)} → ${Math.round(full)}`,
    ratio: (full / empty).toFixed(2),
    goal: "≥ 0.8",
  });
}
await client.end();
await stub.close();
await postgres.stop();
rmSync(folder, { recursive: true, force: true });
writeResults("outbox", rows, { rounds, settledRows });
