import { randomUUID } from "node:crypto";
import type { Database, Sql } from "../database/database.ts";
import { KeyConflictError } from "../errors/key-conflict-error.ts";
import type { Ledger, LedgerEntry, LedgerRow, NewStart } from "../ledger/ledger.ts";
import type { ClaimedStart, OutboxStart } from "../ledger/outbox-start.ts";
import type { Queue, StartJob } from "../queue/queue.ts";
import { workerLost } from "./worker-lost.ts";

/** The result of enqueuing a start. */
export interface Enqueued {
  /** The key of the start. */
  readonly key: string;
  /** False if the key was already known. It is then the same start, whatever its state. */
  readonly isNew: boolean;
}

/** A start that a worker can send now, and its job. */
export interface Claim {
  readonly id: string;
  readonly job: StartJob;
  readonly start: ClaimedStart;
}

/** A result for the ledger, and the job that it finishes. */
export interface Settlement {
  readonly entry: LedgerEntry;
  readonly job: string;
}

/** Combines the ledger and the queue. Changes that must be consistent are written in one transaction. */
export interface StartStore {
  readonly database: Database;
  readonly ledger: Ledger;
  readonly queue: Queue;
  /**
   * Enqueues starts in the caller's transaction.
   *
   * @throws {@link KeyConflictError} if a key belongs to another start.
   */
  enqueue(sql: Sql, starts: readonly NewStart[]): Promise<Enqueued[]>;
  /** Removes starts that were certainly not started, and returns their keys. */
  withdraw(keys: readonly string[]): Promise<string[]>;
  /** Claims starts for one worker. `lost` contains starts whose previous worker has lost them. */
  claim(
    limit: number,
    claim: string,
    beforeCommit?: () => Promise<void> | undefined,
  ): Promise<{ claims: Claim[]; lost: OutboxStart[] }>;
  /** Stores results. Calling it again with the same results is safe. Returns the changed starts. */
  settle(settlements: readonly Settlement[]): Promise<OutboxStart[]>;
  /** Releases the starts of a claim that was committed but not sent. */
  release(claim: string): Promise<void>;
  /** Finds starts whose worker has ended, and marks them as unknown. */
  reapLost(): Promise<OutboxStart[]>;
  /** Marks all starts that are being sent as unknown. Use it only if no other process can be sending. */
  recover(): Promise<OutboxStart[]>;
  /** Applies one decision. Returns the start, or `undefined` if the decision does not apply. */
  decide(entry: LedgerEntry): Promise<OutboxStart | undefined>;
}

/** Creates the store. */
export function createStartStore(database: Database, ledger: Ledger, queue: Queue): StartStore {
  /** Applies events and updates the queue, in the caller's transaction. */
  const applyAll = async (sql: Sql, entries: readonly LedgerEntry[]): Promise<LedgerRow[]> => {
    const rows = await ledger.apply(sql, entries);
    const byKey = new Map(entries.map((entry) => [entry.key, entry]));
    const queued = rows.filter(({ start }) => start.state === "queued");
    await queue.insert(
      sql,
      queued.map(({ row, start }) => ({
        id: String(row["job"]),
        key: start.key,
        delayMs: byKey.get(start.key)?.delayMs,
      })),
    );
    await queue.ask(sql, toQuestions(rows));
    return rows;
  };
  const loseAll = async (sql: Sql, jobs: readonly StartJob[]): Promise<OutboxStart[]> => {
    if (jobs.length === 0) return [];
    const entries = jobs.map(({ id, key }) => ({ key, event: { type: "lost", job: id } as const, error: workerLost }));
    return (await applyAll(sql, entries)).map(({ start }) => start);
  };

  return {
    database,
    ledger,
    queue,
    async enqueue(sql, starts) {
      const inserted = await ledger.insert(sql, starts);
      const fresh = new Map<string, NewStart>();
      const isNew = starts.map((start) => {
        const first = inserted.has(start.key) && !fresh.has(start.key);
        if (first) fresh.set(start.key, start);
        return first;
      });
      await assertSame(ledger, sql, starts, fresh);
      await queue.insert(
        sql,
        [...fresh.values()].map(({ key, job }) => ({ id: job, key })),
      );
      return starts.map(({ key }, i) => ({ key, isNew: isNew[i] === true }));
    },
    async withdraw(keys) {
      const withdrawn = await ledger.withdraw(database, keys);
      // No transaction is needed: a claim locks the job first, and a job without a start claims nothing.
      await queue.remove(
        database,
        withdrawn.map(({ job }) => job),
      );
      return withdrawn.map(({ key }) => key);
    },
    claim(limit, claim, beforeCommit) {
      return database.transaction(async (sql) => {
        const jobs = await queue.take(sql, limit);
        if (jobs.length === 0) return { claims: [], lost: [] };
        const rows = await ledger.apply(
          sql,
          jobs.map(({ id, key }) => ({ key, event: { type: "claim", job: id, claim } })),
        );
        const byJob = new Map(rows.map((row) => [String(row.row["job"]), row]));
        const claims = jobs.flatMap((job) => {
          const row = byJob.get(job.id);
          return row === undefined ? [] : [{ id: claim, job, start: toClaimed(row) }];
        });
        // A job that claims nothing is removed. If its start is being sent, the previous worker has lost the job.
        const stale = jobs.filter(({ id }) => !byJob.has(id));
        const lost = await loseAll(sql, stale);
        await queue.remove(
          sql,
          stale.map(({ id }) => id),
        );
        await beforeCommit?.();
        return { claims, lost };
      });
    },
    async settle(settlements) {
      const entries = settlements.map(({ entry }) => entry);
      const isSimple = entries.every(({ event }) => event.type === "answer-started");
      const settleIn = async (sql: Sql): Promise<LedgerRow[]> => {
        const rows = isSimple ? await ledger.apply(sql, entries) : await applyAll(sql, entries);
        if (rows.length === entries.length) return rows;
        // The start has a newer claim, but a late response is still evidence.
        const there = new Set(rows.map(({ start }) => start.key));
        const late = entries.flatMap(({ key, event }) =>
          event.type === "answer-started" && !there.has(key)
            ? [{ key, event: { type: "evidence", uuid: event.uuid } as const }]
            : [],
        );
        return late.length === 0 ? rows : [...rows, ...(await ledger.apply(sql, late))];
      };
      const rows = isSimple ? await settleIn(database) : await database.transaction(settleIn);
      return rows.map(({ start }) => start);
    },
    release(claim) {
      return database.transaction(async (sql) => {
        const keys = await ledger.findByClaim(sql, claim);
        if (keys.length === 0) return;
        const entries = keys.map((key) => ({
          key,
          event: { type: "answer-later", claim, job: randomUUID() } as const,
        }));
        await applyAll(sql, entries);
      });
    },
    reapLost() {
      return database.transaction(async (sql) => {
        const jobs = await queue.takeLost(sql, 100);
        const lost = await loseAll(sql, jobs);
        await queue.removeLost(
          sql,
          jobs.map(({ lostId }) => lostId),
        );
        return lost;
      });
    },
    recover() {
      return database.transaction(async (sql) => {
        const jobs = await ledger.findSending(sql);
        const lost = await loseAll(sql, jobs);
        await queue.remove(
          sql,
          jobs.map(({ id }) => id),
        );
        return lost;
      });
    },
    decide(entry) {
      return database.transaction(async (sql) => (await applyAll(sql, [entry]))[0]?.start);
    },
  };
}

async function assertSame(
  ledger: Ledger,
  sql: Sql,
  starts: readonly NewStart[],
  fresh: ReadonlyMap<string, NewStart>,
): Promise<void> {
  const known = starts.filter((start) => fresh.get(start.key) !== start);
  if (known.length === 0) return;
  const rows = await ledger.read(sql, [...new Set(known.map(({ key }) => key))]);
  const fingerprints = new Map(rows.map(({ start, row }) => [start.key, row["fingerprint"]]));
  const other = known.find(({ key, fingerprint }) => fingerprints.get(key) !== fingerprint);
  if (other !== undefined) throw new KeyConflictError(other.key);
}

function toClaimed({ start, row }: LedgerRow): ClaimedStart {
  const { initial_values: values, trace } = row;
  return { ...start, initialValues: String(values), trace: typeof trace === "string" ? trace : undefined };
}

function toQuestions(rows: readonly LedgerRow[]): { key: string; claim: string }[] {
  return rows.flatMap(({ start, row }) =>
    start.state === "unknown" ? [{ key: start.key, claim: String(row["claim"]) }] : [],
  );
}
