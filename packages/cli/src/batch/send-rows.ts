import type { AnyProcesses } from "@flowx-start/client";
import { type Outbox, OutboxError, type OutboxStart, type WorkOptions } from "@flowx-start/outbox";
import { insist } from "./insist.ts";
import {
  type BatchStart,
  compareRows,
  type JudgedRow,
  type Judgement,
  judgeRows,
  type PlacedRow,
} from "./judge-rows.ts";
import { createOutstanding, type Outstanding } from "./outstanding.ts";
import { createRefusalGuard, type Refusal } from "./refusal-guard.ts";
import { count, type Tally } from "./tally.ts";

/** Options of {@link sendRows}. */
export interface SendSettings {
  readonly outbox: Outbox<AnyProcesses>;
  readonly batches: AsyncIterable<PlacedRow[]>;
  readonly judgement: Judgement;
  readonly work: WorkOptions;
  /** Retries rows that earlier runs certainly did not start. */
  readonly retryNotStarted: boolean;
  /** Continues even if the first starts were all rejected. */
  readonly keepGoing: boolean;
  /** The counts, updated while sending. */
  readonly tally: Tally;
  /** Stops sending: starts in flight are finished, queued ones are withdrawn. */
  readonly signal: AbortSignal;
  /** Returns true if the file has changed since it was checked. */
  readonly hasChanged: () => Promise<boolean>;
  /** Receives the outstanding starts, so that a second Ctrl-C can list the unknown ones. */
  readonly onOutstanding: (outstanding: Outstanding) => void;
  /** Prints a sentence. */
  readonly say: (sentence: string) => void;
}

/**
 * Why sending ended: all rows were sent, the user stopped it, the file changed, starts were rejected, or the outbox
 * failed.
 */
export type SendEnd = "done" | "stopped" | "file-changed" | { readonly refused: Refusal } | { readonly failed: string };

/**
 * The maximum number of starts queued ahead. It limits memory, and what remains in the outbox if the batch is stopped.
 */
const ahead = 500;
const lookMs = 2_000;
const claimedLongAgoMs = 1_000;

/** Sends the rows of a file: enqueues them a few hundred ahead, sends them, and waits until they are settled. */
export async function sendRows(settings: SendSettings): Promise<SendEnd> {
  const { outbox, batches, judgement, tally, hasChanged, onOutstanding } = settings;
  const guard = createRefusalGuard(settings.keepGoing);
  const signal = AbortSignal.any([settings.signal, guard.signal]);
  const outstanding = createOutstanding(tally);
  onOutstanding(outstanding);
  const offs = (["settled", "unknown"] as const).map((name) =>
    outbox.on(name, (start) => {
      if (outstanding.hear(start)) guard.hear(start);
    }),
  );
  offs.push(outbox.on("postponed", guard.hear));
  const worker = outbox.work(settings.work);
  const stopLooking = lookFor(outbox, outstanding);
  let end: SendEnd = "done";
  try {
    for await (const batch of batches) {
      if (signal.aborted) break;
      if (await hasChanged()) {
        end = "file-changed";
        break;
      }
      const judged = await insist(() => judgeRows(batch, judgement), signal);
      await take(judged, settings, outstanding);
      await outstanding.until(Math.max(ahead, 2 * (settings.work.concurrency ?? 0)), signal);
    }
    const elsewhere = await countElsewhere(outbox, outstanding);
    if (elsewhere > 0) settings.say(toElsewhere(elsewhere));
    await outstanding.until(0, signal);
  } catch (error) {
    // Starts may have been sent, so this is reported as the end of the batch and not thrown.
    end = { failed: error instanceof Error ? error.message : String(error) };
  }
  await worker.stop();
  await stopLooking();
  const isTold = await settle(outbox, outstanding, tally).then(
    () => true,
    () => false,
  );
  for (const off of offs) off();
  countRest(tally, outstanding, isTold);
  if (guard.refusal?.kind === "first-starts") await takeBack(outbox, guard.refusedKeys, tally);
  if (settings.signal.aborted) return "stopped";
  return guard.refusal === undefined ? end : { refused: guard.refusal };
}

/** Counts starts of earlier runs that another worker is sending. */
async function countElsewhere(outbox: Outbox<AnyProcesses>, outstanding: Outstanding): Promise<number> {
  const ours = new Set(outstanding.keys("ours"));
  const keys = outstanding.keys().filter((key) => !ours.has(key));
  let count = 0;
  if (keys.length === 0) return count;
  for await (const { claimedAt } of outbox.list({ keys, state: "sending" })) {
    if (Date.now() - Date.parse(claimedAt ?? "") > claimedLongAgoMs) count += 1;
  }
  return count;
}

function toElsewhere(count: number): string {
  const what = count === 1 ? "1 start is" : `${count} starts are`;
  return `${what} being sent by another worker. If that worker was killed, this run finds out within a minute.`;
}

async function take(rows: readonly JudgedRow[], settings: SendSettings, outstanding: Outstanding): Promise<void> {
  const { outbox, judgement, tally } = settings;
  const isNew: JudgedRow[] = [];
  for (const row of await makeRoom(rows, outbox)) {
    if (row.problem !== undefined) tally.invalid += 1;
    else if (row.known === undefined) isNew.push(row);
    else await takeKnown(row.known, row.start, settings, outstanding);
  }
  const starts = isNew.flatMap(({ start }) => start ?? []);
  for (const { key } of starts) outstanding.expect(key, true);
  try {
    await insist(() => outbox.enqueueMany(starts), settings.signal);
  } catch (error) {
    for (const { key } of starts) outstanding.forget(key);
    // With a shared database, another program may have enqueued one of the keys with other contents.
    if (!(error instanceof OutboxError) || error.code !== "OUTBOX_KEY_CONFLICT") throw error;
    await take(await compareRows(isNew, judgement), settings, outstanding);
  }
}

/** Withdraws starts that were rejected because of a mistake in the whole batch, so that they can be enqueued again. */
async function takeBack(outbox: Outbox<AnyProcesses>, keys: readonly string[], tally: Tally): Promise<void> {
  const { length } = await outbox.withdraw(keys).catch(() => []);
  tally.notStarted -= length;
  tally.notSent += length;
}

/** Withdraws starts that were not started and that a row of the batch replaces. */
async function makeRoom(rows: readonly JudgedRow[], outbox: Outbox<AnyProcesses>): Promise<readonly JudgedRow[]> {
  const keys = rows.flatMap(({ key, isReplacing }) => (isReplacing === true && key !== undefined ? [key] : []));
  if (keys.length === 0) return rows;
  const gone = new Set(await outbox.withdraw(keys));
  const message = "has a key that belongs to another start";
  return rows.map((row) =>
    row.isReplacing !== true || gone.has(row.key ?? "") ? row : { ...row, problem: { message, isConflict: true } },
  );
}

async function takeKnown(
  known: OutboxStart,
  start: BatchStart | undefined,
  { outbox, tally, retryNotStarted }: SendSettings,
  outstanding: Outstanding,
): Promise<void> {
  const { key, state, decision } = known;
  if (state === "started") tally.startedBefore += 1;
  if (state === "queued" || state === "sending") return outstanding.expect(key, false);
  // A manual decision is final.
  if (!retryNotStarted || state !== "not-started" || decision === "not-started") return count(tally, known);
  outstanding.expect(key, false);
  await outbox.resolve(key, "start-again", start && { initialValues: start.initialValues });
}

/** Reads the outbox regularly, because another worker on a shared database may send starts of this batch. */
function lookFor(outbox: Outbox<AnyProcesses>, outstanding: Outstanding): () => Promise<void> {
  let looking: Promise<void> = Promise.resolve();
  let isBusy = false;
  const timer = setInterval(() => {
    if (isBusy) return;
    isBusy = true;
    looking = hearAll(outbox, outstanding).then(
      () => {
        isBusy = false;
      },
      () => {
        isBusy = false;
      },
    );
  }, lookMs);
  return async () => {
    clearInterval(timer);
    await looking;
  };
}

async function hearAll(outbox: Outbox<AnyProcesses>, outstanding: Outstanding): Promise<OutboxStart[]> {
  const keys = outstanding.keys();
  const starts: OutboxStart[] = [];
  if (keys.length === 0) return starts;
  for await (const start of outbox.list({ keys })) {
    outstanding.hear(start);
    starts.push(start);
  }
  return starts;
}

/** Withdraws and counts the outstanding starts after the worker has stopped. */
async function settle(outbox: Outbox<AnyProcesses>, outstanding: Outstanding, tally: Tally): Promise<void> {
  if (outstanding.size > 0) {
    for (const key of await outbox.withdraw(outstanding.keys("ours"))) outstanding.forget(key);
    for (const { key, state } of await hearAll(outbox, outstanding)) {
      if (state !== "queued" && state !== "sending") continue;
      outstanding.forget(key);
      tally.queued += 1;
    }
  }
}

/** Counts the rows that were not sent. Outstanding starts count as unknown if the outbox could not be read. */
function countRest(tally: Tally, outstanding: Outstanding, isTold: boolean): void {
  if (!isTold) tally.unknown += outstanding.size;
  const { rows, started, notStarted, unknown, queued, invalid } = tally;
  tally.notSent = rows - started - notStarted - unknown - queued - invalid;
}
