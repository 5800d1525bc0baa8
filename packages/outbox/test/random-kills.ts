import type { MockServer } from "@flowx-start/mock-server";
import { endLeases, judge, runWorker, type Verdict } from "./run-worker.ts";
import { type Engine, openTestOutbox, toStart } from "./test-outbox.ts";

/** How many starts, and how often a worker is killed in the middle of them. */
export interface RandomKills {
  readonly engine: Engine;
  readonly starts: number;
  readonly kills: number;
  /** Draws from 0 to 1. */
  readonly random: () => number;
}

/** Switches on everything that networks, gateways and FlowX itself do at times. */
export function useFaults(server: MockServer, factor = 1): void {
  const operation = "startProcess";
  const use = (name: Parameters<MockServer["use"]>[0], probability: number, more = {}): void => {
    server.use(name, { operation, probability: probability * factor, ...more });
  };
  use("slow", 0.1, { delayMs: 40 });
  use("reset-before-read", 0.02);
  use("reset-after-start", 0.02);
  use("close-mid-headers", 0.01);
  use("unavailable", 0.01);
  use("unavailable", 0.01, { starts: true });
  use("gateway-timeout", 0.02);
  use("rate-limited", 0.03, { retryAfter: 0 });
  use("hang", 0.005);
}

/** Drains starts with workers that are killed at random moments, and says what the mock and the ledger made of it. */
export async function killAtRandom({ engine, starts, kills, random }: RandomKills): Promise<Verdict> {
  const { outbox, server, database, schema, reopen } = await openTestOutbox(engine);
  await outbox.enqueueMany(Array.from({ length: starts }, (_, i) => toStart(`order-${i}`, { i })));
  await outbox.close();
  useFaults(server);
  const options = { concurrency: 8, untilEmpty: true, pollMs: 20, timeoutMs: 1_500, retryDelayMs: 20 };
  const plan = { database, schema, url: server.url, options };
  // A folder is for one process; on Postgres another worker lives on beside the one that is killed.
  const other = engine === "Postgres" ? runWorker(plan) : undefined;
  for (let i = 0; i < kills; i++) {
    const { child, ended } = runWorker(plan);
    // Not by time: at a random number of further requests, so that it falls into the middle of the work.
    const until = server.totals.requests + 1 + Math.floor((random() * starts) / (kills + 1));
    const reached = new Promise<void>((resolve) => {
      const off = server.onRequest(() => {
        if (server.totals.requests < until) return;
        off();
        resolve();
      });
    });
    await Promise.race([reached, ended]);
    child.kill("SIGKILL");
    await ended;
    if (engine === "Postgres") await endLeases(database, schema);
  }
  const last = runWorker(plan);
  const ends = await Promise.all([last.ended, other?.ended ?? "0"]);
  if (ends.some((end) => end !== "0")) throw new Error(`A worker ended by itself: ${ends.join(", ")}.`);
  return judge(await reopen(), server);
}
