import { afterEach, beforeEach, expect, it } from "vitest";
import type { FlowxClientOptions, OutcomeEvent, OwnFetch, Tracing } from "../src/index.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => {
  unhandled.length = 0;
  process.on("unhandledRejection", note).on("uncaughtException", note);
});
afterEach(async () => {
  // Unhandled rejections are reported once the microtasks are done.
  await new Promise((resolve) => setImmediate(resolve));
  process.off("unhandledRejection", note).off("uncaughtException", note);
  expect(unhandled).toEqual([]);
});

const fail = (): never => {
  throw new Error("the metrics are down");
};
const reject = async (): Promise<never> => fail();
/** Changes all that it can reach of an event. */
function meddle(event: object): void {
  for (const [name, value] of Object.entries(event)) {
    if (typeof value === "object" && value !== null) meddle(value);
    Reflect.set(event, name, "meddled");
  }
  Reflect.set(event, "outcome", "started");
}

/** The then of a thenable that rejects. */
const refuse = (_: unknown, no: (reason: Error) => void): void => no(new Error("late"));

type AnyHook = (event: object) => unknown;
const meddling: [title: string, hook: AnyHook][] = [
  ["throw", fail],
  ["reject", reject],
  ["return a thenable that rejects", () => new Proxy({}, { has: () => true, get: () => refuse })],
  ["return an object whose members throw", () => new Proxy({}, { has: () => true, get: fail })],
  ["change the event", meddle],
  ["never come back", () => new Promise(() => {})],
];

const tooMany = (): Response => new Response(null, { status: 429, headers: { "retry-after": "0" } });
const uuid = { uuid: "24cb4216-83a4-4782-84cb-d702b54b9b7d", state: "STARTED" };

it.for(meddling)("starts once and gives the result where hooks %s", async ([, hook]) => {
  const server = answers(tooMany, started);
  const hooks = { onAttempt: hook, onRetry: hook, onOutcome: hook };
  const flowx = clientOver(server.fetch, { ...hooks, retry: { baseDelayMs: 0 } });
  expect(await flowx.startProcess("x", {})).toEqual(uuid);
  expect(server.requests).toHaveLength(2);
});

it.for(meddling)("tells the outcome where hooks %s", async ([, hook]) => {
  const server = answers(new Response(null, { status: 500 }));
  const flowx = clientOver(server.fetch, { onAttempt: hook, onRetry: hook, onOutcome: hook });
  const error = await errorOf(flowx.startProcess("x", {}));
  expect(error).toMatchObject({ outcome: "unknown" });
  expect(server.requests).toHaveLength(1);
});

const bodyOf = (value: unknown): unknown => (value as { text?: () => unknown }).text?.();

type Wrap = (run: () => Promise<object>) => unknown;

const tracers: [title: string, wrap: Wrap][] = [
  ["throws before", fail],
  ["throws after", async (run) => run().then(fail)],
  [
    "throws in the middle",
    (run) => {
      run();
      fail();
    },
  ],
  ["never calls", () => new Promise(() => {})],
  ["calls twice", (run) => Promise.all([run(), run()])],
  ["rejects later", async (run) => run().finally(reject)],
  ["calls later", async (run) => Promise.resolve().then(run)],
  ["returns something else", async (run) => run().then(() => "nothing")],
  ["returns nothing", (run) => void run()],
  ["does not wait for what it calls", async (run) => void run()],
  ["reads the body", async (run) => bodyOf(await run())],
  ["changes the answer", async (run) => meddle(await run())],
];

const toTracing = (wrap: Wrap, at: "call" | "attempt"): Tracing =>
  ({
    call: (_info: unknown, run: () => Promise<object>) => (at === "call" ? wrap(run) : run()),
    attempt: (_event: unknown, _request: unknown, run: () => Promise<object>) => (at === "attempt" ? wrap(run) : run()),
  }) as Tracing;

it.for(tracers)(
  "starts once, gives the result and tells onOutcome where the tracer of attempts %s",
  async ([, wrap]) => {
    const events: OutcomeEvent[] = [];
    const server = answers(started);
    const options = { tracing: toTracing(wrap, "attempt"), onOutcome: (event: OutcomeEvent) => events.push(event) };
    expect(await clientOver(server.fetch, options).startProcess("x", {})).toEqual(uuid);
    expect(events).toMatchObject([{ outcome: "started", attempts: 1 }]);
    expect(server.requests).toHaveLength(1);
  },
);

it.for(tracers.filter(([title]) => title !== "changes the answer"))(
  "starts once, gives the result and tells onOutcome where the tracer of calls %s",
  async ([, wrap]) => {
    const events: OutcomeEvent[] = [];
    const server = answers(tooMany, started);
    const options = { tracing: toTracing(wrap, "call"), onOutcome: (event: OutcomeEvent) => events.push(event) };
    const flowx = clientOver(server.fetch, { ...options, retry: { baseDelayMs: 0 } });
    expect(await flowx.startProcess("x", {})).toEqual(uuid);
    expect(events).toMatchObject([{ outcome: "started", attempts: 2 }]);
    expect(server.requests).toHaveLength(2);
  },
);

it.for(tracers)("gives the start's own error where the tracer %s", async ([, wrap]) => {
  for (const at of ["call", "attempt"] as const) {
    const events: OutcomeEvent[] = [];
    const server = answers(() => fail());
    const options: Partial<FlowxClientOptions> = {
      tracing: toTracing(wrap, at),
      onOutcome: (event) => events.push(event),
    };
    const error = await errorOf(clientOver(server.fetch, options).startProcess("x", {}));
    expect(error).toMatchObject({ code: "FLOWX_NETWORK", outcome: "unknown", attempts: 1 });
    expect(events).toMatchObject([{ outcome: "unknown", error }]);
    expect(server.requests).toHaveLength(1);
  }
});

it("calls a start a start, though a tracer changes what it is told of the call", async () => {
  const events: OutcomeEvent[] = [];
  const tracing = {
    call(info: object, run: () => Promise<never>) {
      Reflect.set(info, "operationId", "getActiveBuild");
      return run();
    },
    attempt(event: object, _request: unknown, run: () => Promise<never>) {
      meddle(event);
      return run();
    },
  } as Tracing;
  const options = { tracing, onOutcome: (event: OutcomeEvent) => events.push(event) };
  await clientOver(answers(started).fetch, options).startProcess("x", {});
  expect(events).toMatchObject([{ operationId: "startProcess", outcome: "started" }]);
});

it.for([
  ["traceparent", "00-1\r\nx: y"],
  ["bad name", "1"],
  ["", "1"],
  ["authorization", "Bearer other"],
  ["Authorization", "Bearer other"],
  ["content-type", "text/plain"],
  ["content-length", "1"],
  ["Transfer-Encoding", "chunked"],
  ["expect", "100-continue"],
  ["host", "evil.example"],
  [Symbol("x") as never, "1"],
  ["x-value", Symbol("x") as never],
])("sends the start though the tracer sets the header %s: %j", async ([name, value]) => {
  const server = answers(started);
  const tracing: Tracing = {
    call: (_info, run) => run(),
    attempt(_event, request, run) {
      request.setHeader(name as string, value as string);
      request.setHeader("tracestate", "a=1");
      return run();
    },
  };
  const headers: Headers[] = [];
  const fetch: OwnFetch = (url, init) => {
    headers.push(new Headers(init.headers));
    return server.fetch(url, init);
  };
  const flowx = clientOver(fetch, { tracing });
  await flowx.startProcess("x", {});
  const [sent] = headers;
  expect(sent?.get("authorization")).toBe("Bearer s3cret");
  expect(sent?.get("content-type")).toBe("application/json");
  expect(sent?.get("tracestate")).toBe("a=1");
  for (const reserved of ["content-length", "transfer-encoding", "expect", "host"])
    expect(sent?.has(reserved)).toBe(false);
});

const ends: [title: string, options: Partial<FlowxClientOptions>, values: unknown, outcome: string][] = [
  ["values that cannot be sent", {}, { a: 1n }, "not-started"],
  ["a token that is not there", { token: reject }, {}, "not-started"],
  [
    "a schema that refuses",
    { processes: { x: { "~standard": { version: 1, vendor: "x", validate: () => ({ issues: [] }) } } } },
    {},
    "not-started",
  ],
  ["time that is up", { timeoutMs: 1, token: () => new Promise(() => {}) }, {}, "not-started"],
  ["a start that goes well", {}, {}, "started"],
];

it.for(ends)("tells onOutcome once of %s", async ([, options, values, outcome]) => {
  const events: OutcomeEvent[] = [];
  const flowx = clientOver(answers(started).fetch, { ...options, onOutcome: (event) => events.push(event) });
  await errorOf(flowx.startProcess("x", values as object));
  expect(events).toMatchObject([{ outcome }]);
});

it("ignores a token source whose invalidate rejects", async () => {
  const token = { getToken: async () => "t", invalidate: reject };
  const error = await errorOf(
    clientOver(answers(new Response(null, { status: 401 })).fetch, { token }).startProcess("x", {}),
  );
  expect(error).toMatchObject({ status: 401, outcome: "not-started" });
});
