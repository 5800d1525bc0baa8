import type { OutboxStart } from "@flowx-start/outbox";
import { expect, it } from "vitest";
import { createRefusalGuard, firstRefusals } from "./refusal-guard.ts";

const toStart = (state: OutboxStart["state"], error?: object): OutboxStart => ({ state, error }) as OutboxStart;
const refused = toStart("not-started", { message: "No." });
const started = toStart("started");
const unauthorized = toStart("queued", { status: 401, message: "401." });

it("ends a run whose first starts are all refused", () => {
  const guard = createRefusalGuard();
  for (let i = 1; i < firstRefusals; i++) guard.hear(refused);
  guard.hear(toStart("unknown"));
  expect(guard.signal.aborted).toBe(false);
  guard.hear(refused);
  expect(guard.signal.aborted).toBe(true);
  expect(guard.refusal).toEqual({ kind: "first-starts", reason: "No." });
});

it("does not mind refusals once something was started", () => {
  const guard = createRefusalGuard();
  guard.hear(refused);
  guard.hear(started);
  for (let i = 0; i < 100; i++) guard.hear(refused);
  expect(guard.signal.aborted).toBe(false);
});

it.for([
  [unauthorized],
  [
    toStart("queued", {
      code: "FLOWX_TOKEN_REQUEST",
      message: "401.",
      oauth: { error: "invalid_client", status: 401 },
    }),
  ],
] as const)("ends a run whose token is refused three times in a row, also later: %#", ([start]) => {
  const guard = createRefusalGuard();
  guard.hear(start);
  guard.hear(start);
  guard.hear(started);
  guard.hear(start);
  guard.hear(start);
  expect(guard.signal.aborted).toBe(false);
  guard.hear(start);
  expect(guard.refusal).toEqual({ kind: "access", reason: "401." });
});

it.for([
  [toStart("queued", { status: 429, message: "429." })],
  [toStart("queued", { code: "FLOWX_TOKEN_REQUEST", message: "away", oauth: { status: 503 } })],
  [toStart("queued", { code: "FLOWX_TOKEN_REQUEST", message: "away" })],
  [toStart("queued", { code: "FLOWX_NETWORK", message: "refused" })],
] as const)("waits for what passes by itself: %#", ([start]) => {
  const guard = createRefusalGuard();
  for (let i = 0; i < 100; i++) guard.hear(start);
  expect(guard.signal.aborted).toBe(false);
});
