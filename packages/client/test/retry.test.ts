import { afterEach, expect, it, vi } from "vitest";
import { type FlowxClientOptions, RequestNotSentError, type RetryEvent } from "../src/index.ts";
import { type Answer, answers, clientOver, errorOf, started } from "./respond.ts";

afterEach(() => vi.useRealTimers());

const tooMany = (retryAfter?: string): Response =>
  new Response(null, { status: 429, ...(retryAfter && { headers: { "retry-after": retryAfter } }) });
const refused = (): never => {
  throw new RequestNotSentError("refused");
};
const refusedCode = (): never => {
  throw Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) });
};
const reset = (): never => {
  throw Object.assign(new TypeError("fetch failed"), {
    cause: Object.assign(new Error(), { code: "ECONNRESET", syscall: "read" }),
  });
};
const status = (code: number): Response => new Response(null, { status: code });

interface Row {
  title: string;
  list: Answer[];
  options?: Partial<FlowxClientOptions>;
  deliveries: number;
  error?: object;
}

const retry = { baseDelayMs: 0 };

const rows: Row[] = [
  { title: "repeats 429 until it succeeds", list: [tooMany(), tooMany(), started], deliveries: 3 },
  {
    title: "gives up after three attempts where there is no pause between them",
    list: [tooMany()],
    deliveries: 3,
    error: { status: 429, attempts: 3 },
  },
  {
    title: "makes as many attempts as it is told",
    list: [tooMany()],
    options: { retry: { ...retry, attempts: 5 } },
    deliveries: 5,
    error: { attempts: 5 },
  },
  { title: "repeats what the caller's fetch says it has not sent", list: [refused, started], deliveries: 2 },
  {
    title: "takes no code of a caller's fetch for a proof",
    list: [refusedCode, started],
    deliveries: 1,
    error: { code: "FLOWX_NETWORK", networkCode: "ECONNREFUSED", outcome: "unknown" },
  },
  {
    title: "does not repeat a connection that was reset",
    list: [reset, started],
    deliveries: 1,
    error: { outcome: "unknown" },
  },
  {
    title: "repeats nothing with retry: false",
    list: [tooMany(), started],
    options: { retry: false },
    deliveries: 1,
    error: { status: 429 },
  },
  {
    title: "does not repeat 503, even with Retry-After",
    list: [new Response(null, { status: 503, headers: { "retry-after": "0" } }), started],
    deliveries: 1,
    error: { outcome: "unknown" },
  },
  { title: "does not repeat 400", list: [status(400), started], deliveries: 1, error: { status: 400 } },
  ...[408, 500, 502, 503, 504].map((code) => ({
    title: `repeats ${code} where unknown outcomes may be repeated`,
    list: [status(code), started],
    options: { retry: { ...retry, unknownOutcome: true } },
    deliveries: 2,
  })),
  {
    title: "repeats a reset where unknown outcomes may be repeated",
    list: [reset, started],
    options: { retry: { ...retry, unknownOutcome: true } },
    deliveries: 2,
  },
  {
    title: "stays in doubt when an attempt after an unknown one certainly did not start",
    list: [reset, refused, status(404)],
    options: { retry: { ...retry, unknownOutcome: true } },
    deliveries: 3,
    error: { status: 404, outcome: "unknown" },
  },
  {
    title: "ends the call when Retry-After is over its limit",
    list: [tooMany("31"), started],
    deliveries: 1,
    error: { status: 429, retryAfterMs: 31_000 },
  },
  {
    title: "ends the call when Retry-After is past its time",
    list: [tooMany("6"), started],
    options: { timeoutMs: 5000 },
    deliveries: 1,
    error: { status: 429, outcome: "not-started" },
  },
];

it.for(rows)("$title", async ({ list, options, deliveries, error }) => {
  const server = answers(...list);
  const call = clientOver(server.fetch, { retry, ...options }).startProcess("customer_onboarding", {});
  if (error === undefined) await expect(call).resolves.toMatchObject({ state: "STARTED" });
  else expect(await errorOf(call)).toMatchObject(error);
  expect(server.requests).toHaveLength(deliveries);
});

const waits: [title: string, header: () => string, ms: number][] = [
  ["seconds", () => "7", 7000],
  ["a date", () => new Date(Date.now() + 7000).toUTCString(), 7000],
];

it.for(waits)("waits for as long as Retry-After says in %s, and not less", async ([, header, ms]) => {
  vi.useFakeTimers({ now: new Date("2026-01-01T00:00:00Z") });
  const server = answers(tooMany(header()), started);
  const call = clientOver(server.fetch).startProcess("customer_onboarding", {});
  await vi.advanceTimersByTimeAsync(ms - 1);
  expect(server.requests).toHaveLength(1);
  // And a random time more, at most as long.
  await vi.advanceTimersByTimeAsync(ms + 1);
  expect(server.requests).toHaveLength(2);
  await call;
});

it("waits a random time that may double up to its cap", async () => {
  const events: RetryEvent[] = [];
  const options = { attempts: 50, baseDelayMs: 1, maxDelayMs: 2 };
  const server = answers(tooMany());
  await errorOf(
    clientOver(server.fetch, { retry: options, onRetry: (event) => events.push(event) }).startProcess("x", {}),
  );
  const delays = events.map(({ delayMs }) => delayMs);
  expect(delays).toHaveLength(49);
  expect(delays[0]).toBeLessThanOrEqual(1);
  expect(Math.max(...delays)).toBeLessThanOrEqual(2);
  expect(Math.max(...delays)).toBeGreaterThan(1);
  expect(new Set(delays).size).toBeGreaterThan(10);
});

it("says of each attempt, each wait and the end what happened, without secrets", async () => {
  const events: unknown[] = [];
  const hooks = {
    onAttempt: (event: object) => events.push(event),
    onRetry: (event: object) => events.push(event),
    onOutcome: (event: object) => events.push(event),
  };
  const server = answers(tooMany("0"), started);
  await clientOver(server.fetch, { ...hooks, retry }).startProcess("customer_onboarding", {
    customerEmail: "alice@example.com",
  });
  const call = { operationId: "startProcess", processName: "customer_onboarding" };
  expect(events).toMatchObject([
    { ...call, attempt: 1, freshToken: false },
    { ...call, attempt: 1, delayMs: 0, error: { status: 429 } },
    { ...call, attempt: 2 },
    { ...call, outcome: "started", attempts: 2, durationMs: expect.any(Number) },
  ]);
  expect(JSON.stringify(events)).not.toMatch(/s3cret|alice/);
});

it("is not changed by a hook that throws", async () => {
  const onOutcome = (): never => {
    throw new Error("the metrics are down");
  };
  await expect(clientOver(answers(started).fetch, { onOutcome }).startProcess("x", {})).resolves.toBeDefined();
});
