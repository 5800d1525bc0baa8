import { expect, it } from "vitest";
import { checkStarts } from "../src/check-starts.ts";
import { engines, openTestOutbox, toStart } from "./test-outbox.ts";

const drained = { untilEmpty: true, pollMs: 20, retryDelayMs: 10 };

async function toList<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

it.for(engines)("lists the starts of some keys, whatever else is there (%s)", async (engine) => {
  const { outbox } = await openTestOutbox(engine);
  await outbox.enqueueMany(Array.from({ length: 1_200 }, (_, i) => toStart(`n-${i}`)));
  const keys = Array.from({ length: 1_100 }, (_, i) => `n-${i}`);
  expect(await toList(outbox.list({ keys: [...keys, "not there"] }))).toHaveLength(1_100);
  expect(await toList(outbox.list({ keys: ["n-7", "n-8"], state: "queued" }))).toMatchObject([
    { key: "n-7" },
    { key: "n-8" },
  ]);
  expect(await toList(outbox.list({ keys: [] }))).toEqual([]);
});

it.for(engines)("checks starts in their order and writes nothing down (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine);
  await outbox.enqueue(toStart("known", { i: 1 }));
  await outbox.work(drained).stopped;
  const starts = [
    toStart("new", { i: 0 }),
    toStart("known", { i: 1 }),
    toStart("known", { i: 2 }),
    toStart("no JSON", { map: new Map() }),
    toStart("line\nbreak"),
    toStart("large", { text: "x".repeat(2_000_000) }),
  ];
  const uuid = server.instances[0]?.instance.uuid;
  expect(await toList(outbox.check(starts))).toMatchObject([
    { key: "new" },
    { key: "known", start: { state: "started", uuid } },
    { key: "known", problem: { code: "OUTBOX_KEY_CONFLICT" }, start: { state: "started", uuid } },
    { key: "no JSON", problem: { code: "OUTBOX_INVALID_ARGUMENT" } },
    { key: "line\nbreak", problem: { code: "OUTBOX_INVALID_ARGUMENT" } },
    { key: "large", problem: { code: "FLOWX_INVALID_ARGUMENT" } },
  ]);
  expect(await outbox.get("new")).toBeUndefined();
  expect(server.totals.instances).toBe(1);
});

it.for(engines)("checks more starts than a page holds (%s)", async (engine) => {
  const { outbox } = await openTestOutbox(engine);
  await outbox.enqueue(toStart("n-777", { i: 777 }));
  const checked = await toList(outbox.check(Array.from({ length: 1_001 }, (_, i) => toStart(`n-${i}`, { i }))));
  expect(checked.map(({ key }) => key)).toEqual(Array.from({ length: 1_001 }, (_, i) => `n-${i}`));
  expect(checked.filter(({ start }) => start !== undefined)).toMatchObject([{ key: "n-777" }]);
});

it.for(engines)("takes queued starts back, and their keys are new again (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine);
  await outbox.enqueueMany(["a", "b", "c"].map((key) => toStart(key, { key })));
  expect((await outbox.withdraw(["a", "c", "not there"])).sort()).toEqual(["a", "c"]);
  expect(await outbox.withdraw([])).toEqual([]);
  await outbox.work(drained).stopped;
  expect(server.instances.map(({ initialValues }) => initialValues["key"])).toEqual(["b"]);
  expect(await outbox.enqueue(toStart("a", { key: "other" }))).toMatchObject({ isNew: true });
});

it.for(engines)("takes back what was refused, but nothing that somebody has decided about (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine);
  server.use("forbidden", { times: 1 });
  await outbox.enqueue(toStart("refused", { i: 1 }));
  await outbox.work(drained).stopped;
  expect(await outbox.get("refused")).toMatchObject({ state: "not-started" });
  expect(await outbox.withdraw(["refused"])).toEqual(["refused"]);
  expect(await outbox.enqueue(toStart("refused", { i: 2 }))).toMatchObject({ isNew: true });
  server.use("reset-after-start", { times: 1 });
  await outbox.work(drained).stopped;
  await outbox.resolve("refused", "not-started");
  expect(await outbox.withdraw(["refused"])).toEqual([]);
});

it.for(engines)("takes nothing back that was sent, or that may have been (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine);
  server.use("reset-after-start", { times: 1 });
  await outbox.enqueue(toStart("doubtful"));
  await outbox.work(drained).stopped;
  expect(await outbox.withdraw(["doubtful"])).toEqual([]);
  await outbox.resolve("doubtful", "start-again");
  expect(await outbox.withdraw(["doubtful"])).toEqual([]);
  await outbox.work(drained).stopped;
  expect(await outbox.withdraw(["doubtful"])).toEqual([]);
  expect(await outbox.get("doubtful")).toMatchObject({ state: "started" });
});

it.for(engines)("starts exactly what it could not take back from a worker (%s)", async (engine) => {
  const { outbox, server } = await openTestOutbox(engine);
  const keys = Array.from({ length: 300 }, (_, i) => `n-${i}`);
  await outbox.enqueueMany(keys.map((key) => toStart(key, { key })));
  const { stopped } = outbox.work(drained);
  const taken: string[] = [];
  for (let i = keys.length - 1; i >= 0; i -= 20)
    taken.push(...(await outbox.withdraw(keys.slice(Math.max(0, i - 19), i + 1))));
  await stopped;
  expect(taken.length).toBeGreaterThan(0);
  const started = server.instances.map(({ initialValues }) => String(initialValues["key"]));
  expect([...taken, ...started].sort()).toEqual([...keys].sort());
  expect((await outbox.stats()).counts).toMatchObject({ queued: 0, started: started.length, unknown: 0 });
});

it("checks starts without a database", async () => {
  const { client, server } = await openTestOutbox("Postgres");
  const starts = [toStart("a"), toStart("b", { map: new Map() }), toStart("c")];
  expect(await toList(checkStarts(starts, { client }))).toMatchObject([
    { key: "a" },
    { key: "b", problem: { code: "OUTBOX_INVALID_ARGUMENT" } },
    { key: "c" },
  ]);
  expect(server.totals.requests).toBe(0);
});
