import { getEventListeners } from "node:events";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { OwnFetch } from "../src/index.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  // Whatever a call did, it leaves no timer behind.
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

/** Never answers; rejects when the request is aborted, as a runtime's fetch does. */
const silent: OwnFetch = (_url, { signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
/** Never answers, and does not listen to the signal. */
const deaf = (): Promise<Response> => new Promise(() => {});
const tooMany = new Response(null, { status: 429, headers: { "retry-after": "20" } });

it.for([silent, deaf])("ends a call after timeoutMs", async (fetch) => {
  const call = errorOf(clientOver(fetch, { timeoutMs: 1000 }).startProcess("x", {}));
  await vi.advanceTimersByTimeAsync(999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await call).toMatchObject({
    code: "FLOWX_TIMEOUT",
    limit: "timeoutMs",
    limitMs: 1000,
    outcome: "unknown",
    attempts: 1,
  });
});

it("aborts the request when the time is up, for the caller's fetch and for the global one", async () => {
  const signals: (AbortSignal | null | undefined)[] = [];
  const own: OwnFetch = (_url, init) => {
    signals.push(init.signal);
    return new Promise(() => {});
  };
  vi.stubGlobal("fetch", (_url: string, init: RequestInit) => {
    signals.push(init.signal);
    return new Promise(() => {});
  });
  const calls = [own, undefined].map((fetch) =>
    errorOf(clientOver(fetch as typeof own, { timeoutMs: 100 }).startProcess("x", {})),
  );
  await vi.advanceTimersByTimeAsync(100);
  await Promise.all(calls);
  vi.unstubAllGlobals();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
});

it("ends a call after 60 seconds unless it is told otherwise", async () => {
  const call = errorOf(clientOver(silent).startProcess("x", {}));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await call).toMatchObject({ limitMs: 60_000 });
});

it("ends an attempt after attemptTimeoutMs, and does not repeat it", async () => {
  const call = errorOf(clientOver(silent, { attemptTimeoutMs: 500 }).startProcess("x", {}));
  await vi.advanceTimersByTimeAsync(500);
  expect(await call).toMatchObject({ limit: "attemptTimeoutMs", limitMs: 500, outcome: "unknown", attempts: 1 });
});

it("gives each attempt its own time where unknown outcomes may be repeated", async () => {
  const server = answers(({ url, signal }) => silent(url, { signal }), started);
  const options = { attemptTimeoutMs: 500, retry: { unknownOutcome: true, baseDelayMs: 0 } };
  const call = clientOver(server.fetch, options).startProcess("x", {});
  await vi.advanceTimersByTimeAsync(501);
  expect(await call).toMatchObject({ state: "STARTED" });
});

it("bounds the token source as well, and is certain that nothing started", async () => {
  const server = answers(started);
  const call = errorOf(
    clientOver(server.fetch, { token: () => new Promise(() => {}), timeoutMs: 100 }).startProcess("x", {}),
  );
  await vi.advanceTimersByTimeAsync(100);
  expect(await call).toMatchObject({ code: "FLOWX_TIMEOUT", outcome: "not-started", attempts: 0 });
  expect(server.requests).toEqual([]);
});

it("bounds the body as well", async () => {
  const endless = new Response(
    new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode("{")) }),
  );
  const call = errorOf(clientOver(() => Promise.resolve(endless), { timeoutMs: 100 }).startProcess("x", {}));
  await vi.advanceTimersByTimeAsync(100);
  expect(await call).toMatchObject({ code: "FLOWX_TIMEOUT", outcome: "unknown" });
});

it("sends nothing when the signal is aborted before the call", async () => {
  const server = answers(started);
  const reason = new Error("the job is cancelled");
  const error = await errorOf(clientOver(server.fetch).startProcess("x", {}, { signal: AbortSignal.abort(reason) }));
  expect(error).toMatchObject({ code: "FLOWX_ABORTED", name: "AbortError", outcome: "not-started", attempts: 0 });
  expect(error.cause).toBe(reason);
  expect(server.requests).toEqual([]);
});

it.for([silent, deaf])("ends a call when the signal is aborted while it waits for the answer", async (fetch) => {
  const controller = new AbortController();
  const call = errorOf(clientOver(fetch).startProcess("x", {}, { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(1);
  controller.abort();
  expect(await call).toMatchObject({ code: "FLOWX_ABORTED", outcome: "unknown", attempts: 1 });
});

it("ends a call at once when the signal is aborted while it waits to repeat", async () => {
  const controller = new AbortController();
  const server = answers(tooMany, started);
  const call = errorOf(clientOver(server.fetch).startProcess("x", {}, { signal: controller.signal }));
  await vi.advanceTimersByTimeAsync(1);
  controller.abort();
  expect(await call).toMatchObject({ code: "FLOWX_ABORTED", outcome: "not-started", attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

it("lets go of a signal that outlives the call", async () => {
  const { signal } = new AbortController();
  const flowx = clientOver(answers(started).fetch, { attemptTimeoutMs: 1000 });
  for (let i = 0; i < 3; i++) await flowx.startProcess("x", {}, { signal });
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
