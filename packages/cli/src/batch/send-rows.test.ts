import type { AnyProcesses } from "@flowx-start/client";
import { KeyConflictError, type Outbox, type OutboxEvents, type OutboxStart } from "@flowx-start/outbox";
import { expect, it } from "vitest";
import type { BatchStart, Judgement, PlacedRow } from "./judge-rows.ts";
import { type SendEnd, type SendSettings, sendRows } from "./send-rows.ts";
import { createTally, type Tally } from "./tally.ts";

const never = new AbortController().signal;

/** An outbox in memory, whose worker starts everything at once. */
function createFakeOutbox(
  seams: { beforeEnqueue?: (rows: Map<string, OutboxStart>) => void; isSilent?: boolean } = {},
): {
  outbox: Outbox<AnyProcesses>;
  rows: Map<string, OutboxStart>;
  conflicts: Set<string>;
} {
  const rows = new Map<string, OutboxStart>();
  const conflicts = new Set<string>();
  const listeners = new Set<(start: OutboxStart) => void>();
  const outbox = {
    on: (name: keyof OutboxEvents, listener: (start: OutboxStart) => void) => {
      if (name === "settled") listeners.add(listener);
      return () => listeners.delete(listener);
    },
    work: () => ({ stop: async () => undefined }),
    async *check(starts: readonly BatchStart[]) {
      for (const { key } of starts) {
        if (conflicts.has(key)) yield { key, problem: new KeyConflictError(key) };
        else yield { key, ...(rows.has(key) && { start: rows.get(key) }) };
      }
    },
    async enqueueMany(starts: readonly BatchStart[]) {
      seams.beforeEnqueue?.(rows);
      const other = starts.find(({ key }) => conflicts.has(key));
      if (other !== undefined) throw new KeyConflictError(other.key);
      for (const { key } of starts) {
        const start = { key, state: "started", uuid: `uuid of ${key}` } as OutboxStart;
        rows.set(key, start);
        if (seams.isSilent !== true) for (const listener of listeners) listener(start);
      }
    },
    async *list({ keys }: { keys: readonly string[] }) {
      for (const key of keys) if (rows.has(key)) yield rows.get(key);
    },
    withdraw: async () => [],
  };
  return { outbox: outbox as unknown as Outbox<AnyProcesses>, rows, conflicts };
}

async function send(
  outbox: Outbox<AnyProcesses>,
  keys: readonly string[],
  more: Partial<SendSettings> = {},
): Promise<{ end: SendEnd; tally: Tally }> {
  const tally = createTally(keys.length);
  const rows = keys.map((id, place): PlacedRow => ({ place, line: place + 1, bytes: 10, values: { id } }));
  const batches = async function* (): AsyncGenerator<PlacedRow[]> {
    yield rows.slice(0, 2);
    yield rows.slice(2);
  };
  const check: Judgement["check"] = (starts) => outbox.check(starts);
  const end = await sendRows({
    outbox,
    batches: batches(),
    tally,
    signal: never,
    work: {},
    retryNotStarted: false,
    keepGoing: false,
    judgement: { processName: "p", keyField: "id", duplicates: new Map(), mayReplace: false, check },
    hasChanged: async () => false,
    onOutstanding: () => undefined,
    say: () => undefined,
    ...more,
  });
  return { end, tally };
}

it("counts every row once", async () => {
  const { outbox } = createFakeOutbox();
  const { end, tally } = await send(outbox, ["a", "b", "c"]);
  expect(end).toBe("done");
  expect(tally).toMatchObject({ rows: 3, started: 3, startedBefore: 0, notSent: 0 });
});

it("leaves out a key that somebody else takes while it is enqueued, and sends the others", async () => {
  const { outbox, rows, conflicts } = createFakeOutbox({ beforeEnqueue: () => void conflicts.add("b") });
  const { end, tally } = await send(outbox, ["a", "b", "c"]);
  expect(end).toBe("done");
  expect(tally).toMatchObject({ started: 2, invalid: 1, notSent: 0 });
  expect([...rows.keys()]).toEqual(["a", "c"]);
});

it("notices what another worker has sent, of which it hears nothing", async () => {
  const { outbox } = createFakeOutbox({ isSilent: true });
  const { tally } = await send(outbox, ["a", "b", "c"]);
  expect(tally).toMatchObject({ started: 3 });
});

it("goes on when the database comes back", async () => {
  let failures = 2;
  const { outbox } = createFakeOutbox({
    beforeEnqueue: () => {
      failures -= 1;
      if (failures >= 0) throw new Error("connection refused");
    },
  });
  expect((await send(outbox, ["a", "b", "c"])).tally).toMatchObject({ started: 3 });
});

it("does not send a file that has changed since it was checked", async () => {
  const { outbox, rows } = createFakeOutbox();
  const changed = [false, true];
  const { end, tally } = await send(outbox, ["a", "b", "c"], { hasChanged: async () => changed.shift() === true });
  expect(end).toBe("file-changed");
  expect(tally).toMatchObject({ started: 2, notSent: 1 });
  expect([...rows.keys()]).toEqual(["a", "b"]);
});

it("says what a failure has left unsent", async () => {
  const { outbox } = createFakeOutbox();
  let asked = 0;
  const check: Judgement["check"] = (starts) => {
    asked += 1;
    if (asked > 1) throw new KeyConflictError("x");
    return outbox.check(starts);
  };
  const judgement = {
    processName: "p",
    keyField: "id",
    duplicates: new Map<number, number>(),
    mayReplace: false,
    check,
  };
  const { end, tally } = await send(outbox, ["a", "b", "c"], { judgement });
  expect(end).toMatchObject({ failed: expect.stringContaining("x") });
  expect(tally).toMatchObject({ started: 2, notSent: 1 });
});
