import pg from "pg";
import { expect, it, onTestFinished } from "vitest";
import { assertNodeVersion } from "../src/assert-node-version.ts";
import { createOutbox } from "../src/create-outbox.ts";
import { toUnknownNameError } from "../src/errors/unknown-name-error.ts";
import { migrationSql } from "../src/migrate.ts";
import { runWorker } from "./run-worker.ts";
import { openTestOutbox, toDatabase, toStart } from "./test-outbox.ts";
import { toClient } from "./to-client.ts";

const drained = { untilEmpty: true, pollMs: 20 };

it("refuses a folder that another process has open, at once, also while that one is suspended", async () => {
  const { outbox, server, database, schema, reopen } = await openTestOutbox("PGlite");
  await expect(reopen()).rejects.toMatchObject({ code: "OUTBOX_LOCKED", folder: database });
  await outbox.enqueue(toStart("order-1"));
  await outbox.close();
  const { child, heard, ended } = runWorker({ database, schema, url: server.url, options: {} });
  await heard("ready");
  child.kill("SIGSTOP");
  const error = await reopen().catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "OUTBOX_LOCKED" });
  expect(String(error)).toContain(`(${child.pid} on `);
  child.kill("SIGKILL");
  await ended;
  // The lock ends with the process, and no start was lost.
  expect((await reopen()).get("order-1")).toBeDefined();
});

it("stops on a signal: finishes and settles what is on the way, and claims nothing more", async () => {
  const { outbox, server, database, schema } = await openTestOutbox("Postgres");
  await outbox.enqueueMany(Array.from({ length: 50 }, (_, i) => toStart(`order-${i}`, { i })));
  server.use("slow", { delayMs: 300 });
  const { child, ended } = runWorker({ database, schema, url: server.url, options: { concurrency: 4 } });
  await server.waitForRequest(() => server.totals.requests >= 5, { timeoutMs: 20_000 });
  child.kill("SIGTERM");
  expect(await ended).toBe("0");
  const { counts } = await outbox.stats();
  expect(counts).toMatchObject({ sending: 0, unknown: 0, started: server.totals.instances });
  expect(counts.queued).toBeGreaterThan(0);
});

it("shares the work between two workers, and starts each once", async () => {
  const { outbox, server, reopen } = await openTestOutbox("Postgres");
  const other = await reopen();
  await outbox.enqueueMany(Array.from({ length: 200 }, (_, i) => toStart(`order-${i}`, { i })));
  await Promise.all([outbox.work(drained).stopped, other.work(drained).stopped]);
  expect(server.totals.instances).toBe(200);
  expect(new Set(server.instances.map(({ initialValues }) => initialValues["i"])).size).toBe(200);
});

it("opens a schema that was made by hand, and refuses one that is missing", async () => {
  const { database, schema } = toDatabase("Postgres");
  const options = { database, schema, migrate: false, client: toClient("http://127.0.0.1:1") };
  await expect(createOutbox(options)).rejects.toMatchObject({ code: "OUTBOX_DATABASE" });
  await expect(createOutbox(options)).rejects.toThrow("migrationSql()");
  const client = new pg.Client(database);
  await client.connect();
  onTestFinished(() => client.end());
  await client.query(await migrationSql({ schema }));
  const outbox = await createOutbox(options);
  onTestFinished(() => outbox.close());
  expect(await outbox.enqueue(toStart("order-1"))).toMatchObject({ isNew: true });
  await client.query(`UPDATE ${schema}.version SET version = 99`);
  await expect(createOutbox(options)).rejects.toThrow("this package supports only version");
});

it("lets several processes open an empty database at once", async () => {
  const { database, schema } = toDatabase("Postgres");
  const client = toClient("http://127.0.0.1:1");
  const opened = await Promise.all([1, 2, 3].map(() => createOutbox({ database, schema, client })));
  await Promise.all(opened.map((outbox) => outbox.close()));
});

it("knows a key after the queue has forgotten its job", async () => {
  const { outbox, server, database, schema } = await openTestOutbox("Postgres");
  await outbox.enqueue(toStart("order-1"));
  await outbox.work(drained).stopped;
  const client = new pg.Client(database);
  await client.connect();
  onTestFinished(() => client.end());
  // Long past every retention of pg-boss.
  await client.query(`DELETE FROM ${schema}_queue.job`);
  expect(await outbox.enqueue(toStart("order-1"))).toMatchObject({ isNew: false });
  await outbox.work(drained).stopped;
  expect(server.totals.instances).toBe(1);
});

it("keeps a queued start as long as ten years", async () => {
  const { outbox, database, schema } = await openTestOutbox("Postgres");
  await outbox.enqueue(toStart("order-1"));
  const client = new pg.Client(database);
  await client.connect();
  onTestFinished(() => client.end());
  const { rows } = await client.query(
    `SELECT keep_until > now() + interval '9 years' AS kept FROM ${schema}_queue.job WHERE name = 'starts'`,
  );
  expect(rows).toEqual([{ kept: true }]);
});

it("says in one line that Node.js is too old", () => {
  expect(() => assertNodeVersion("20.20.2")).toThrow(
    /^@flowx-start\/outbox requires Node\.js 22\.12 or later, but this is Node\.js 20\.20\.2\.$/,
  );
  expect(() => assertNodeVersion("22.11.0")).toThrow("22.12");
  for (const version of ["22.12.0", "24.0.0"]) expect(() => assertNodeVersion(version)).not.toThrow();
});

it.for([
  ["option", "", "keepvalues", "keepvalues is not a known option. Did you mean keepValues?"],
  ["option", "options.", "keepvalue", "options.keepvalue is not a known option. Did you mean options.keepValues?"],
  ["property", "start.", "colour", "start.colour is not a known property. Known properties: client, keepValues."],
] as const)("answers the unknown %s %s%s with the nearest known one, or with all", ([kind, prefix, name, message]) => {
  expect(toUnknownNameError(kind, prefix, name, ["client", "keepValues"])).toMatchObject({
    argument: prefix + name,
    message,
  });
});

it("answers a misspelt option of a worker and of a start with the nearest known one", async () => {
  const { outbox } = await openTestOutbox("PGlite");
  expect(() => outbox.work({ concurency: 2 } as never)).toThrow("options.concurency is not a known option. Did you");
  await expect(outbox.enqueue({ ...toStart("order-1"), buildID: "b" } as never)).rejects.toThrow(
    "start.buildID is not a known property. Did you mean start.buildId?",
  );
});

const wrong: readonly [what: string, options: object, argument: string][] = [
  ["no client", { database: "folder" }, "client"],
  ["another database", { database: "mysql://127.0.0.1/x" }, "database"],
  ["no database", { database: "" }, "database"],
  ["a schema that is no identifier", { database: "folder", schema: "a; DROP" }, "schema"],
  ["an unknown option", { database: "folder", keepvalues: true }, "keepvalues"],
  ["an empty correlation key", { database: "folder", correlation: { key: "" } }, "correlation"],
];

it.for(wrong)("refuses %s", async ([what, options, argument]) => {
  const client = what === "no client" ? undefined : toClient("http://127.0.0.1:1");
  const error = await createOutbox({ client, ...options } as never).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "OUTBOX_INVALID_ARGUMENT", argument });
});
