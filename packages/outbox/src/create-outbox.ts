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
   * A transaction of the caller's on the same Postgres: a client of node-postgres, or what a function of
   * `@flowx-start/outbox/transactions` makes of a transaction of Knex, Kysely, Drizzle or Prisma. The start exists if it is committed.
   */
  transaction?: CallerTransaction | undefined;
}

/** Counts and ages, for monitoring. */
export interface StartStatistics {
  readonly counts: StartCounts;
  /** How long the oldest start has been queued; `undefined` if none is. */
  readonly oldestQueuedMs: number | undefined;
}

/** Which starts to purge. */
export interface PurgeOptions {
  /** Those that were settled at least so long ago. */
  settledBeforeMs: number;
  /**
   * Deletes them whole. **The same key is then a new start.** Default false: initial values, errors and trace go, the key, its state
   * and uuid stay.
   */
  forgetKeys?: boolean | undefined;
}

/** A durable list of starts: each key is started at most once, unless somebody decides otherwise. */
export interface Outbox<Processes = AnyProcesses> extends AsyncDisposable {
  /**
   * Writes a start down; a worker sends it. A key that is known is the same start for ever, whatever has become of it.
   *
   * @throws `KeyConflictError` if the key belongs to a start with other contents.
   * @throws `OutboxArgumentError`, or a `FlowxError` of the client, if it could never be sent.
   */
  enqueue<Name extends keyof Processes & string>(
    start: StartToEnqueue<Processes, Name>,
    options?: EnqueueOptions,
  ): Promise<Enqueued>;
  /**
   * Writes many starts down, 2,000 in a transaction, or all in the caller's. What it takes it forgets, so the list may be longer than
   * the memory.
   *
   * @returns How many were new, and how many were known.
   * @throws as `enqueue`; the batches before are written down then, and may be enqueued again.
   */
  enqueueMany(
    starts: Iterable<StartToEnqueue<Processes>> | AsyncIterable<StartToEnqueue<Processes>>,
    options?: EnqueueOptions,
  ): Promise<{ enqueued: number; known: number }>;
  /**
   * Checks starts as `enqueueMany` does, and writes nothing down: says of each, in order, why it would be refused, or what the ledger has
   * of it. It compares each start with the ledger, and not with the others.
   */
  check(
    starts: Iterable<StartToEnqueue<Processes>> | AsyncIterable<StartToEnqueue<Processes>>,
  ): AsyncIterable<CheckedStart>;
  /**
   * Takes starts back that were certainly not started: queued ones, and those that were refused. They are gone, and their keys are new
   * again, also for other contents. Starts that a worker has, that are started or unknown, and whatever somebody has decided about, stay.
   *
   * @returns The keys that were taken back.
   */
  withdraw(keys: Iterable<string>): Promise<string[]>;
  /** Starts a worker in this process; any number of them, on any number of machines. */
  work(options?: WorkOptions): Worker;
  /** Returns a start; `undefined` if the key is not known. */
  get(key: string): Promise<OutboxStart | undefined>;
  /** Lists starts. Pages by itself. Those of a state that is not settled come in the order of enqueueing, others in that of their keys. */
  list(filter?: StartFilter): AsyncIterable<OutboxStart>;
  /**
   * Decides about an unknown start, or one that is not-started: `{ started: uuid }`, `"not-started"`, or `"start-again"`, **which starts
   * a second instance if the first request had worked**.
   *
   * @param options - `initialValues` for `"start-again"` where they have left the ledger; they must be the same.
   * @throws `OutboxStateError` if it cannot be decided in its state, or there is no such start.
   * @throws `KeyConflictError` if the initial values are others.
   */
  resolve(key: string, decision: Decision, options?: { initialValues?: object }): Promise<OutboxStart>;
  /**
   * Takes what a FlowX process reports back: the instance of a correlation id. In any state, evidence counts.
   *
   * @returns The start; `undefined` if no start has that correlation id.
   */
  confirm(report: { correlationId: string; uuid: string }): Promise<OutboxStart | undefined>;
  stats(): Promise<StartStatistics>;
  /** Removes personal data of settled starts, or forgets them; returns how many. */
  purge(options: PurgeOptions): Promise<number>;
  /** Calls a listener at each event. Returns a function that ends it. */
  on<Name extends keyof OutboxEvents>(name: Name, listener: (...event: OutboxEvents[Name]) => void): () => void;
  /** Returns the SQL of both schemas, as `migrationSql` does. */
  migrationSql(): Promise<string>;
  /** Stops the workers of this outbox, and closes the database. */
  close(): Promise<void>;
}

/** What only tests give. */
export interface OutboxSeams {
  readonly at?: (point: WorkPoint) => Promise<void> | undefined;
}

const firstBatchSize = 250;
const batchSize = 2_000;
const purgeSize = 1_000;
const pageSize = 500;

/** Creates an outbox; `openOutbox` is this without seams. */
export async function createOutbox<Processes>(
  options: OutboxOptions<Processes>,
  seams: OutboxSeams = {},
): Promise<Outbox<Processes>> {
  const settings = readOutboxOptions(options);
  const client = options.client as unknown as StartClient;
  const opening = openDatabase(options.database);
  // Node.js loads its fetch at the first use: now, while the database opens, and not while starts wait.
  void globalThis.Headers;
  const database = await opening;
  const announcer = createAnnouncer();
  const queue = createQueue(database, settings.queueSchema, (error) => announcer.emit("trouble", error));
  const ledger = createLedger(settings.schema);
  const store = createStartStore(database, ledger, queue);
  try {
    await migrateLedger(database, settings.schema, settings.migrate);
    await queue.open(settings.migrate);
    // Nobody else can have the folder: what its last process was sending when it ended is unknown.
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
        // While the database writes a batch, the next one is prepared.
        writing = batch.length === 0 ? undefined : write(batch, transaction);
        writing?.catch(() => undefined);
        batch = [];
        for (const { isNew } of written ?? []) total[isNew ? "enqueued" : "known"] += 1;
      };
      for await (const start of starts) {
        batch.push(await prepare(start as AnyStart));
        // The first one is small, so that the database has something to do while the next one is prepared.
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
      if (!(settledBeforeMs >= 0)) throw new OutboxArgumentError("settledBeforeMs", "must be a number from 0 on");
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
