import { setImmediate } from "node:timers/promises";
import type { OutboxStart } from "../ledger/outbox-start.ts";
import type { Settlement, StartStore } from "../store/start-store.ts";

/** Writes answers down, several at once where they come together, and never gives up while the process lives. */
export interface Settlements {
  /** Resolves when the ledger has the answer. */
  add(settlement: Settlement): Promise<void>;
  /** Resolves when everything is written, and the queue was told. */
  flushed(): Promise<void>;
}

/** What settlements need. */
export interface SettlementSettings {
  readonly store: Pick<StartStore, "settle" | "queue" | "database">;
  /** How many statements may run at once. */
  readonly lanes: number;
  readonly onChange: (start: OutboxStart) => void;
  readonly onTrouble: (error: unknown) => void;
  /** Reached between the ledger and the queue. */
  readonly atLedger: () => Promise<void> | undefined;
}

const maxBatch = 200;
const maxWaitMs = 5_000;

interface Waiting {
  readonly settlement: Settlement;
  readonly settled: () => void;
}

/** Creates an empty one. While a statement runs, the next answers gather for the next statement. */
export function createSettlements({ store, lanes, onChange, onTrouble, atLedger }: SettlementSettings): Settlements {
  let waiting: Waiting[] = [];
  const running = new Set<Promise<void>>();
  let done: string[] = [];
  let telling: Promise<void> | undefined;

  const settle = async (batch: readonly Waiting[]): Promise<void> => {
    const settlements = batch.map(({ settlement }) => settlement);
    // An answer is worth waiting for the database: without it the start would be unknown.
    const changed = await insist(() => store.settle(settlements), onTrouble);
    await atLedger();
    done.push(...settlements.map(({ job }) => job));
    telling ??= tell();
    for (const { settled } of batch) settled();
    for (const start of changed) onChange(start);
  };
  /** Removes jobs that are done with. If the queue never hears, their lease ends, and the ledger knows better. */
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
      // What has come in while the last statement ran is still to be read from its sockets.
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

/** One statement changes a row at most once, so a key that is there twice waits for the next. */
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
