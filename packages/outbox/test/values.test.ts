import { expect, it } from "vitest";
import { z } from "zod";
import { openTestOutbox, processName, toStart } from "./test-outbox.ts";

const circular: Record<string, unknown> = {};
circular["self"] = circular;
const unfit: readonly [what: string, values: unknown, path: string][] = [
  ["a Map", { a: { b: new Map() } }, "initialValues.a.b"],
  ["a Date", { when: new Date(0) }, "initialValues.when"],
  ["a Promise", { a: Promise.resolve(1) }, "initialValues.a"],
  ["NaN", { list: [1, Number.NaN] }, "initialValues.list[1]"],
  ["undefined in a list", { list: [undefined] }, "initialValues.list[0]"],
  ["a function", { f: () => 1 }, "initialValues.f"],
  ["a BigInt", { n: 1n }, "initialValues.n"],
  ["itself", circular, "nested too deeply"],
  ["a list instead of an object", [1], "must be a JSON object"],
];

it.for(unfit)("refuses values that hold %s when they are enqueued", async ([, values, path]) => {
  const { outbox } = await openTestOutbox("Postgres");
  const error = await outbox
    .enqueue(toStart("order-1", values as Record<string, unknown>))
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "OUTBOX_INVALID_ARGUMENT" });
  expect(String(error)).toContain(path);
  expect(await outbox.get("order-1")).toBeUndefined();
});

it("refuses what the schema of the process refuses, and what is too large, without sending anything", async () => {
  const processes = { [processName]: z.object({ loanAmount: z.number().positive() }) };
  const { outbox, server } = await openTestOutbox("Postgres", { clientOptions: { processes, maxBodyBytes: 1_000 } });
  await expect(outbox.enqueue(toStart("a", { loanAmount: -1 }))).rejects.toMatchObject({
    code: "FLOWX_INVALID_VALUES",
    outcome: "not-started",
  });
  await expect(
    outbox.enqueue({ ...toStart("b", { text: "x".repeat(2_000) }), processName: "other" }),
  ).rejects.toMatchObject({ code: "FLOWX_INVALID_ARGUMENT" });
  await expect(outbox.enqueue({ ...toStart("c"), processName: ".." })).rejects.toMatchObject({
    code: "FLOWX_INVALID_ARGUMENT",
  });
  expect((await outbox.stats()).counts.queued).toBe(0);
  expect(server.totals.requests).toBe(0);
});

it.for(["", "a\nb", "\u0000", "x".repeat(501), "\ud800", 7])("refuses the key %j", async (key) => {
  const { outbox } = await openTestOutbox("Postgres");
  await expect(outbox.enqueue(toStart(key as string))).rejects.toMatchObject({ argument: "start.key" });
});

it("sends values as they were given, whatever JSON allows", async () => {
  const { outbox, server } = await openTestOutbox("Postgres");
  const values = { "\u0000": "\u0000\ud800", big: 1e300, deep: [[[{ "": null }]]], text: "$1 ? ' \" \\ \u2028 𝕏" };
  await outbox.enqueue(toStart("order-𝕏 ' \" ?", values));
  await outbox.work({ untilEmpty: true, pollMs: 20 }).stopped;
  const { startCorrelationId, ...sent } = server.instances[0]?.initialValues ?? {};
  expect(sent).toEqual(values);
  expect(startCorrelationId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it("keeps a correlation id that the caller brings, and leaves it out if told to", async () => {
  const { outbox, server, reopen } = await openTestOutbox("Postgres");
  await outbox.enqueue(toStart("a", { startCorrelationId: "mine" }));
  const without = await reopen({ correlation: false });
  await without.enqueue(toStart("b", { only: 1 }));
  await outbox.work({ untilEmpty: true, pollMs: 20 }).stopped;
  expect(await outbox.get("a")).toMatchObject({ correlationId: "mine" });
  expect(server.instances.map(({ initialValues }) => initialValues)).toContainEqual({ only: 1 });
});

it("writes no token and, once settled, no values into the database", async () => {
  const { outbox, database, schema, server } = await openTestOutbox("Postgres", {
    clientOptions: { token: "s3cret-token" },
  });
  server.use("unauthorized", { times: 1 });
  await outbox.enqueueMany([toStart("a", { name: "personal-data" }), toStart("b", { name: "personal-data" })]);
  await outbox.work({ untilEmpty: true, pollMs: 20, retryDelayMs: 10 }).stopped;
  const { default: pg } = await import("pg");
  const client = new pg.Client(database);
  await client.connect();
  const tables = [`${schema}.start`, `${schema}_queue.job`];
  for (const table of tables) {
    const { rows } = await client.query(`SELECT t::text AS row FROM ${table} t`);
    expect(JSON.stringify(rows)).not.toMatch(/s3cret-token|personal-data/);
  }
  await client.end();
});
