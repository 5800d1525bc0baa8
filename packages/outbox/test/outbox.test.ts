import { expect, it } from "vitest";
import { engines, openTestOutbox, processName, toStart } from "./test-outbox.ts";

const drained = { untilEmpty: true, pollMs: 20, retryDelayMs: 10 };

it.for(engines)("starts what was enqueued, once, and knows its uuid (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine);
  expect(await outbox.enqueue(toStart("order-1"))).toEqual({ key: "order-1", isNew: true });
  expect(await outbox.get("order-1")).toMatchObject({ state: "queued", attempts: 0 });
  await outbox.work(drained).stopped;
  const [started] = server.instances;
  expect(await outbox.get("order-1")).toMatchObject({ state: "started", uuid: started?.instance.uuid, attempts: 1 });
  expect(server.totals.instances).toBe(1);
});

it.for(engines)("takes the same key for the same start, whatever has become of it (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine);
  await outbox.enqueue(toStart("order-1", { a: 1, b: { c: 2, d: 3 } }));
  expect(await outbox.enqueue(toStart("order-1", { b: { d: 3, c: 2 }, a: 1 }))).toMatchObject({ isNew: false });
  await outbox.work(drained).stopped;
  expect(await outbox.enqueue(toStart("order-1", { a: 1, b: { c: 2, d: 3 } }))).toMatchObject({ isNew: false });
  await outbox.work(drained).stopped;
  expect(server.totals.instances).toBe(1);
});

it.for(engines)("refuses the same key with other contents and shows neither (%s)", async (engine) => {
  const { outbox } = await openTestOutbox(engine);
  await outbox.enqueue(toStart("order-1", { secret: "first-value" }));
  for (const other of [
    toStart("order-1", { secret: "second-value" }),
    { ...toStart("order-1", { secret: "first-value" }), buildId: "b" },
    { ...toStart("order-1", { secret: "first-value" }), processName: "other" },
  ]) {
    const error = await outbox.enqueue(other).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "OUTBOX_KEY_CONFLICT", key: "order-1" });
    expect(JSON.stringify(error) + String(error)).not.toMatch(/first-value|second-value/);
  }
});

it.for(engines)("enqueues many, from any list, and says how many were new (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine);
  await outbox.enqueue(toStart("n-5", { i: 5 }));
  const list = function* () {
    for (let i = 0; i < 1100; i++) yield toStart(`n-${i % 1050}`, { i: i % 1050 });
  };
  expect(await outbox.enqueueMany(list())).toEqual({ enqueued: 1049, known: 51 });
  expect(await outbox.stats()).toMatchObject({ counts: { queued: 1050 }, oldestQueuedMs: expect.any(Number) });
  const keys: string[] = [];
  for await (const { key } of outbox.list({ state: "queued" })) keys.push(key);
  expect(keys).toHaveLength(1050);
  expect(keys.slice(0, 3)).toEqual(["n-5", "n-0", "n-1"]);
  await outbox.work(drained).stopped;
  expect(server.totals.instances).toBe(1050);
  expect((await outbox.stats()).counts).toMatchObject({ queued: 0, started: 1050 });
});

it.for(engines)(
  "puts the key's correlation id into the values, and takes what a process reports back (%s)",
  async (engine) => {
    const { outbox, server } = await openTestOutbox(engine);
    server.use("reset-after-start", { times: 1 });
    await outbox.enqueue(toStart("order-1"));
    await outbox.work(drained).stopped;
    const unknown = await outbox.get("order-1");
    expect(unknown).toMatchObject({ state: "unknown", error: { outcome: "unknown", code: "FLOWX_NETWORK" } });
    const [started] = server.instances;
    expect(started?.initialValues["startCorrelationId"]).toBe(unknown?.correlationId);
    const correlationId = String(unknown?.correlationId);
    expect(await outbox.confirm({ correlationId: "other", uuid: "u" })).toBeUndefined();
    const uuid = String(started?.instance.uuid);
    expect(await outbox.confirm({ correlationId, uuid })).toMatchObject({
      state: "started",
      uuid,
      decision: "confirmed",
    });
  },
);

it.for(engines)("lets somebody decide about an unknown start, and about nothing else (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine);
  await outbox.enqueue(toStart("queued"));
  await expect(outbox.resolve("queued", "not-started")).rejects.toMatchObject({
    code: "OUTBOX_STATE",
    state: "queued",
  });
  await expect(outbox.resolve("nobody", "not-started")).rejects.toMatchObject({
    code: "OUTBOX_STATE",
    state: undefined,
  });
  server.use("bad-gateway-html", { times: 3 });
  await outbox.enqueueMany([toStart("a"), toStart("b")]);
  await outbox.work({ ...drained, concurrency: 1, probe: async () => true }).stopped;
  expect((await outbox.stats()).counts).toMatchObject({ unknown: 3 });
  expect(await outbox.resolve("queued", { started: "some-uuid" })).toMatchObject({
    state: "started",
    uuid: "some-uuid",
  });
  expect(await outbox.resolve("a", "not-started")).toMatchObject({ state: "not-started", decision: "not-started" });
  expect(await outbox.resolve("b", "start-again")).toMatchObject({ state: "queued" });
  await outbox.work(drained).stopped;
  expect(await outbox.get("b")).toMatchObject({
    state: "started",
    uuid: server.instances[0]?.instance.uuid,
    attempts: 2,
  });
  await expect(outbox.resolve("b", "start-again")).rejects.toMatchObject({ state: "started" });
  await expect(outbox.resolve("a", "maybe" as "not-started")).rejects.toMatchObject({
    code: "OUTBOX_INVALID_ARGUMENT",
  });
});

it.for(engines)("settles what lasts and comes again with what passes, up to a limit (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine);
  server.addProcess("dbe0ab87-539b-4015-962d-6e73226b9e58", server.workspaces[0]?.apps[0]?.activeBuildId ?? "", {
    name: "limited",
  });
  server.use("rate-limited", { process: "limited", retryAfter: 0 });
  server.use("rate-limited", { times: 1, process: processName, retryAfter: 0 });
  await outbox.enqueueMany([
    toStart("fine"),
    { ...toStart("gone"), processName: "unheard of" },
    { ...toStart("busy"), processName: "limited" },
  ]);
  await outbox.work({ ...drained, maxAttempts: 3 }).stopped;
  expect(await outbox.get("fine")).toMatchObject({ state: "started", attempts: 2 });
  expect(await outbox.get("gone")).toMatchObject({ state: "not-started", attempts: 1, error: { status: 404 } });
  expect(await outbox.get("busy")).toMatchObject({ state: "not-started", attempts: 3, error: { status: 429 } });
});

it.for(engines)("forgets the values of what is settled, unless told to keep them (%s)", async (engine) => {
  const { outbox, server, reopen } = await openTestOutbox(engine);
  await outbox.enqueue(toStart("order-1"));
  server.use("forbidden", { times: 1 });
  await outbox.work(drained).stopped;
  expect(await outbox.get("order-1")).toMatchObject({ state: "not-started" });
  await expect(outbox.resolve("order-1", "start-again")).rejects.toThrow("no longer has initial values");
  await expect(outbox.resolve("order-1", "start-again", { initialValues: { other: 1 } })).rejects.toMatchObject({
    code: "OUTBOX_KEY_CONFLICT",
  });
  await outbox.resolve("order-1", "start-again", { initialValues: { loanAmount: 25000 } });
  await outbox.work(drained).stopped;
  expect(server.instances[0]?.initialValues["loanAmount"]).toBe(25000);
  await outbox.close();

  const keeping = await reopen({ keepValues: true });
  await keeping.enqueue(toStart("order-2"));
  server.use("forbidden", { times: 1 });
  await keeping.work(drained).stopped;
  await keeping.resolve("order-2", "start-again");
  await keeping.work(drained).stopped;
  expect((await keeping.stats()).counts.started).toBe(2);
});

it.for(engines)("purges personal data, and forgets keys only if told to (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine, { keepValues: true });
  await outbox.enqueueMany([toStart("a"), toStart("b")]);
  await outbox.work(drained).stopped;
  expect(await outbox.purge({ settledBeforeMs: 3_600_000 })).toBe(0);
  expect(await outbox.purge({ settledBeforeMs: 0 })).toBe(2);
  expect(await outbox.enqueue(toStart("a"))).toMatchObject({ isNew: false });
  expect(await outbox.purge({ settledBeforeMs: 0, forgetKeys: true })).toBe(2);
  expect(await outbox.enqueue(toStart("a"))).toMatchObject({ isNew: true });
  await outbox.work(drained).stopped;
  expect(server.totals.instances).toBe(3);
});

it.for(engines)("tells listeners what happens, and is not disturbed by them (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine);
  const told: string[] = [];
  outbox.on("settled", ({ key, state }) => told.push(`${key} ${state}`));
  outbox.on("unknown", ({ key }) => told.push(`${key} unknown`));
  outbox.on("postponed", ({ key }) => told.push(`${key} postponed`));
  outbox.on("settled", () => {
    throw new Error("A listener is broken.");
  });
  outbox.on("settled", async () => Promise.reject(new Error("A listener is broken.")));
  server.use("rate-limited", { times: 1, retryAfter: 0 });
  await outbox.enqueue(toStart("a"));
  await outbox.work(drained).stopped;
  server.use("gateway-timeout", { times: 1 });
  await outbox.enqueue(toStart("b"));
  await outbox.work(drained).stopped;
  expect(told).toEqual(["a postponed", "a started", "b unknown"]);
});
