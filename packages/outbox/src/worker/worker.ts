/// <reference lib="esnext.disposable" preserve="true" />
import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { OutboxStart } from "../ledger/outbox-start.ts";
import type { Announcer } from "../observe/outbox-events.ts";
import { heartbeatSeconds } from "../queue/queue.ts";
import type { StartClient } from "../start/start-client.ts";
import type { Claim, StartStore } from "../store/start-store.ts";
import { askReconciler } from "./ask-reconciler.ts";
import { createBrake } from "./brake.ts";
import { deliver, type Moment, now } from "./deliver.ts";
import { isAnswering } from "./is-answering.ts";
import { createPace } from "./pace.ts";
import { createSettlements } from "./settlements.ts";
import { createWake } from "./wake.ts";
import type { WorkSettings } from "./work-options.ts";

/** Sends queued starts until it is stopped. */
export interface Worker extends AsyncDisposable {
  /** Stops claiming starts. Resolves when the claimed starts are finished and their results are stored. */
  stop(): Promise<void>;
  /** Resolves when the worker has stopped for any reason. */
  readonly stopped: Promise<void>;
}

/** The moments between the steps of a worker at which tests end its process. */
export type WorkPoint = "claiming" | "claimed" | "answered" | "in-ledger";

/** The dependencies of a worker. */
export interface WorkerContext {
  readonly store: StartStore;
  readonly client: StartClient;
  readonly announcer: Announcer;
  /** Called at each {@link WorkPoint}. */
  readonly at?: ((point: WorkPoint) => Promise<void> | undefined) | undefined;
}

const maintenanceMs = 5_000;
const soonMs = 1_000;

/** Starts a worker. */
export function startWorker(context: WorkerContext, settings: WorkSettings): Worker & { notify(): void } {
  const { store, client, announcer, at = () => undefined } = context;
  const wake = createWake();
  const pace = createPace(settings.perSecond);
  /** The starts that are claimed and not yet settled. They become unknown if the process is killed. */
  const onWay = new Map<string, Claim>();
  /** Claims whose commit failed but may have taken effect. None of their starts was sent. */
  const inDoubt = new Set<string>();
  let isStopping = false;
  const trouble = (error: unknown): void => announcer.emit("trouble", error);
  const tell = (start: OutboxStart): void => {
    if (start.state === "started" || start.state === "not-started") announcer.emit("settled", start);
    else if (start.state === "unknown") announcer.emit("unknown", start);
    else if (start.state === "queued") announcer.emit("postponed", start);
  };
  const brake = createBrake({
    concurrency: settings.concurrency,
    probe: settings.probe ?? (() => isAnswering(client)),
    onChange: (change) => announcer.emit("brake", change),
    onRoom: wake.notify,
  });
  // On Postgres, several claims can be committed at once. PGlite has only one connection.
  const lanes = store.database.isExclusive ? 1 : 3;
  const settlements = createSettlements({
    store,
    lanes,
    onChange: tell,
    onTrouble: trouble,
    atLedger: () => at("in-ledger"),
  });

  const send = async (claim: Claim, claimedAt: Moment): Promise<void> => {
    await at("claimed");
    const { settlement, health, waitMs } = await deliver(claim, claimedAt, client, settings);
    if (health !== undefined) brake.report(health, waitMs);
    await at("answered");
    await settlements.add(settlement);
    onWay.delete(claim.job.id);
    wake.notify();
  };
  /** Returns how many starts were claimed. */
  const claim = async (limit: number): Promise<number> => {
    const id = randomUUID();
    const claimedAt = now();
    try {
      for (const one of inDoubt) {
        await store.release(one);
        inDoubt.delete(one);
      }
      const { claims, lost } = await store.claim(limit, id, () => at("claiming"));
      for (const start of lost) tell(start);
      pace.take(claims.length);
      for (const one of claims) {
        onWay.set(one.job.id, one);
        void send(one, claimedAt);
      }
      return claims.length + lost.length;
    } catch (error) {
      inDoubt.add(id);
      trouble(error);
      return 0;
    }
  };
  let claiming = 0;
  /** The number of places that running claims may fill. */
  let reserved = 0;
  /** True if the last claim found no starts or no database. */
  let isDry = false;
  const run = async (): Promise<void> => {
    while (!isStopping) {
      // Process the responses that arrived in the meantime, so that their places are claimed together and not one by one.
      await setImmediate();
      if (isDry && claiming === 0) {
        isDry = false;
        await rest();
        continue;
      }
      const free = brake.allowance - onWay.size - reserved;
      const room = Math.min(free, pace.room - reserved);
      if (room <= 0 || isDry || claiming >= lanes) {
        await wake.sleep(free > 0 && pace.waitMs > 0 ? pace.waitMs : settings.pollMs);
        continue;
      }
      claiming += 1;
      reserved += room;
      void claim(room).then((count) => {
        claiming -= 1;
        reserved -= room;
        if (count === 0) isDry = true;
        wake.notify();
      });
    }
  };
  const rest = async (): Promise<void> => {
    const isOver = settings.untilEmpty && onWay.size === 0 && inDoubt.size === 0;
    const hasMore = !isOver || (await store.ledger.hasOpen(store.database).catch(() => true));
    if (!hasMore) isStopping = true;
    else await wake.sleep(settings.pollMs);
  };

  const maintain = async (): Promise<void> => {
    await store.queue.supervise();
    for (const start of await store.reapLost()) tell(start);
  };
  const timers = [
    every(maintenanceMs, () => maintain().catch(trouble)),
    every((heartbeatSeconds * 1000) / 3, () =>
      store.queue.touch([...onWay.values()].map(({ job }) => job)).catch(trouble),
    ),
  ];
  const asking = settings.reconcile && askReconciler(store, settings.reconcile, tell).catch(trouble);

  const stopped = run().then(async () => {
    brake.stop();
    while (claiming + onWay.size > 0) await wake.sleep(settings.pollMs);
    await settlements.flushed();
    await Promise.all(timers.map((stop) => stop()));
    await (await asking)?.();
    settings.signal?.removeEventListener("abort", onAbort);
  });
  const stop = (): Promise<void> => {
    isStopping = true;
    wake.notify();
    return stopped;
  };
  const onAbort = (): void => void stop();
  if (settings.signal?.aborted === true) onAbort();
  settings.signal?.addEventListener("abort", onAbort, { once: true });
  return { stop, stopped, notify: wake.notify, [Symbol.asyncDispose]: stop };
}

/** Runs `work` repeatedly, never twice at a time. The first run is delayed in favor of starts. Returns a function that stops it. */
function every(ms: number, work: () => Promise<void>): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  let running = Promise.resolve();
  const run = (): void => {
    running = work().then(() => {
      if (!isOver) timer = setTimeout(run, ms);
    });
  };
  timer = setTimeout(run, Math.min(ms, soonMs));
  return async () => {
    isOver = true;
    clearTimeout(timer);
    await running;
  };
}
