import { expect, it } from "vitest";
import { createMockFetch, type MockFetch, type Scenario, type ScenarioName } from "../src/index.ts";
import { app, headers, mockWith, start, startOn, startPath } from "./documented.ts";

const send = (mock: MockFetch): Promise<Response> => mock.fetch(`http://mock${startPath}`, start);
const writes = (letter: string): Scenario => ({
  name: `writes-${letter}`,
  description: `adds ${letter} to a header`,
  alter: (answer) => ({
    ...answer,
    headers: { ...answer.headers, "x-order": (answer.headers["x-order"] ?? "") + letter },
  }),
});

it("changes an answer in the order in which its scenarios were switched on", async () => {
  const mock = createMockFetch();
  for (const letter of ["a", "b", "c"]) mock.use(writes(letter));
  expect((await send(mock)).headers.get("x-order")).toBe("abc");
  expect(mock.requests[0]?.scenarios).toEqual(["writes-c", "writes-b", "writes-a"]);
});

it("changes only what FlowX answers: neither a refusal nor the answer of another scenario", async () => {
  const mock = createMockFetch();
  mock.use(writes("a"));
  expect((await startOn(mock, "nobody")).headers.get("x-order")).toBeNull();
  mock.use({ name: "own", description: "a page", answer: () => ({ status: 200, headers: {}, body: "x" }) });
  const answer = await send(mock);
  expect([answer.headers.get("x-order"), await answer.text()]).toEqual([null, "x"]);
});

it("adds up the delays of heads and bodies, each for itself, and says so in the journal", async () => {
  const mock = createMockFetch({ seed: 1, latencyMs: 1 });
  mock.use("slow", { delayMs: 2 });
  mock.use("slow-body", { delayMs: 4 });
  mock.use("slow-body", { delayMs: 8 });
  await (await send(mock)).text();
  expect(mock.requests[0]).toMatchObject({ delayMs: 15, durationMs: 15 });
});

it("breaks the connection as the scenario says that was switched on last", async () => {
  const mock = createMockFetch();
  mock.use("garbage");
  mock.use("reset-after-start");
  mock.use("slow", { delayMs: 1 });
  await expect(send(mock)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  expect(mock.requests[0]?.fault).toBe("reset");
});

it("starts nothing if one of several scenarios says so", async () => {
  const mock = createMockFetch();
  mock.use("gateway-timeout");
  mock.use("bad-gateway-html");
  expect((await send(mock)).status).toBe(502);
  expect([mock.instances, mock.requests[0]?.startedUuid]).toEqual([[], undefined]);
});

it.for([
  ["gateway-timeout", {}, 1],
  ["gateway-timeout", { starts: false }, 0],
  ["bad-gateway-html", {}, 0],
  ["bad-gateway-html", { starts: true }, 1],
  ["hang", { starts: false }, 0],
  ["slow", { delayMs: 1 }, 1],
] as [ScenarioName, object, number][])("%s with %j starts %i instances", async ([name, options, started]) => {
  const mock = createMockFetch();
  mock.use(name, options);
  const controller = new AbortController();
  const pending = mock.fetch(`http://mock${startPath}`, { ...start, signal: controller.signal }).catch(() => undefined);
  await mock.waitForRequest(() => true);
  controller.abort();
  await pending;
  expect(mock.instances).toHaveLength(started);
});

it("marks what breaks the contract as intended if one of the scenarios does it on purpose", async () => {
  const mock = createMockFetch();
  mock.use("missing-uuid");
  mock.use("extra-fields");
  await send(mock);
  expect(mock.contractViolations).toMatchObject([{ intended: true, scenarios: ["extra-fields", "missing-uuid"] }]);
});

it.for([
  [
    "wait for ever",
    { deliver: () => ({ bodyMs: -1 }) },
    "bodyMs must be a number of milliseconds from 0 to 2147483647",
  ],
  [
    "no text as a header",
    { answer: () => ({ status: 200, headers: { a: 1 }, body: "" }) },
    "the value of the header a is not valid",
  ],
  ["status 199", { answer: () => ({ status: 199, headers: {}, body: "" }) }, "from 200 to 599, but is 199"],
  ["status 600", { answer: () => ({ status: 600, headers: {}, body: "" }) }, "from 200 to 599, but is 600"],
  ["status 200.5", { answer: () => ({ status: 200.5, headers: {}, body: "" }) }, "but is 200.5"],
  ["null", { answer: () => null }, "it must return an answer"],
  ["null as headers", { answer: () => ({ status: 200, headers: null, body: "" }) }, "headers must be an object"],
  [
    "its own framing",
    { answer: () => ({ status: 200, headers: { "Transfer-Encoding": "chunked" }, body: "" }) },
    "Transfer-Encoding",
  ],
  [
    "its own connection",
    { answer: () => ({ status: 200, headers: { connection: "close" }, body: "" }) },
    "the mock sets connection",
  ],
] as [string, object, string][])("answers 500 and says why for a scenario that makes %s", async ([, part, why]) => {
  const mock = createMockFetch();
  mock.use({ name: "own", description: "a test's own", ...part } as Scenario);
  const answer = await send(mock);
  expect([answer.status, (await answer.json()).title]).toEqual([500, expect.stringContaining(why)]);
});

it.for([200, 599])("sends a scenario's status %i, and every header that HTTP can carry", async (status) => {
  const mock = createMockFetch();
  const made = { status, headers: { "X-Tab": "a\tb", "x-latin": "caf\u00e9" }, body: "" };
  mock.use({ name: "own", description: "a test's own", answer: () => made });
  const answer = await send(mock);
  expect([answer.status, answer.headers.get("x-tab"), answer.headers.get("x-latin")]).toEqual([
    status,
    "a\tb",
    "caf\u00e9",
  ]);
});

it("is on for a process by its name on each route, and for its resource definition id", async () => {
  const mock = mockWith([{ name: "a", resourceDefinitionId: "rdi-a" }, { name: "b" }]);
  mock.use("forbidden", { process: "rdi-a" });
  mock.use("unavailable", { process: "b" });
  const { uuid } = await (await startOn(mock, "a")).json();
  const path = `http://mock${app}/rdi/rdi-a/start/inherit-from/${uuid}`;
  const init = { method: "POST", headers: { ...headers, "flowx-platform": "web" }, body: '{"paramsToInherit":{}}' };
  expect((await mock.fetch(path, init)).status).toBe(403);
  expect((await startOn(mock, "b")).status).toBe(503);
});

it("lets a predicate see method, path, operation, decoded parameters, headers and body", async () => {
  const mock = mockWith([{ name: "a b" }]);
  const seen: object[] = [];
  mock.use("slow", { delayMs: 0, when: (request) => seen.push({ ...request, headers: request.headers["x-a"] }) > 9 });
  await startOn(mock, "a b", { n: 1 }, { "x-a": "1" });
  await mock.fetch("http://mock/elsewhere?q=1", { headers: { "x-a": "2" } });
  await mock.fetch(`http://mock${app}/process-name/a%20b/start`, { method: "POST", headers, body: "[" });
  expect(seen).toMatchObject([
    {
      method: "POST",
      path: `${app}/process-name/a%20b/start`,
      operationId: "startProcess",
      pathParameters: { processName: "a b" },
      headers: "1",
      body: { n: 1 },
    },
    {
      method: "GET",
      path: "/elsewhere?q=1",
      operationId: undefined,
      pathParameters: {},
      headers: "2",
      body: undefined,
    },
    { method: "POST", body: undefined },
  ]);
});

it("redirects what goes to an operation, and nothing else", async () => {
  const mock = createMockFetch();
  mock.use("redirect");
  expect((await mock.fetch("http://mock/login", { redirect: "manual" })).status).toBe(404);
  expect(mock.requests[0]?.scenarios).toEqual([]);
});

it("does not use up a scenario that is for other requests", async () => {
  const mock = mockWith([{ name: "a" }, { name: "b" }]);
  const one = mock.use("forbidden", { process: "a", times: 1 });
  await startOn(mock, "b");
  expect([one.remaining, mock.scenarios.length]).toEqual([1, 1]);
  expect((await startOn(mock, "a")).status).toBe(403);
  expect(mock.scenarios).toEqual([]);
});

it("with probability 0 never applies, and with 1 always", async () => {
  const mock = createMockFetch();
  mock.use("forbidden", { probability: 0 });
  expect((await send(mock)).status).toBe(200);
  mock.use("forbidden", { probability: 1 });
  expect((await send(mock)).status).toBe(403);
});

it("tells what is on without the predicate, and tells a watcher of each change", async () => {
  const mock = createMockFetch();
  const version = async (): Promise<number> => (await (await mock.fetch("http://mock/__mock/changes")).json()).version;
  const before = await version();
  const one = mock.use("slow", { delayMs: 3, times: 2, when: () => false });
  expect(mock.scenarios).toMatchObject([{ id: 1, name: "slow", settings: { delayMs: 3, times: 2 }, remaining: 2 }]);
  expect(mock.scenarios[0]?.settings).not.toHaveProperty("when");
  const during = await version();
  expect(during).toBeGreaterThan(before);
  one.stop();
  const after = await version();
  expect(after).toBeGreaterThan(during);
  one.stop();
  expect(await version()).toBe(after);
  expect(mock.use("slow").id).toBe(2);
});

it.for([
  ["times that are no whole number", "slow", { times: 1.5 }, "times must be a whole number of at least 1, but is 1.5"],
  ["a negative probability", "slow", { probability: -0.1 }, "probability must be between 0 and 1, but is -0.1"],
  [
    "a negative delay",
    "slow",
    { delayMs: -1 },
    "delayMs must be a number of milliseconds from 0 to 2147483647, but is -1",
  ],
  [
    "an endless Retry-After",
    "rate-limited",
    { retryAfter: Number.POSITIVE_INFINITY },
    "retryAfter must be a number of seconds",
  ],
  [
    "a true Retry-After",
    "rate-limited",
    { retryAfter: true },
    "retryAfter must be a number of seconds or an HTTP date, but is true",
  ],
  ["an operation that there is not", "slow", { operation: "x" }, "operation must be one of startProcess"],
  [
    "a limit to an operation before a request",
    "reset-on-accept",
    { operation: "startProcess" },
    "breaks the connection before a request is read",
  ],
  ["Retry-After where it does not fit", "slow", { retryAfter: 1 }, '"slow" has no setting retryAfter'],
  ["starts where it does not fit", "slow", { starts: true }, '"slow" has no setting starts'],
] as [string, ScenarioName, object, string][])("refuses %s", ([, name, options, message]) => {
  const mock = createMockFetch();
  expect(() => mock.use(name, options)).toThrow(message);
  expect(mock.scenarios).toEqual([]);
});

it("says that there is no process at all where there are none", () => {
  const mock = createMockFetch({ workspaces: [] });
  expect(() => mock.use("slow", { process: "p" })).toThrow('there is no process "p"; there are none.');
});

it("takes the limits of settings themselves: one time, probability 0, no delay, Retry-After 0", () => {
  const mock = createMockFetch();
  mock.use("slow", { times: 1, probability: 0, delayMs: 0 });
  mock.use("rate-limited", { retryAfter: 0 });
  mock.use("slow", { delayMs: 2 ** 31 - 1, process: "customer_onboarding", operation: "startProcess" });
  expect(mock.scenarios).toHaveLength(3);
});
