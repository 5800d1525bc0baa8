import type { PgBoss as Boss, JobWithMetadata } from "pg-boss";
import { type BossDb, type Database, type Sql, toBossDb } from "../database/database.ts";

/** The job of a start. The ledger has the data to send. */
export interface StartJob {
  readonly id: string;
  readonly key: string;
  /** Distinguishes one delivery of the job from another. */
  readonly retryCount: number;
}

/** A new job for the queue. */
export interface NewJob {
  readonly id: string;
  readonly key: string;
  readonly delayMs?: number | undefined;
}

/** A question for the reconciler. */
export interface Question {
  readonly key: string;
  readonly claim: string;
}

/**
 * Distributes the work among workers with pg-boss. Each job is handed out only once. If a worker crashes, its job moves to the queue
 * `lost`, where another worker finds it.
 */
export interface Queue {
  /** Starts pg-boss, migrates its schema if `migrate` is true, and creates the queues. */
  open(migrate: boolean): Promise<void>;
  close(): Promise<void>;
  insert(sql: Sql, jobs: readonly NewJob[]): Promise<void>;
  /** Takes at most `limit` jobs. */
  take(sql: Sql, limit: number): Promise<StartJob[]>;
  /** Sends a heartbeat for the jobs that the worker still has. */
  touch(jobs: readonly StartJob[]): Promise<void>;
  /** Removes finished jobs. The ledger keeps their results. */
  remove(sql: Sql, ids: readonly string[]): Promise<void>;
  /** Lets pg-boss detect dead workers and clean up. */
  supervise(): Promise<void>;
  /** Takes jobs whose worker has ended. `id` is the id of the original job. */
  takeLost(sql: Sql, limit: number): Promise<(StartJob & { readonly lostId: string })[]>;
  removeLost(sql: Sql, lostIds: readonly string[]): Promise<void>;
  ask(sql: Sql, questions: readonly Question[]): Promise<void>;
  /** Calls `answer` for each question, and again with backoff until it resolves to true. */
  answer(answer: (question: Question) => Promise<boolean>): Promise<() => Promise<void>>;
}

const starts = "starts";
const lost = "lost";
const questions = "questions";
const tenYears = 315_360_000;

/** Maximum time between two heartbeats of a worker, in seconds. Workers send them three times as often. */
export const heartbeatSeconds = 30;
/** Maximum time that a worker can hold a job, in seconds. It is longer than any call; see `maxTimeoutMs`. */
export const leaseSeconds = 900;
/** Maximum `timeoutMs` of a call, in milliseconds. It must be shorter than the lease. */
export const maxTimeoutMs = 600_000;

/**
 * Creates the queue of a schema.
 *
 * @param onTrouble - Called with the errors that pg-boss reports and recovers from.
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
        if (job !== undefined && !(await answer(job.data)))
          throw new Error("The reconciler does not know the outcome yet.");
      });
      return () => boss.offWork(questions, { id, wait: true });
    },
  };
}
