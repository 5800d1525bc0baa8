import { expect, it } from "vitest";
import type { BrakeChange } from "../src/observe/outbox-events.ts";
import { judge } from "./run-worker.ts";
import { engines, openTestOutbox, toStart } from "./test-outbox.ts";

const drained = { untilEmpty: true, pollMs: 20, retryDelayMs: 10 };
const starts = 1_000;
const many = Array.from({ length: starts }, (_, i) => toStart(`order-${i}`, { i }));

it.for(engines)(
  "spends at most 5 of 1,000 starts on an outage of everything, and goes on by itself (%s)",
  async (engine) => {
    const { outbox, server } = await openTestOutbox(engine);
    await outbox.enqueueMany(many);
    const outage = server.use("unavailable");
    const changes: BrakeChange["state"][] = [];
    outbox.on("brake", ({ state, waitMs }) => {
      changes.push(state);
      // FlowX is well again after it has been looked at twice.
      if (state === "open" && Number(waitMs) >= 1_000) outage.stop();
    });
    await outbox.work({ ...drained, concurrency: 10 }).stopped;
    const { states, mostInstances, lies } = await judge(outbox, server);
    console.log(`outage from the beginning, ${engine}: ${JSON.stringify(states)}, brake ${changes.join(" ")}`);
    expect({ mostInstances, lies }).toEqual({ mostInstances: 1, lies: [] });
    expect(states["unknown"]).toBeLessThanOrEqual(5);
    expect(states["started"]).toBe(starts - (states["unknown"] ?? 0));
    expect(changes).toEqual(["open", "open", "trying", "closed"]);
  },
);

it.for(engines)("spends what is on the way, and one more, on an outage in the middle (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine);
  await outbox.enqueueMany(many.slice(0, 300));
  let outage: { stop(): void } | undefined;
  server.onRequest(() => {
    if (outage === undefined && server.totals.instances >= 100) outage = server.use("unavailable");
  });
  outbox.on("brake", ({ waitMs }) => {
    if (Number(waitMs) >= 1_000) outage?.stop();
  });
  await outbox.work({ ...drained, concurrency: 5 }).stopped;
  const { states } = await judge(outbox, server);
  console.log(`outage in the middle, ${engine}: ${JSON.stringify(states)}`);
  expect(states["unknown"]).toBeLessThanOrEqual(6);
  expect(states["started"]).toBe(300 - (states["unknown"] ?? 0));
});

it.for(engines)("spends nothing while there is no token, and goes on by itself (%s)", async (engine) => {
  let isDown = true;
  const token = async (): Promise<string> => {
    if (isDown) throw new Error("The token endpoint is down.");
    return "any-token";
  };
  const { outbox, server } = await openTestOutbox(engine, { clientOptions: { token } });
  await outbox.enqueueMany(many);
  outbox.on("brake", ({ waitMs }) => {
    if (Number(waitMs) >= 1_000) isDown = false;
  });
  await outbox.work({ ...drained, concurrency: 10 }).stopped;
  const { states } = await judge(outbox, server);
  expect(states).toEqual({ started: starts });
  expect(server.totals.instances).toBe(starts);
});

it("does not stop for what FlowX refuses, or for failures now and then", async () => {
  const { outbox, server } = await openTestOutbox("Postgres");
  const changes: string[] = [];
  outbox.on("brake", ({ state }) => changes.push(state));
  server.use("forbidden", { times: 10 });
  await outbox.enqueueMany(many.slice(0, 20));
  await outbox.work(drained).stopped;
  expect((await outbox.stats()).counts).toMatchObject({ "not-started": 10, started: 10 });
  expect(changes).toEqual([]);
});

it("holds back for as long as a 429 asks, and loses nothing by it", async () => {
  const { outbox, server } = await openTestOutbox("Postgres");
  server.use("rate-limited", { times: 1, retryAfter: 1 });
  await outbox.enqueueMany(many.slice(0, 20));
  await outbox.work(drained).stopped;
  const [refused, next] = server.requests;
  expect(Number(next?.atMs) - Number(refused?.atMs)).toBeGreaterThanOrEqual(990);
  expect((await outbox.stats()).counts).toMatchObject({ started: 20 });
});
