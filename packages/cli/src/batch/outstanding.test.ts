import type { OutboxStart } from "@flowx-start/outbox";
import { expect, it } from "vitest";
import { createOutstanding } from "./outstanding.ts";
import { createTally } from "./tally.ts";

const never = new AbortController().signal;
const toStart = (key: string, state: OutboxStart["state"]): OutboxStart => ({ key, state }) as OutboxStart;

it("counts only what it expects, once", () => {
  const tally = createTally(3);
  const outstanding = createOutstanding(tally);
  outstanding.expect("a", true);
  expect(outstanding.hear(toStart("stranger", "started"))).toBe(false);
  expect(outstanding.hear(toStart("a", "sending"))).toBe(false);
  expect(outstanding.hear(toStart("a", "started"))).toBe(true);
  expect(outstanding.hear(toStart("a", "started"))).toBe(false);
  expect(tally).toMatchObject({ started: 1, unknown: 0 });
  expect(outstanding.size).toBe(0);
});

it("takes an answer that comes after a start was unknown", () => {
  const tally = createTally(1);
  const outstanding = createOutstanding(tally);
  outstanding.expect("a", true);
  outstanding.hear(toStart("a", "unknown"));
  expect(tally).toMatchObject({ started: 0, unknown: 1 });
  outstanding.hear(toStart("a", "unknown"));
  outstanding.hear(toStart("a", "started"));
  expect(tally).toMatchObject({ started: 1, unknown: 0 });
});

it("waits until few enough are left, or nothing is waited for any more", async () => {
  const outstanding = createOutstanding(createTally(3));
  for (const key of ["a", "b", "c"]) outstanding.expect(key, key !== "b");
  expect(outstanding.keys("ours")).toEqual(["a", "c"]);
  const two = outstanding.until(2, never);
  outstanding.forget("a");
  await two;
  const stopping = new AbortController();
  const none = outstanding.until(0, stopping.signal);
  stopping.abort();
  await none;
  await outstanding.until(0, stopping.signal);
  expect(outstanding.keys()).toEqual(["b", "c"]);
});
