import { Agent, type Dispatcher as UndiciDispatcher } from "undici";
import { afterEach, expect, it, vi } from "vitest";
import {
  createFlowxClient,
  type FlowxClient,
  type FlowxClientOptions,
  type OwnFetch,
  RequestNotSentError,
} from "../src/index.ts";
import { findClosedPort } from "./closed-port.ts";
import { startRawServer, toAnswer } from "./raw-server.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

const runtimeFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = runtimeFetch;
});

const at = (port: number, options: Partial<FlowxClientOptions> = {}): FlowxClient =>
  createFlowxClient({ baseUrl: `http://127.0.0.1:${port}`, workspaceId: "w-1", appId: "a-1", token: "t", ...options });

const refusedError = (): Error =>
  Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" });

it("knows 407, which fetch hides, and is certain that nothing was started", async () => {
  await using server = await startRawServer({ onRequest: (socket) => socket.end(toAnswer(407, "")) });
  const error = await errorOf(at(server.port).startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_HTTP_PROBLEM", status: 407, outcome: "not-started", attempts: 1 });
  expect(server.seen.requests).toBe(1);
});

it("sends a start once that is answered 421, though fetch would send it again", async () => {
  let requests = 0;
  await using server = await startRawServer({
    onRequest(socket) {
      requests += 1;
      socket.end(requests === 1 ? toAnswer(421, "") : toAnswer(200, '{"uuid":"u-1","state":"STARTED"}'));
    },
  });
  const attempts: unknown[] = [];
  const options = { retry: false, onAttempt: (event: object) => attempts.push(event) } as const;
  const error = await errorOf(at(server.port, options).startProcess("x", {}));
  expect(error).toMatchObject({ status: 421, outcome: "not-started" });
  expect({ requests, attempts: attempts.length }).toEqual({ requests: 1, attempts: 1 });
});

it("says where a dispatcher belongs to another version of undici", async () => {
  const dispatcher = new Agent();
  const base = Object.getPrototypeOf(Agent.prototype) as Agent;
  // As undici 8 does with the handlers of older versions, and the other way round.
  const dispatch = vi.spyOn(base, "dispatch").mockImplementation(() => {
    throw Object.assign(new Error("invalid onRequestStart method"), { code: "UND_ERR_INVALID_ARG" });
  });
  const error = await errorOf(at(await findClosedPort(), { dispatcher }).startProcess("x", {}));
  dispatch.mockRestore();
  await dispatcher.close();
  expect(error).toMatchObject({ code: "FLOWX_INVALID_ARGUMENT", argument: "dispatcher", outcome: "not-started" });
  expect(error.message).toContain("invalid onRequestStart method");
});

it("does not believe a dispatcher of somebody's own that it refused a request", async () => {
  let sent = 0;
  const dispatcher = {
    dispatch(_options: object, handler: UndiciDispatcher.DispatchHandler) {
      sent += 1;
      const error = Object.assign(new Error("second request"), { code: "UND_ERR_INVALID_ARG" });
      (handler as { onError(error: Error): void }).onError(error);
      return true;
    },
  };
  const error = await errorOf(at(1, { baseUrl: "http://127.0.0.1:9123", dispatcher }).startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_NETWORK", outcome: "unknown", attempts: 1 });
  expect(sent).toBe(1);
});

it("is certain through a dispatcher of undici that no connection was made", async () => {
  const dispatcher = new Agent();
  const options = { dispatcher, retry: { attempts: 2, baseDelayMs: 0 } };
  const error = await errorOf(at(await findClosedPort(), options).startProcess("x", {}));
  await dispatcher.close();
  expect(error).toMatchObject({
    code: "FLOWX_NETWORK",
    networkCode: "ECONNREFUSED",
    outcome: "not-started",
    attempts: 2,
  });
});

const wrapped: [title: string, wrap: (agent: Agent) => unknown][] = [
  ["a composed one", (agent) => agent.compose((dispatch) => (options, handler) => dispatch(options, handler))],
  ["one with a dispatch of its own", (agent) => Object.assign(agent, { dispatch: agent.dispatch.bind(agent) })],
  [
    "a subclass with another dispatch",
    () =>
      new (class extends Agent {
        override dispatch(...all: Parameters<Agent["dispatch"]>): boolean {
          return super.dispatch(...all);
        }
      })(),
  ],
  [
    "a proxy that answers with another function",
    (agent) =>
      new Proxy(agent, {
        get: (target, name) => {
          const value = Reflect.get(target, name, target);
          return typeof value === "function" ? value.bind(target) : value;
        },
      }),
  ],
];

it.for(wrapped)("takes no silence of a wrapped dispatcher for a proof: %s", async ([, wrap]) => {
  const agent = new Agent();
  const dispatcher = wrap(agent) as Agent;
  const error = await errorOf(at(await findClosedPort(), { dispatcher }).startProcess("x", {}));
  await agent.destroy();
  expect(error).toMatchObject({ code: "FLOWX_NETWORK", outcome: "unknown", attempts: 1 });
});

it("refuses a dispatcher beside a fetch", () => {
  const dispatcher = new Agent();
  expect(() => clientOver(answers(started).fetch, { dispatcher })).toThrow("dispatcher cannot be combined with fetch");
});

it("believes a fetch of the caller's that says that nothing was sent, and tries again", async () => {
  const server = answers(() => {
    throw new RequestNotSentError("the circuit breaker is open");
  }, started);
  expect(await clientOver(server.fetch, { retry: { baseDelayMs: 0 } }).startProcess("x", {})).toMatchObject({
    state: "STARTED",
  });
  expect(server.requests).toHaveLength(2);
});

it.for<[title: string, error: () => unknown]>([
  ["a code", () => Object.assign(new TypeError("fetch failed"), { cause: refusedError() })],
  ["a code of its own", refusedError],
  [
    "RequestNotSentError as the cause, which may be that of another request",
    () => new Error("x", { cause: new RequestNotSentError("x") }),
  ],
  ["the name of RequestNotSentError", () => Object.assign(new Error("x"), { name: "RequestNotSentError" })],
])("does not believe a fetch of the caller's by %s", async ([, error]) => {
  const fetch: OwnFetch = () => Promise.reject(error());
  expect(await errorOf(clientOver(fetch).startProcess("x", {}))).toMatchObject({ outcome: "unknown", attempts: 1 });
});

it.for<[title: string, reason: () => unknown]>([
  ["ECONNREFUSED", refusedError],
  ["RequestNotSentError", () => new RequestNotSentError("x")],
  ["an error of a start that did not happen", () => undefined],
])("stays in doubt where a signal is aborted with a reason that looks like %s", async ([, make]) => {
  const reason = make() ?? (await errorOf(clientOver(answers(started).fetch).startProcess("", {})));
  await using server = await startRawServer({ onRequest: () => controller.abort(reason) });
  let controller = new AbortController();
  const own: OwnFetch = (url, init) => runtimeFetch(url, init);
  for (const fetch of [own, undefined]) {
    controller = new AbortController();
    const call = at(server.port, fetch && { fetch }).startProcess("x", {}, { signal: controller.signal });
    expect(await errorOf(call)).toMatchObject({
      code: "FLOWX_ABORTED",
      outcome: "unknown",
      attempts: 1,
      cause: reason,
    });
  }
  expect(server.seen.requests).toBe(2);
});

it.for<[title: string, patch: (real: typeof fetch) => typeof fetch]>([
  ["that only passes on", (real) => (input, init) => real(input, init)],
  [
    "that sends a log first",
    (real) => async (input, init) => {
      await real("http://127.0.0.1:9/").catch(() => {});
      return real(input, init);
    },
  ],
  ["bound to something", (real) => real.bind(undefined)],
  ["as a proxy", (real) => new Proxy(real, {})],
])("takes nothing for a proof where somebody replaced the global fetch: one %s", async ([, patch]) => {
  globalThis.fetch = patch(runtimeFetch);
  const error = await errorOf(at(await findClosedPort()).startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_NETWORK", outcome: "unknown", attempts: 1 });
});

it("is certain again with the runtime's own fetch", async () => {
  const error = await errorOf(at(await findClosedPort(), { retry: false }).startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_NETWORK", outcome: "not-started", attempts: 1 });
});
