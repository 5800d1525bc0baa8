import type { PgBoss as Boss, JobWithMetadata } from "pg-boss";
import { type BossDb, type Database, type Sql, toBossDb } from "../database/database.ts";

/** The job of a start. What is to be sent stands in the ledger. */
export interface StartJob {
  readonly id: string;
  readonly key: string;
  /** Tells one hand-out of the job from another. */
  readonly retryCount: number;
}

/** A job on its way into the queue. */
export interface NewJob {
  readonly id: string;
  readonly key: string;
  readonly delayMs?: number | undefined;
}

/** A question to the reconciler. */
export interface Question {
  readonly key: string;
  readonly claim: string;
}

/**
 * Who works on what: pg-boss, used so that a job is handed out once. A worker that ends without a word loses its job to the
 * queue `lost`, where another one finds it.
 */
export interface Queue {
  /** Starts pg-boss: migrates its schema unless told otherwise, and makes the queues. */
  open(migrate: boolean): Promise<void>;
  close(): Promise<void>;
  insert(sql: Sql, jobs: readonly NewJob[]): Promise<void>;
  /** Takes at most `limit` jobs. */
  take(sql: Sql, limit: number): Promise<StartJob[]>;
  /** Says that the worker still has the jobs. */
  touch(jobs: readonly StartJob[]): Promise<void>;
  /** Removes jobs that are done; the ledger remembers what came of them. */
  remove(sql: Sql, ids: readonly string[]): Promise<void>;
  /** Lets pg-boss notice dead workers and clean up. */
  supervise(): Promise<void>;
  /** Takes jobs whose worker has ended; the `id` is that of the job that was lost. */
  takeLost(sql: Sql, limit: number): Promise<(StartJob & { readonly lostId: string })[]>;
  removeLost(sql: Sql, lostIds: readonly string[]): Promise<void>;
  ask(sql: Sql, questions: readonly Question[]): Promise<void>;
  /** Asks `answer` about each question, again and again with backoff until it resolves to true. */
  answer(answer: (question: Question) => Promise<boolean>): Promise<() => Promise<void>>;
}

const starts = "starts";
const lost = "lost";
const questions = "questions";
const tenYears = 315_360_000;

/** How long a worker may be silent, in seconds: it says that it is there three times as often. */
export const heartbeatSeconds = 30;
/** How long a job may be with a worker at most, in seconds. Longer than any call: see `maxTimeoutMs`. */
export const leaseSeconds = 900;
/** The longest `timeoutMs` of a call that a lease outlasts. */
export const maxTimeoutMs = 600_000;

/**
 * Creates the queue of a schema.
 *
 * @param onTrouble - Told of what pg-boss reports; it goes on by itself.
 */
export function createQueue(database: Database, schema: string, onTrouble: (error: unknown) => void): Queue {
  let boss: Boss;
  let isMade = false;
  const at = (sql: Sql): { db: BossDb } => ({ db: toBossDb(sql) });
  return {
    async open(migrate) {
      const { PgBoss } = await import("pg-boss");
      boss = new PgBoss({
        db: toBossDb(database),
        backend: database.backend,
        schema,
        migrate,
        supervise: false,
        schedule: false,
        registerInstance: false,
        monitorIntervalSeconds: 5,
        openTelemetry: { enabled: false },
      });
      isMade = true;
      boss.on("error", onTrouble);
      await boss.start();
      const there = new Set((await boss.getQueues([starts, lost, questions])).map(({ name }) => name));
      const once = { retryLimit: 0, retentionSeconds: tenYears, deleteAfterSeconds: 3600 };
      if (!there.has(lost)) await boss.createQueue(lost, once);
      if (!there.has(starts)) {
        const lease = { expireInSeconds: leaseSeconds, heartbeatSeconds };
        await boss.createQueue(starts, { ...once, ...lease, deadLetter: lost });
      }
      if (!there.has(questions)) {
        const again = { retryLimit: 1_000_000, retryDelay: 2, retryBackoff: true, retryDelayMax: 3600 };
        await boss.createQueue(questions, { ...once, ...again, expireInSeconds: 300 });
      }
    },
    async close() {
      if (isMade) await boss.stop({ graceful: false, close: false });
    },
    async insert(sql, jobs) {
      if (jobs.length === 0) return;
      const inserts = jobs.map(({ id, key, delayMs }) => ({
        id,
        data: { key },
        ...(delayMs !== undefined && delayMs > 0 && { startAfter: delayMs / 1000 }),
      }));
      await boss.insert(starts, inserts, at(sql));
    },
    async take(sql, limit) {
      const jobs = await boss.fetch<{ key: string }>(starts, { batchSize: limit, ...at(sql) });
      return jobs.map(({ id, data, retryCount }) => ({ id, key: data.key, retryCount }));
    },
    async touch(jobs) {
      if (jobs.length > 0) await boss.touch(starts, [...jobs]);
    },
    async remove(sql, ids) {
      if (ids.length > 0) await boss.deleteJob(starts, [...ids], at(sql));
    },
    supervise: () => boss.supervise(),
    async takeLost(sql, limit) {
      const jobs = (await boss.fetch<{ key: string }>(lost, {
        batchSize: limit,
        includeMetadata: true,
        ...at(sql),
      })) as JobWithMetadata<{ key: string }>[];
      return jobs.map(({ id, data, retryCount, sourceId }) => ({
        id: sourceId ?? id,
        lostId: id,
        key: data.key,
        retryCount,
      }));
    },
    async removeLost(sql, lostIds) {
      if (lostIds.length > 0) await boss.deleteJob(lost, [...lostIds], at(sql));
    },
    async ask(sql, asked) {
      if (asked.length === 0) return;
      const inserts = asked.map(({ key, claim }) => ({ data: { key, claim }, startAfter: 1 }));
      await boss.insert(questions, inserts, at(sql));
    },
    async answer(answer) {
      const id = await boss.work<Question>(questions, { pollingIntervalSeconds: 1 }, async ([job]) => {
        if (job !== undefined && !(await answer(job.data))) throw new Error("Nothing is known yet.");
      });
      return () => boss.offWork(questions, { id, wait: true });
    },
  };
}
