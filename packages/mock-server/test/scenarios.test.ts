import { expect, it } from "vitest";
import { createMockFetch, type MockFetch, type Scenario, type ScenarioName } from "../src/index.ts";
import { headers, mockWith, start, startOn, startPath } from "./documented.ts";

const send = (mock: MockFetch): Promise<Response> => mock.fetch(`http://mock${startPath}`, start);

interface Expected {
  status: number;
  /** How many instances there are afterwards. */
  started: number;
  /** Where the answer is outside of the contract, on purpose. */
  breaks?: string;
  body?: RegExp;
  header?: [name: string, value: string | RegExp];
}

const answers: [name: ScenarioName, expected: Expected][] = [
  ["unauthorized", { status: 401, started: 0, body: /"Unauthorized"/, header: ["www-authenticate", /invalid_token/] }],
  ["expired-token", { status: 401, started: 0, header: ["www-authenticate", /The access token expired/] }],
  ["forbidden", { status: 403, started: 0, body: /"Forbidden"/ }],
  ["unknown-process", { status: 404, started: 0, body: /"Process definition not found."/ }],
  ["missing-params", { status: 400, started: 0, body: /"Some mandatory params are missing."/ }],
  ["missing-start-node", { status: 400, started: 0, body: /"Start node for process definition not found."/ }],
  ["multiple-start-nodes", { status: 400, started: 0, body: /"Multiple start nodes found, but/ }],
  ["too-large", { status: 413, started: 0, body: /<html>/ }],
  ["rate-limited", { status: 429, started: 0, header: ["retry-after", "1"] }],
  ["unavailable", { status: 503, started: 0 }],
  ["bad-gateway-html", { status: 502, started: 0, body: /<h1>502 Bad Gateway/ }],
  ["empty-502", { status: 502, started: 0, body: /^$/ }],
  ["internal-error", { status: 500, started: 0 }],
  ["gateway-timeout", { status: 504, started: 1 }],
  ["html-200", { status: 200, started: 0, body: /Log in/, breaks: "header content-type" }],
  ["empty-200", { status: 200, started: 1, body: /^$/, breaks: "body" }],
  ["redirect", { status: 307, started: 0, header: ["location", "/login"], breaks: "status" }],
  ["invalid-json", { status: 200, started: 1, breaks: "body" }],
  [
    "wrong-content-type",
    { status: 200, started: 1, header: ["content-type", "text/plain"], breaks: "header content-type" },
  ],
  ["unknown-state", { status: 200, started: 1, body: /"UNHEARD_OF"/ }],
  ["extra-fields", { status: 200, started: 1, body: /"notDocumented"/ }],
  ["missing-uuid", { status: 200, started: 1, breaks: "body" }],
];

it.for(answers)("%s answers as it says", async ([name, { status, started, breaks, body, header }]) => {
  const mock = createMockFetch();
  mock.use(name);
  const response = await mock.fetch(`http://mock${startPath}`, { ...start, redirect: "manual" });
  expect(response.status).toBe(status);
  if (body !== undefined) expect(await response.text()).toMatch(body);
  if (header !== undefined) expect(response.headers.get(header[0])).toMatch(header[1]);
  expect(mock.instances).toHaveLength(started);
  expect(mock.requests[0]).toMatchObject({ status, scenarios: [name], startedUuid: mock.instances[0]?.instance.uuid });
  const broken = breaks === undefined ? [] : [{ where: breaks, scenarios: [name], intended: true, requestId: 1 }];
  expect(mock.contractViolations).toMatchObject(broken);
});

const failures: [name: ScenarioName, started: number, error: object][] = [
  ["reset-on-accept", 0, { message: "fetch failed", cause: { code: "ECONNRESET" } }],
  ["reset-before-read", 0, { message: "fetch failed", cause: { code: "ECONNRESET" } }],
  ["reset-after-start", 1, { message: "fetch failed", cause: { code: "ECONNRESET" } }],
  ["close-mid-headers", 1, { message: "fetch failed", cause: { code: "UND_ERR_SOCKET" } }],
  ["garbage", 1, { message: "fetch failed", cause: { code: "HPE_INVALID_CONSTANT" } }],
  ["refuse-stream", 0, { message: "fetch failed", cause: { code: "ERR_HTTP2_STREAM_ERROR" } }],
  ["goaway", 0, { message: "fetch failed", cause: { code: "UND_ERR_SOCKET" } }],
  ["reset-stream-after-start", 1, { message: "fetch failed", cause: { code: "ERR_HTTP2_STREAM_ERROR" } }],
  ["lost-session", 1, { message: "fetch failed", cause: { code: "UND_ERR_SOCKET" } }],
];

it.for(failures)("%s rejects as fetch does, and records whether it started", async ([name, started, error]) => {
  const mock = createMockFetch();
  mock.use(name, { times: 1 });
  await expect(send(mock)).rejects.toMatchObject({ name: "TypeError", ...error });
  expect(mock.instances).toHaveLength(started);
  expect(mock.requests).toMatchObject([{ status: undefined, scenarios: [name] }]);
  expect((await send(mock)).status).toBe(200);
});

it("truncated-body answers a head and then breaks off", async () => {
  const mock = createMockFetch();
  mock.use("truncated-body");
  const response = await send(mock);
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toMatchObject({ message: "terminated", cause: { code: "UND_ERR_SOCKET" } });
  expect(mock.requests[0]).toMatchObject({ fault: "truncate", startedUuid: mock.instances[0]?.instance.uuid });
});

it.for([
  [true, 1],
  [false, 0],
])("hang with starts: %s never answers, until the caller gives up", async ([starts, started]) => {
  const mock = createMockFetch();
  mock.use("hang", { starts: starts as boolean });
  const controller = new AbortController();
  const pending = mock.fetch(`http://mock${startPath}`, { ...start, signal: controller.signal });
  await mock.waitForRequest(({ fault }) => fault === "hang");
  controller.abort(new Error("enough"));
  await expect(pending).rejects.toThrow("enough");
  expect(mock.instances).toHaveLength(started as number);
});

it("starts nothing for a caller that has given up before", async () => {
  const mock = createMockFetch();
  const pending = mock.fetch(`http://mock${startPath}`, { ...start, signal: AbortSignal.abort(new Error("enough")) });
  await expect(pending).rejects.toThrow("enough");
  expect(mock.totals).toMatchObject({ requests: 0, instances: 0 });
});

it("starts all the same where it is told to", async () => {
  const mock = createMockFetch();
  mock.use("bad-gateway-html", { starts: true });
  expect((await send(mock)).status).toBe(502);
  expect(mock.requests[0]?.startedUuid).toBe(mock.instances[0]?.instance.uuid);
});

it("sends Retry-After as seconds or as a date", async () => {
  const mock = createMockFetch();
  const date = "Wed, 21 Oct 2026 07:28:00 GMT";
  mock.use("rate-limited", { retryAfter: date, times: 1 });
  expect((await send(mock)).headers.get("retry-after")).toBe(date);
  mock.use("unavailable", { retryAfter: 7 });
  expect((await send(mock)).headers.get("retry-after")).toBe("7");
});

it("composes: delays add up, the answer of the last one wins", async () => {
  const mock = createMockFetch({ latencyMs: 1 });
  mock.use("slow", { delayMs: 2 });
  mock.use("slow", { delayMs: 4 });
  mock.use("unavailable");
  mock.use("rate-limited");
  expect((await send(mock)).status).toBe(429);
  expect(mock.requests[0]).toMatchObject({ delayMs: 7, scenarios: ["rate-limited", "unavailable", "slow", "slow"] });
});

it("slow-body sends the head before the body", async () => {
  const mock = createMockFetch();
  mock.use("slow-body", { delayMs: 5 });
  const response = await send(mock);
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ state: "STARTED" });
});

it("is on for the next n requests, and can be switched off", async () => {
  const mock = createMockFetch();
  const scenario = mock.use("forbidden", { times: 2 });
  const statuses = async (count: number): Promise<number[]> => {
    const list: number[] = [];
    for (let i = 0; i < count; i += 1) list.push((await send(mock)).status);
    return list;
  };
  expect(scenario.remaining).toBe(2);
  expect(await statuses(3)).toEqual([403, 403, 200]);
  expect(mock.scenarios).toEqual([]);
  const other = mock.use("forbidden");
  expect(await statuses(1)).toEqual([403]);
  other.stop();
  expect(await statuses(1)).toEqual([200]);
  mock.use("forbidden");
  mock.reset();
  expect(await statuses(1)).toEqual([200]);
});

it("is on for one process, one operation or what a predicate says", async () => {
  const mock = mockWith([{ name: "a" }, { name: "b" }]);
  mock.use("forbidden", { process: "a" });
  mock.use("unavailable", { operation: "getActiveBuild" });
  mock.use("rate-limited", { when: ({ body }) => body?.["amount"] === 7 });
  expect((await startOn(mock, "a")).status).toBe(403);
  expect((await startOn(mock, "b")).status).toBe(200);
  expect((await startOn(mock, "b", { amount: 7 })).status).toBe(429);
  const info = startPath.replace(/process-name.*/, "build/info");
  expect((await mock.fetch(`http://mock${info}`, { headers })).status).toBe(503);
});

it("draws its probability from the seed", async () => {
  const run = async (seed: number): Promise<string> => {
    const mock = createMockFetch({ seed });
    mock.use("forbidden", { probability: 0.5 });
    const list: number[] = [];
    for (let i = 0; i < 40; i += 1) list.push((await send(mock)).status);
    return list.join();
  };
  const [first, second, other] = [await run(1), await run(1), await run(2)];
  expect(second).toBe(first);
  expect(other).not.toBe(first);
  expect(new Set(first.split(","))).toEqual(new Set(["200", "403"]));
});

it("takes a scenario of the test's own, and reports what it breaks as a mistake unless it says so", async () => {
  const teapot: Scenario = {
    name: "teapot",
    description: "418",
    answer: () => ({ status: 418, headers: {}, body: "" }),
  };
  const mock = createMockFetch();
  mock.use(teapot, { times: 1 });
  expect((await send(mock)).status).toBe(418);
  expect(mock.contractViolations).toMatchObject([
    { where: "status", message: "418 is not documented", intended: false },
  ]);
});

it("keeps the scenarios of its configuration through a reset", async () => {
  const mock = createMockFetch({ scenarios: [{ name: "forbidden" }] });
  mock.use("unavailable");
  mock.reset();
  expect(mock.scenarios.map(({ name }) => name)).toEqual(["forbidden"]);
});

const mistakes: [use: (mock: MockFetch) => unknown, message: string][] = [
  [(mock) => mock.use("slwo" as ScenarioName), 'There is no scenario "slwo". The scenarios are unauthorized, '],
  [(mock) => mock.use("forbidden", { delayMs: 1 }), '"forbidden" has no setting delayMs.'],
  [(mock) => mock.use("slow", { times: 0 }), "times must be a whole number of at least 1, but is 0."],
  [(mock) => mock.use("slow", { probability: 2 }), "probability must be between 0 and 1, but is 2."],
  [
    (mock) => mock.use("reset-on-accept", { process: "p" }),
    '"reset-on-accept" breaks the connection before a request is read',
  ],
];

it.for(mistakes)("refuses the use of a scenario, case %#", ([use, message]) => {
  expect(() => use(createMockFetch())).toThrow(message);
});
