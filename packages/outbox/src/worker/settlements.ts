import { setImmediate } from "node:timers/promises";
import type { OutboxStart } from "../ledger/outbox-start.ts";
import type { Settlement, StartStore } from "../store/start-store.ts";

/** Stores results in batches. It retries until the database accepts them or the process ends. */
export interface Settlements {
  /** Resolves when the result is in the ledger. */
  add(settlement: Settlement): Promise<void>;
  /** Resolves when all results are stored and the queue is updated. */
  flushed(): Promise<void>;
}

/** The settings of settlements. */
export interface SettlementSettings {
  readonly store: Pick<StartStore, "settle" | "queue" | "database">;
  /** Maximum number of concurrent statements. */
  readonly lanes: number;
  readonly onChange: (start: OutboxStart) => void;
  readonly onTrouble: (error: unknown) => void;
  /** Called after the ledger and before the queue is updated. */
  readonly atLedger: () => Promise<void> | undefined;
}

const maxBatch = 200;
const maxWaitMs = 5_000;

interface Waiting {
  readonly settlement: Settlement;
  readonly settled: () => void;
}

/** Creates a {@link Settlements}. While a statement runs, further results are collected for the next one. */
export function createSettlements({ store, lanes, onChange, onTrouble, atLedger }: SettlementSettings): Settlements {
  let waiting: Waiting[] = [];
  const running = new Set<Promise<void>>();
  let done: string[] = [];
  let telling: Promise<void> | undefined;

  const settle = async (batch: readonly Waiting[]): Promise<void> => {
    const settlements = batch.map(({ settlement }) => settlement);
    // Wait for the database as long as necessary. Without the result, the start would become unknown.
    const changed = await insist(() => store.settle(settlements), onTrouble);
    await atLedger();
    done.push(...settlements.map(({ job }) => job));
    telling ??= tell();
    for (const { settled } of batch) settled();
    for (const start of changed) onChange(start);
  };
  /** Removes finished jobs. If this fails, their lease expires, and the ledger still has the results. */
  const tell = async (): Promise<void> => {
    while (done.length > 0) {
      const jobs = done;
      done = [];
      await store.queue.remove(store.database, jobs).catch(onTrouble);
    }
    telling = undefined;
  };
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      // Read the responses that arrived while the last statement ran.
      await setImmediate();
      const batch = takeBatch(waiting);
      waiting = waiting.filter((one) => !batch.includes(one));
      await settle(batch);
    }
  };

  return {
    add(settlement) {
      return new Promise((settled) => {
        waiting.push({ settlement, settled });
        if (running.size >= lanes) return;
        const lane = Promise.resolve().then(run);
        running.add(lane);
        void lane.finally(() => running.delete(lane));
      });
    },
    async flushed() {
      await Promise.all(running);
      await telling;
    },
  };
}

/** Returns the next batch. A statement can change a row only once, so a duplicate key waits for the next batch. */
function takeBatch(waiting: readonly Waiting[]): Waiting[] {
  const keys = new Set<string>();
  return waiting.slice(0, maxBatch).filter(({ settlement: { entry } }) => {
    const isFirst = !keys.has(entry.key);
    keys.add(entry.key);
    return isFirst;
  });
}

async function insist<Result>(work: () => Promise<Result>, onTrouble: (error: unknown) => void): Promise<Result> {
  for (let waitMs = 50; ; waitMs = Math.min(maxWaitMs, waitMs * 2)) {
    try {
      return await work();
    } catch (error) {
      onTrouble(error);
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
}
