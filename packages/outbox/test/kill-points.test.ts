import { expect, it } from "vitest";
import type { CrashPlan } from "./crash-worker.ts";
import { endLeases, judge, runWorker } from "./run-worker.ts";
import { engines, openTestOutbox, toStart } from "./test-outbox.ts";

/** The moment, and what it leaves behind: at most so many starts of one claim are unknown. */
const points: readonly [
  at: NonNullable<CrashPlan["kill"]>["at"] | "first-byte",
  unknown: (count: number) => boolean,
][] = [
  ["claiming", (count) => count <= 4],
  ["claimed", (count) => count >= 1 && count <= 5],
  ["first-byte", (count) => count >= 1 && count <= 5],
  ["answered", (count) => count >= 1 && count <= 5],
  ["in-ledger", (count) => count <= 5],
];
const cases = engines.flatMap((engine) => points.map(([at, fits]) => [at, engine, fits] as const));
const starts = 30;

it.for(cases)(
  "starts nothing twice and lies about nothing when it is killed at %s (%s)",
  { timeout: 60_000 },
  async ([at, engine, fits]) => {
    const { outbox, server, database, schema, reopen } = await openTestOutbox(engine);
    await outbox.enqueueMany(Array.from({ length: starts }, (_, i) => toStart(`order-${i}`, { i })));
    await outbox.close();
    const plan = { database, schema, url: server.url, options: { concurrency: 5, untilEmpty: true, pollMs: 20 } };
    if (at === "first-byte") {
      // The 8th start is read and never answered: its worker is killed then.
      const isEighth = (): boolean => server.totals.instances >= 7;
      const hanging = server.use("hang", { operation: "startProcess", when: isEighth });
      const { child, ended } = runWorker(plan);
      await server.waitForRequest(({ fault }) => fault === "hang", { timeoutMs: 20_000 });
      child.kill("SIGKILL");
      expect(await ended).toBe("SIGKILL");
      hanging.stop();
    } else {
      expect(await runWorker({ ...plan, kill: { at, times: at === "claiming" ? 3 : 8 } }).ended).toBe("SIGKILL");
    }
    if (engine === "Postgres") await endLeases(database, schema);
    expect(await runWorker(plan).ended).toBe("0");

    const { states, mostInstances, lies } = await judge(await reopen(), server);
    console.log(`killed at ${at}, ${engine}: ${JSON.stringify({ states, mostInstances })}`);
    expect(lies).toEqual([]);
    expect(mostInstances).toBe(1);
    const { started = 0, unknown = 0 } = states;
    expect(started + unknown).toBe(starts);
    expect(fits(unknown), `${unknown} unknown`).toBe(true);
  },
);
