/// <reference lib="esnext.disposable" preserve="true" />
import { randomUUID } from "node:crypto";
import type { AnyProcesses } from "@flowx-start/client";
import { type CallerTransaction, toCallerSql } from "./database/caller-transaction.ts";
import type { Sql } from "./database/database.ts";
import { openDatabase } from "./database/open-database.ts";
import { type Decision, toDecision } from "./decide.ts";
import { OutboxArgumentError } from "./errors/outbox-argument-error.ts";
import { OutboxStateError } from "./errors/outbox-state-error.ts";
import { createLedger, type LedgerRow, type NewStart, type StartCounts, type StartFilter } from "./ledger/ledger.ts";
import type { OutboxStart } from "./ledger/outbox-start.ts";
import { migrateLedger, migrationSql } from "./migrate.ts";
import { readTrace } from "./observe/delivery-span.ts";
import { createAnnouncer, type OutboxEvents } from "./observe/outbox-events.ts";
import { type OutboxOptions, readOutboxOptions, type StartToEnqueue } from "./outbox-options.ts";
import { createQueue } from "./queue/queue.ts";
import { type CheckedStart, compareStarts } from "./start/compare-starts.ts";
import { type AnyStart, prepareStart } from "./start/prepare-start.ts";
import type { StartClient } from "./start/start-client.ts";
import { createStartStore, type Enqueued } from "./store/start-store.ts";
import { readWorkOptions, type WorkOptions } from "./worker/work-options.ts";
import { startWorker, type Worker, type WorkPoint } from "./worker/worker.ts";

/** Options of `enqueue` and `enqueueMany`. */
export interface EnqueueOptions {
  /**
   * Your own transaction on the same Postgres database: a node-postgres client, or the result of a function from
   * `@flowx-start/outbox/transactions` for Knex, Kysely, Drizzle or Prisma. The start is enqueued only if the transaction commits.
   */
  transaction?: CallerTransaction | undefined;
}

/** Statistics for monitoring. */
export interface StartStatistics {
  /** The number of starts in each state. */
  readonly counts: StartCounts;
  /** The age of the oldest queued start in milliseconds; `undefined` if no start is queued. */
  readonly oldestQueuedMs: number | undefined;
}

/** Options of `purge`. */
export interface PurgeOptions {
  /** Minimum time since a start was settled, in milliseconds. Starts that were settled later are not purged. */
  settledBeforeMs: number;
  /**
   * Deletes the starts completely. **The same key is then a new start.** By default, only the initial values, the error and the trace
   * are removed; the key, the state and the uuid remain.
   *
   * @default false
   */
  forgetKeys?: boolean | undefined;
}

/** A durable outbox of starts. Each key is started at most once, unless somebody decides otherwise. */
export interface Outbox<Processes = AnyProcesses> extends AsyncDisposable {
  /**
   * Enqueues a start, which a worker then sends. If the key is already known, it is the same start, whatever its state, and nothing
   * changes.
   *
   * @throws `KeyConflictError` if the key belongs to a start with different contents.
   * @throws `OutboxArgumentError`, or a `FlowxError` from the client, if the start could never be sent.
   */
  enqueue<Name extends keyof Processes & string>(
    start: StartToEnqueue<Processes, Name>,
    options?: EnqueueOptions,
  ): Promise<Enqueued>;
  /**
   * Enqueues many starts in transactions of up to 2,000, or all in your own transaction. It keeps only a few batches in memory, so
   * the list can be larger than the memory.
   *
   * @returns The number of new starts and of starts whose key was already known.
   * @throws The same errors as `enqueue`. Without your own transaction, the batches before the error are already enqueued. It is safe
   * to enqueue them again.
   */
  enqueueMany(
    starts: Iterable<StartToEnqueue<Processes>> | AsyncIterable<StartToEnqueue<Processes>>,
    options?: EnqueueOptions,
  ): Promise<{ enqueued: number; known: number }>;
  /**
   * Runs the same checks as `enqueueMany` without enqueuing anything. For each start, in order, it returns the reason why it would be
   * refused, or the start that the ledger already has. It compares each start with the ledger, but not with the other starts.
   */
  check(
    starts: Iterable<StartToEnqueue<Processes>> | AsyncIterable<StartToEnqueue<Processes>>,
  ): AsyncIterable<CheckedStart>;
  /**
   * Removes starts that were certainly not started: queued starts, and starts that were refused. Their keys can then be used again,
   * even for different contents. Starts that are being sent, started or unknown are not removed, nor are starts that somebody has
   * decided about.
   *
   * @returns The keys of the removed starts.
   */
  withdraw(keys: Iterable<string>): Promise<string[]>;
  /** Starts a worker in this process. Any number of workers can run; with a Postgres server, also in other processes. */
  work(options?: WorkOptions): Worker;
  /** Returns a start; `undefined` if the outbox does not have the key. */
  get(key: string): Promise<OutboxStart | undefined>;
  /**
   * Lists starts and fetches them page by page. With a filter for `queued`, `sending` or `unknown`, starts are listed in the order in
   * which they were enqueued, otherwise in the order of their keys.
   */
  list(filter?: StartFilter): AsyncIterable<OutboxStart>;
  /**
   * Decides about a start that is unknown or not-started. The decision is `{ started: uuid }`, `"not-started"`, or `"start-again"`,
   * **which starts a second instance if an earlier request was successful**.
   *
   * @param options - The `initialValues` for `"start-again"`, if the ledger no longer has them. They must be the original values.
   * @throws `OutboxStateError` if there is no such start, or if its state does not allow the decision.
   * @throws `KeyConflictError` if the initial values are different.
   */
  resolve(key: string, decision: Decision, options?: { initialValues?: object }): Promise<OutboxStart>;
  /**
   * Records the process instance that belongs to a correlation id, for example when the FlowX process reports it. In every state, this
   * marks the start as started, because it is evidence.
   *
   * @returns The start; `undefined` if no start has the correlation id.
   */
  confirm(report: { correlationId: string; uuid: string }): Promise<OutboxStart | undefined>;
  /** Returns statistics for monitoring. */
  stats(): Promise<StartStatistics>;
  /** Removes the personal data of settled starts, or deletes the starts. Returns the number of purged starts. */
  purge(options: PurgeOptions): Promise<number>;
  /** Adds an event listener. Returns a function that removes it. */
  on<Name extends keyof OutboxEvents>(name: Name, listener: (...event: OutboxEvents[Name]) => void): () => void;
  /** Returns the SQL that creates both schemas. The exported function `migrationSql` does the same without an outbox. */
  migrationSql(): Promise<string>;
  /** Stops the workers of this outbox and closes the database. A pool that you passed stays open. */
  close(): Promise<void>;
}

/** Hooks for tests. */
export interface OutboxSeams {
  readonly at?: (point: WorkPoint) => Promise<void> | undefined;
}

const firstBatchSize = 250;
const batchSize = 2_000;
const purgeSize = 1_000;
const pageSize = 500;

/** Creates an outbox. `openOutbox` calls this function without seams. */
export async function createOutbox<Processes>(
  options: OutboxOptions<Processes>,
  seams: OutboxSeams = {},
): Promise<Outbox<Processes>> {
  const settings = readOutboxOptions(options);
  const client = options.client as unknown as StartClient;
  const opening = openDatabase(options.database);
  // Node.js loads `fetch` on first use. Load it while the database opens, so that no start waits for it.
  void globalThis.Headers;
  const database = await opening;
  const announcer = createAnnouncer();
  const queue = createQueue(database, settings.queueSchema, (error) => announcer.emit("trouble", error));
  const ledger = createLedger(settings.schema);
  const store = createStartStore(database, ledger, queue);
  try {
    await migrateLedger(database, settings.schema, settings.migrate);
    await queue.open(settings.migrate);
    // No other process can use the folder, so the starts that its last process was sending are now unknown.
    if (database.isExclusive) await store.recover();
  } catch (error) {
    await queue.close().catch(() => undefined);
    await database.close();
    throw error;
  }

  const workers = new Set<ReturnType<typeof startWorker>>();
  const wakeAll = (): void => {
    for (const worker of workers) worker.notify();
  };
  const prepare = (start: AnyStart): Promise<NewStart> =>
    prepareStart(start, {
      client,
      readTrace,
      correlationKey: settings.correlationKey,
      keepValues: settings.keepValues,
    });
  const write = async (
    starts: readonly NewStart[],
    transaction: CallerTransaction | undefined,
  ): Promise<Enqueued[]> => {
    const enqueueIn = (sql: Sql): Promise<Enqueued[]> => store.enqueue(sql, starts);
    if (transaction !== undefined) return enqueueIn(toCallerSql(transaction));
    const enqueued = await database.transaction(enqueueIn);
    wakeAll();
    return enqueued;
  };
  const find = async (key: string): Promise<OutboxStart | undefined> => (await ledger.read(database, [key]))[0]?.start;
  const announce = (start: OutboxStart): OutboxStart => {
    if (start.state === "started" || start.state === "not-started") announcer.emit("settled", start);
    wakeAll();
    return start;
  };
  let closed: Promise<void> | undefined;
  const closeAll = async (): Promise<void> => {
    await Promise.all([...workers].map((worker) => worker.stop()));
    await queue.close();
    await database.close();
  };
  const close = (): Promise<void> => {
    closed ??= closeAll();
    return closed;
  };

  return {
    async enqueue(start, { transaction } = {}) {
      const [enqueued] = await write([await prepare(start as AnyStart)], transaction);
      return enqueued as Enqueued;
    },
    async enqueueMany(starts, { transaction } = {}) {
      const total = { enqueued: 0, known: 0 };
      let batch: NewStart[] = [];
      let writing: Promise<Enqueued[]> | undefined;
      const flush = async (): Promise<void> => {
        const written = await writing;
        // The next batch is prepared while the database writes this one.
        writing = batch.length === 0 ? undefined : write(batch, transaction);
        writing?.catch(() => undefined);
        batch = [];
        for (const { isNew } of written ?? []) total[isNew ? "enqueued" : "known"] += 1;
      };
      for await (const start of starts) {
        batch.push(await prepare(start as AnyStart));
        // The first batch is small, so that the database starts to write early.
        if (batch.length >= (writing === undefined ? firstBatchSize : batchSize)) await flush();
      }
      await flush();
      await flush();
      return total;
    },
    check: (starts) => compareStarts(starts as Iterable<AnyStart>, prepare, ledger, database, pageSize),
    withdraw: (keys) => store.withdraw([...keys]),
    work(workOptions = {}) {
      const worker = startWorker({ store, client, announcer, at: seams.at }, readWorkOptions(workOptions));
      workers.add(worker);
      void worker.stopped.finally(() => workers.delete(worker));
      return worker;
    },
    get: find,
    async *list(filter = {}) {
      let last: LedgerRow | undefined;
      for (;;) {
        const rows = await ledger.page(database, filter, last, pageSize);
        for (const { start } of rows) yield start;
        last = rows.at(-1);
        if (rows.length < pageSize) return;
      }
    },
    async resolve(key, decision, { initialValues } = {}) {
      const [found] = await ledger.read(database, [key]);
      if (found === undefined) throw new OutboxStateError(key, undefined, "is not in the outbox");
      const given = initialValues && (await prepare({ ...toAnyStart(found.start), initialValues }));
      const entry = toDecision(found, decision, randomUUID(), given);
      const start = await store.decide(entry);
      if (start !== undefined) return announce(start);
      const state = (await find(key))?.state;
      throw new OutboxStateError(key, state, `is ${state}, so there is nothing to decide`);
    },
    async confirm({ correlationId, uuid }) {
      assertText("correlationId", correlationId);
      assertText("uuid", uuid);
      const [found] = await ledger.findByCorrelation(database, correlationId);
      if (found === undefined) return undefined;
      const { key } = found.start;
      const start = await store.decide({ key, event: { type: "evidence", uuid }, decision: "confirmed" });
      return start && announce(start);
    },
    stats: () => ledger.count(database),
    async purge({ settledBeforeMs, forgetKeys = false }) {
      if (!(settledBeforeMs >= 0)) throw new OutboxArgumentError("settledBeforeMs", "must be a number of at least 0");
      for (let purged = 0; ; ) {
        const count = await ledger.purge(database, settledBeforeMs, forgetKeys, purgeSize);
        purged += count;
        if (count < purgeSize) return purged;
      }
    },
    on: announcer.on,
    migrationSql: () => migrationSql({ schema: settings.schema }),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function toAnyStart({ key, processName, workspaceId, appId, buildId }: OutboxStart): Omit<AnyStart, "initialValues"> {
  return { key, processName, workspaceId, appId, buildId };
}

function assertText(name: string, value: unknown): void {
  if (typeof value !== "string" || value === "") throw new OutboxArgumentError(name, "must be a non-empty string");
}
