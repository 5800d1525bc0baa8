import { createServer, type Server } from "node:http";
import { Agent } from "undici";
import { afterEach, expect, it, vi } from "vitest";
import { createFlowxClient, type FlowxClientOptions, type StandardSchema } from "../src/index.ts";
import { started as startedText, startRawServer } from "./raw-server.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const hour = 3_600_000;
const day = 24 * hour;
const silent = (): Promise<Response> => new Promise(() => {});
const tooMany = (retryAfter: string): Response =>
  new Response(null, { status: 429, headers: { "retry-after": retryAfter } });
const at = (port: number, options: Partial<FlowxClientOptions> = {}): ReturnType<typeof createFlowxClient> =>
  createFlowxClient({ baseUrl: `http://127.0.0.1:${port}`, workspaceId: "w-1", appId: "a-1", token: "t", ...options });

/** Lets the wall clock jump by some milliseconds each time that it is read. */
function jump(by: number): void {
  const real = Date.now.bind(Date);
  let jumps = 0;
  vi.spyOn(Date, "now").mockImplementation(() => real() + by * jumps++);
}

it.for([hour, -hour])("ends a call in time though the wall clock jumps by %i ms", async (by) => {
  jump(by);
  const call = clientOver(silent, { timeoutMs: 25_000, attemptTimeoutMs: 50 }).startProcess("x", {});
  expect(await errorOf(call)).toMatchObject({ code: "FLOWX_TIMEOUT", limit: "attemptTimeoutMs" });
});

it.for([hour, -hour])("repeats 429, and says how long it took, though the wall clock jumps by %i ms", async (by) => {
  jump(by);
  const server = answers(tooMany("0"), tooMany("0"), started);
  const durations: number[] = [];
  const onOutcome = ({ durationMs }: { durationMs: number }): void => void durations.push(durationMs);
  const flowx = clientOver(server.fetch, { onOutcome, retry: { baseDelayMs: 1 } });
  await flowx.startProcess("x", {});
  expect(server.requests).toHaveLength(3);
  expect(durations[0]).toBeGreaterThanOrEqual(0);
  expect(durations[0]).toBeLessThan(10_000);
});

const toSchema = (validate: (value: unknown) => unknown): StandardSchema =>
  ({ "~standard": { version: 1, vendor: "slow", validate } }) as StandardSchema;

it("bounds a schema that never answers, at once, and sends nothing", async () => {
  const server = answers(started);
  const processes = { x: toSchema(() => new Promise(() => {})) };
  const error = await errorOf(clientOver(server.fetch, { processes, timeoutMs: 50 }).startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_TIMEOUT", limit: "timeoutMs", outcome: "not-started", attempts: 0 });
  expect(server.requests).toEqual([]);
});

it("sends nothing once a schema has answered too late", async () => {
  const server = answers(started);
  const late = (value: unknown): unknown => {
    const until = performance.now() + 60;
    // The event loop is busy: no timer of the client can run.
    while (performance.now() < until);
    return { value };
  };
  for (const validate of [late, async (value: unknown) => late(value)]) {
    const flowx = clientOver(server.fetch, { processes: { x: toSchema(validate) }, timeoutMs: 50 });
    expect(await errorOf(flowx.startProcess("x", {}))).toMatchObject({ code: "FLOWX_TIMEOUT", outcome: "not-started" });
  }
  expect(server.requests).toEqual([]);
});

it("ends at once when the signal is aborted while a schema works, and sends nothing", async () => {
  const server = answers(started);
  const controller = new AbortController();
  const processes = { x: toSchema(() => new Promise(() => controller.abort("the page was left"))) };
  const call = clientOver(server.fetch, { processes }).startProcess("x", {}, { signal: controller.signal });
  expect(await errorOf(call)).toMatchObject({
    code: "FLOWX_ABORTED",
    outcome: "not-started",
    cause: "the page was left",
  });
  expect(server.requests).toEqual([]);
});

it("ends at once when the signal is aborted while a token is on its way, and sends nothing", async () => {
  const server = answers(started);
  const controller = new AbortController();
  const token = (): Promise<string> => new Promise(() => controller.abort());
  const call = clientOver(server.fetch, { token }).startProcess("x", {}, { signal: controller.signal });
  expect(await errorOf(call)).toMatchObject({ code: "FLOWX_ABORTED", outcome: "not-started", attempts: 0 });
  expect(server.requests).toEqual([]);
});

it("waits for 30 days where Retry-After says so, though no timer can run that long", async () => {
  vi.useFakeTimers();
  const server = answers(tooMany(String((30 * day) / 1000)), started);
  const retry = { maxRetryAfterMs: 90 * day, maxDelayMs: 0 };
  const call = clientOver(server.fetch, { timeoutMs: Number.POSITIVE_INFINITY, retry }).startProcess("x", {});
  await vi.advanceTimersByTimeAsync(30 * day - 1);
  expect(server.requests).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(server.requests).toHaveLength(2);
  await call;
  expect(vi.getTimerCount()).toBe(0);
});

it("limits a call to 60 days where it is told to, and not to 1 ms", async () => {
  vi.useFakeTimers();
  const call = errorOf(clientOver(silent, { timeoutMs: 60 * day }).startProcess("x", {}));
  await vi.advanceTimersByTimeAsync(60 * day - 1);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await call).toMatchObject({ code: "FLOWX_TIMEOUT", limitMs: 60 * day });
});

const dates = ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"];

it.for(dates.flatMap((date) => ["America/New_York", "Asia/Tokyo", "UTC"].map((zone) => [date, zone] as const)))(
  "reads Retry-After: %s as UTC in the time zone %s",
  async ([date, zone]) => {
    vi.stubEnv("TZ", zone);
    vi.useFakeTimers({ now: Date.UTC(1994, 10, 6, 8, 49, 30) });
    const error = await errorOf(clientOver(answers(tooMany(date)).fetch, { retry: false }).startProcess("x", {}));
    expect(error).toMatchObject({ status: 429, retryAfterMs: 7000 });
  },
);

it("comes back later than Retry-After asks, and many callers not in the same instant", async () => {
  vi.useFakeTimers();
  const server = answers(({ headers }) => (headers.get("x-again") === null ? tooMany("2") : started()));
  const times: number[] = [];
  const flowx = clientOver(server.fetch, { onRetry: ({ delayMs }) => times.push(delayMs), timeoutMs: 5000 });
  const calls = Array.from({ length: 40 }, () => errorOf(flowx.startProcess("x", {})));
  await vi.advanceTimersByTimeAsync(5000);
  await Promise.all(calls);
  const first = times.slice(0, 40);
  expect(Math.min(...first)).toBeGreaterThanOrEqual(2000);
  expect(Math.max(...first) - Math.min(...first)).toBeGreaterThan(500);
  expect(new Set(first).size).toBeGreaterThan(35);
});

/** Listens on a port that was free before. */
async function listenAt(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader("content-type", "application/json").end('{"uuid":"u-1","state":"STARTED"}');
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return server;
}

it("starts on a server that comes up while the client tries", async () => {
  // Below those that the system gives to others, which may have listened on it meanwhile.
  const port = 20_000 + Math.floor(Math.random() * 10_000);
  let server: Server | undefined;
  const failed: unknown[] = [];
  const flowx = at(port, {
    retry: { baseDelayMs: 20, maxDelayMs: 50 },
    onRetry({ error, attempt }) {
      failed.push(error.outcome);
      // More often than three times, which was all there was once.
      if (attempt === 8) listenAt(port).then((listening) => (server = listening));
    },
  });
  expect(await flowx.startProcess("x", {})).toMatchObject({ uuid: "u-1" });
  expect(failed.length).toBeGreaterThanOrEqual(8);
  expect(new Set(failed)).toEqual(new Set(["not-started"]));
  server?.closeAllConnections();
  server?.close();
});

it("tries as long as timeoutMs allows where nothing was started", async () => {
  vi.useFakeTimers();
  const server = answers(new Response(null, { status: 429 }));
  const flowx = clientOver(server.fetch, { timeoutMs: 600, retry: { baseDelayMs: 10, maxDelayMs: 20 } });
  const call = errorOf(flowx.startProcess("x", {}));
  await vi.advanceTimersByTimeAsync(600);
  const error = await call;
  expect(error).toMatchObject({ status: 429, outcome: "not-started" });
  // The waits are 20 ms long at most.
  expect(error.attempts).toBeGreaterThanOrEqual(29);
  expect(server.requests).toHaveLength(error.attempts);
});

it("does not begin an attempt that the end of the call would cut short", async () => {
  vi.useFakeTimers();
  const server = answers(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return tooMany("0");
  });
  const flowx = clientOver(server.fetch, { timeoutMs: 1050, retry: { baseDelayMs: 0, attempts: 100 } });
  const call = errorOf(flowx.startProcess("x", {}));
  await vi.advanceTimersByTimeAsync(1050);
  expect(await call).toMatchObject({ status: 429, outcome: "not-started" });
  expect(server.requests.length).toBeGreaterThanOrEqual(8);
});

it.for([
  [400_000, 0],
  [60_000, undefined],
  [Number.POSITIVE_INFINITY, 0],
] as const)(
  "lifts undici's own limits where timeoutMs is %i, which is longer than they are",
  async ([timeoutMs, lifted]) => {
    const seen: object[] = [];
    const major = Number.parseInt(process.versions["undici"] ?? "", 10);
    const symbol = Symbol.for(`undici.globalDispatcher.${major >= 8 ? 2 : 1}`);
    const holder = globalThis as unknown as Record<symbol, { dispatch: unknown } | undefined>;
    // Node.js makes it when it is first needed.
    new Headers();
    const global = holder[symbol];
    await using server = await startRawServer({ onRequest: (socket) => socket.write(startedText) });
    const watching = {
      dispatch(options: object, handler: unknown) {
        seen.push(options);
        return (global as { dispatch(options: object, handler: unknown): boolean }).dispatch(options, handler);
      },
    };
    holder[symbol] = watching;
    try {
      await at(server.port, { timeoutMs }).startProcess("x", {});
    } finally {
      holder[symbol] = global;
    }
    const [options = {}] = seen as { headersTimeout?: number; bodyTimeout?: number }[];
    expect([options.headersTimeout, options.bodyTimeout]).toEqual([lifted, lifted]);
  },
);

it("leaves the limits of the caller's own dispatcher alone", async () => {
  await using server = await startRawServer({});
  const dispatcher = new Agent({ headersTimeout: 100 });
  const error = await errorOf(at(server.port, { dispatcher, timeoutMs: 400_000 }).startProcess("x", {}));
  await dispatcher.destroy();
  const expected = { networkCode: "UND_ERR_HEADERS_TIMEOUT", outcome: "unknown", attempts: 1 };
  expect(error).toMatchObject({ code: "FLOWX_NETWORK", ...expected });
});
