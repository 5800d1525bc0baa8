/** One measurement, in a process of its own; sends its figures to the parent. Its argument is an {@link OutboxTask} as JSON. */
import { existsSync, mkdirSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { fromPglite, PgBoss } from "pg-boss";
import { createFlowxClient } from "../../packages/client/dist/index.js";
import { type Outbox, openOutbox } from "../../packages/outbox/dist/index.js";

/** What to measure. */
export interface OutboxTask {
  readonly kind: "bare" | "outbox" | "first" | "memory" | "growth";
  readonly database: string;
  readonly url: string;
  readonly count: number;
  readonly concurrency: number;
  readonly schema?: string;
  readonly workers?: number;
  /** What is to be sent is queued already. */
  readonly isQueued?: boolean;
}

const task = JSON.parse(process.argv[2] ?? "") as OutboxTask;
const { kind, database, url, count, concurrency } = task;
const client = createFlowxClient({ baseUrl: url, workspaceId: "w", appId: "a", token: "t" });
const processName = "customer_onboarding";
const toValues = (i: number) => ({ customerEmail: `alice-${i}@example.com`, loanAmount: i, note: "x".repeat(100) });
const perSecond = (begun: number, of = count): number => (of * 1000) / (performance.now() - begun);
const rss = (): number => process.memoryUsage().rss / 1e6;
/** What is in use; the rest of a process's memory is what V8 keeps for the next garbage. */
const used = (): number => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

function* list(name: string, many = count) {
  for (let i = 0; i < many; i++) yield { key: `${name}-${process.pid}-${i}`, processName, initialValues: toValues(i) };
}

/** pg-boss as its manual shows it: fetch one, start, complete, so many at once. */
async function runBare(): Promise<Record<string, number>> {
  const isFolder = !database.startsWith("postgres");
  if (isFolder && !existsSync(database)) mkdirSync(database, { recursive: true });
  const startParams = [...PGlite.defaultStartParams, "-c", "shared_buffers=8MB"];
  const pglite = isFolder ? await PGlite.create(`${database}/postgres`, { startParams }) : undefined;
  const where =
    pglite === undefined ? { connectionString: database } : { db: fromPglite(pglite), backend: "pglite" as const };
  const boss = new PgBoss({ ...where, schema: "bare", supervise: false, schedule: false });
  await boss.start();
  await boss.createQueue("starts", { retryLimit: 0 });
  let begun = performance.now();
  for (let i = 0; i < count; i += 1_000) {
    const jobs = Array.from({ length: 1_000 }, (_, j) => ({ data: { processName, initialValues: toValues(i + j) } }));
    await boss.insert("starts", jobs);
  }
  const enqueue = perSecond(begun);
  begun = performance.now();
  const loop = async (): Promise<void> => {
    for (;;) {
      const [job] = await boss.fetch<{ processName: string; initialValues: object }>("starts");
      if (job === undefined) return;
      const { uuid } = await client.startProcess(
        job.data.processName,
        job.data.initialValues as Record<string, unknown>,
      );
      await boss.complete("starts", job.id, { uuid });
    }
  };
  await Promise.all(Array.from({ length: concurrency }, loop));
  const drain = perSecond(begun);
  await boss.stop({ graceful: false });
  await pglite?.close();
  return { enqueue, drain };
}

async function runOutbox(): Promise<Record<string, number>> {
  const outbox = await openOutbox({ database, client });
  let begun = performance.now();
  await outbox.enqueueMany(list("n"));
  const enqueue = perSecond(begun);
  begun = performance.now();
  await outbox.work({ concurrency, untilEmpty: true, pollMs: 20 }).stopped;
  const drain = perSecond(begun);
  await outbox.close();
  return { enqueue, drain };
}

/** Until the first start is started, and the memory after a hundred. */
async function runFirst(): Promise<Record<string, number>> {
  const begun = performance.now();
  const outbox = await openOutbox({ database, client });
  const settled = new Promise<void>((resolve) => outbox.on("settled", () => resolve()));
  await outbox.enqueue({ key: crypto.randomUUID(), processName, initialValues: toValues(0) });
  const worker = outbox.work({ concurrency });
  await settled;
  const firstMs = performance.now() - begun;
  await worker.stop();
  await outbox.enqueueMany(list("m", 100));
  await outbox.work({ concurrency, untilEmpty: true }).stopped;
  const figures = { firstMs, rss: rss() };
  await outbox.close();
  return figures;
}

async function runMemory(): Promise<Record<string, number>> {
  const outbox = await openOutbox({ database, client });
  let early = 0;
  const counted = function* () {
    let i = 0;
    for (const start of list("q")) {
      if (i++ === 20_000) early = used();
      yield start;
    }
  };
  await outbox.enqueueMany(counted());
  await drain(outbox, 5_000, 1);
  const figures = { early, late: used() };
  await outbox.close();
  return figures;
}

async function runGrowth(): Promise<Record<string, number>> {
  const { schema = "growth", workers = 1, isQueued = false } = task;
  const outbox = await openOutbox({ database, schema, client });
  if (!isQueued) await outbox.enqueueMany(list("q"));
  const begun = performance.now();
  if (workers > 0) await drain(outbox, count, workers);
  const rate = perSecond(begun);
  await outbox.close();
  return { rate };
}

async function drain(outbox: Outbox, many: number, workers: number): Promise<void> {
  let left = many;
  const reached = new Promise<void>((resolve) => {
    outbox.on("settled", () => {
      left -= 1;
      if (left === 0) resolve();
    });
  });
  const running = Array.from({ length: workers }, () => outbox.work({ concurrency }));
  await reached;
  await Promise.all(running.map((worker) => worker.stop()));
}

const kinds = { bare: runBare, outbox: runOutbox, first: runFirst, memory: runMemory, growth: runGrowth };
const figures = await kinds[kind]();
process.send?.(figures, () => process.disconnect());
