import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { endLeases, judge, runWorker } from "./run-worker.ts";
import { openTestOutbox, toStart } from "./test-outbox.ts";

const untilUnknown = (outbox: Awaited<ReturnType<typeof openTestOutbox>>["outbox"]): Promise<void> =>
  new Promise((resolve) => {
    const off = outbox.on("unknown", () => {
      off();
      resolve();
    });
  });

/** In the long run the worker really sleeps for longer than a claim lives; in the short one its clock says so. */
const suspendMs = Number(process.env["OUTBOX_SUSPEND_MS"] ?? 0);

it("does not send what it claimed before it was suspended past its lease", async () => {
  const { outbox, server, database, schema } = await openTestOutbox("Postgres");
  await outbox.enqueue(toStart("order-1"));
  const options = { untilEmpty: true, pollMs: 20 };
  const pause = { at: "claimed", sleptMs: suspendMs > 0 ? 0 : 3_600_000 } as const;
  const { child, heard, ended } = runWorker({ database, schema, url: server.url, options, pause });
  await heard("paused");
  child.kill("SIGSTOP");
  await endLeases(database, schema);
  // Another worker finds that it is gone, and somebody decides.
  const unknown = untilUnknown(outbox);
  const other = outbox.work({ pollMs: 20 });
  await unknown;
  const settled = new Promise((resolve) => outbox.on("settled", resolve));
  await outbox.resolve("order-1", "start-again");
  await settled;
  await setTimeout(suspendMs);
  child.kill("SIGCONT");
  child.send("go on");
  expect(await ended).toBe("0");
  await other.stop();
  expect(server.totals.requests).toBe(1);
  expect(await outbox.get("order-1")).toMatchObject({ state: "started", uuid: server.instances[0]?.instance.uuid });
});

it("settles with the answer that came while it was suspended, also if somebody said not-started", async () => {
  const { outbox, server, database, schema } = await openTestOutbox("Postgres");
  await outbox.enqueue(toStart("order-1"));
  const pause = { at: "answered", sleptMs: 3_600_000 } as const;
  const { child, heard, ended } = runWorker({
    database,
    schema,
    url: server.url,
    options: { untilEmpty: true, pollMs: 20 },
    pause,
  });
  await heard("paused");
  child.kill("SIGSTOP");
  await endLeases(database, schema);
  const unknown = untilUnknown(outbox);
  const other = outbox.work({ pollMs: 20 });
  await unknown;
  await outbox.resolve("order-1", "not-started");
  child.kill("SIGCONT");
  child.send("go on");
  expect(await ended).toBe("0");
  await other.stop();
  expect(await outbox.get("order-1")).toMatchObject({ state: "started", uuid: server.instances[0]?.instance.uuid });
  expect(await judge(outbox, server)).toMatchObject({ mostInstances: 1, lies: [] });
});

it("keeps both instances where somebody started again and the first answer came late", async () => {
  const { outbox, server, database, schema } = await openTestOutbox("Postgres");
  await outbox.enqueue(toStart("order-1"));
  const pause = { at: "answered", sleptMs: 0 } as const;
  const { child, heard, ended } = runWorker({
    database,
    schema,
    url: server.url,
    options: { untilEmpty: true, pollMs: 20 },
    pause,
  });
  await heard("paused");
  child.kill("SIGSTOP");
  await endLeases(database, schema);
  const unknown = untilUnknown(outbox);
  const other = outbox.work({ pollMs: 20 });
  await unknown;
  const settled = new Promise((resolve) => outbox.on("settled", resolve));
  await outbox.resolve("order-1", "start-again");
  await settled;
  child.kill("SIGCONT");
  child.send("go on");
  expect(await ended).toBe("0");
  await other.stop();
  const [first, second] = server.instances.map(({ instance }) => instance.uuid);
  expect(await outbox.get("order-1")).toMatchObject({ state: "started", uuid: second, otherUuids: [first] });
});
