import { expect, it, vi } from "vitest";
import { createMockFetch, type MockFetch } from "../src/index.ts";
import { appId, buildId, start, startOn, startPath, workspaceId } from "./documented.ts";

const json = { "content-type": "application/json" };
const call = (mock: MockFetch, method: string, path: string, body?: object, more: object = {}): Promise<Response> =>
  mock.fetch(`http://mock/__mock${path}`, {
    method,
    headers: { ...json, ...more },
    ...(body && { body: JSON.stringify(body) }),
  });
const get = async (mock: MockFetch, path: string) => (await call(mock, "GET", path)).json();
const titleOf = async (answer: Response): Promise<[number, string]> => [answer.status, (await answer.json()).title];

it("lists requests with everything that a test would look at, and their bodies as they came", async () => {
  const mock = createMockFetch({ seed: 1 });
  await mock.fetch(`http://mock${startPath}`, { ...start, body: '{"n":9007199254740993}' });
  const answer = await call(mock, "GET", "/requests");
  expect(answer.headers.get("content-type")).toBe("application/json");
  const text = await answer.text();
  expect(text).toContain('"body":{"n":9007199254740993}');
  const { requests, totals, matching } = JSON.parse(text);
  expect([totals, matching]).toEqual([mock.totals, 1]);
  expect(requests).toEqual([{ ...JSON.parse(JSON.stringify(mock.requests[0])), body: { n: 9007199254740992 } }]);
});

it("leaves the body out where none was read, and where it is none", async () => {
  const mock = createMockFetch();
  await mock.fetch(`http://mock${startPath}`, { ...start, body: "[" });
  await mock.fetch("http://mock/elsewhere");
  const { requests } = await get(mock, "/requests");
  expect([requests[0].bodyText, "body" in requests[0], "body" in requests[1]]).toEqual(["[", false, false]);
});

it.for([
  ["?operation=startProcess", [1, 2]],
  ["?operation=getActiveBuild", []],
  ["?process=nobody", [2]],
  ["?method=GET", [3]],
  ["?status=404", [2, 3]],
  ["?scenario=slow", [1]],
  ["?started=true", [1]],
  ["?started=false", [2, 3]],
  ["?inContract=false", [3]],
  ["?status=404&method=POST", [2]],
  ["?after=1", [2, 3]],
  ["?after=1&limit=1", [2]],
  ["?limit=1", [3]],
  ["?limit=0", []],
  ["?after=0", [1, 2, 3]],
] as const)("lists with %s the requests %j", async ([query, ids]) => {
  const mock = createMockFetch();
  mock.use("slow", { delayMs: 0, times: 1 });
  await startOn(mock, "customer_onboarding");
  await startOn(mock, "nobody");
  await mock.fetch("http://mock/elsewhere");
  const { requests } = await get(mock, `/requests${query}`);
  expect(requests.map(({ id }: { id: number }) => id)).toEqual(ids);
});

it.for([
  ["?status=-1", 'status must be a whole number, but is "-1".'],
  ["?status=1.5", 'status must be a whole number, but is "1.5".'],
  ["?limit=", 'limit must be a whole number, but is "".'],
  ["?after=1234567890123456", 'after must be a whole number, but is "1234567890123456".'],
  ["?inContract=yes", 'inContract must be true or false, but is "yes".'],
  ["?a=1", '"a" is not a parameter of /__mock/requests.'],
])("refuses the filter %s", async ([query = "", title]) => {
  expect(await titleOf(await call(createMockFetch(), "GET", `/requests${query}`))).toEqual([400, title]);
});

it("answers at once if there is already what a caller would wait for", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  try {
    const mock = createMockFetch();
    await startOn(mock, "customer_onboarding");
    expect((await get(mock, "/requests?status=200&waitMs=30000")).matching).toBe(1);
    expect((await get(mock, "/requests?status=500&waitMs=0")).matching).toBe(0);
    expect((await get(mock, "/changes?version=99&waitMs=30000")).totals.requests).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});

it("waits for what fits, not for whatever comes, and never longer than 30 seconds", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const mock = createMockFetch();
    let answered: { matching: number } | undefined;
    const waiting = get(mock, "/requests?status=404&waitMs=999999").then((body) => {
      answered = body;
    });
    await startOn(mock, "customer_onboarding");
    await vi.advanceTimersByTimeAsync(29_999);
    expect(answered).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(answered?.matching).toBe(0);
    const second = get(mock, "/requests?status=404&waitMs=20000");
    await vi.advanceTimersByTimeAsync(1);
    await startOn(mock, "nobody");
    expect((await second).matching).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});

it("stops watching once it has answered", async () => {
  const mock = createMockFetch();
  const waiting = get(mock, "/requests?waitMs=30000");
  await startOn(mock, "customer_onboarding");
  await waiting;
  expect((await get(mock, "/changes")).version).toBeGreaterThan(0);
});

it("tells a page only what it does not know: requests, instances and violations behind one, of this reset", async () => {
  const mock = createMockFetch({ seed: 1 });
  mock.use("missing-uuid");
  await startOn(mock, "customer_onboarding");
  await startOn(mock, "customer_onboarding");
  const { resets, nowMs, workspaces, scenarios } = await get(mock, "/changes");
  expect([nowMs, scenarios.length, workspaces]).toEqual([Date.UTC(2026, 0, 1), 1, mock.workspaces]);
  const ids = async (query: string): Promise<number[][]> => {
    const { requests, instances, contractViolations } = await get(mock, `/changes${query}`);
    return [
      requests.map(({ id }: { id: number }) => id),
      ...[instances, contractViolations].map((list) => list.map(({ requestId }: { requestId: number }) => requestId)),
    ];
  };
  expect(await ids(`?resets=${resets}&after=1`)).toEqual([[2], [2], [2]]);
  expect(await ids(`?resets=${resets}`)).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
  ]);
  expect(await ids(`?resets=${resets + 1}&after=1`)).toEqual([
    [1, 2],
    [1, 2],
    [1, 2],
  ]);
});

it("lists instances with their initial values: digit by digit while the request is kept, and as numbers at least then", async () => {
  const mock = createMockFetch({ journalSize: 1 });
  const send = (values: string): Promise<Response> => mock.fetch(`http://mock${startPath}`, { ...start, body: values });
  const list = async (): Promise<string> => (await call(mock, "GET", "/instances")).text();
  await send('{"n":9007199254740993}');
  expect(await list()).toContain('"initialValues":{"n":9007199254740993}');
  await mock.fetch("http://mock/elsewhere");
  expect(await list()).toMatch(/"initialValues":\{"n":900719925474099[23]\}/);
  expect(JSON.parse(await list())).toMatchObject({ totals: mock.totals, instances: [{ requestId: 1 }] });
});

it("lists answers outside of the contract, and the archive, over HTTP as in code", async () => {
  const mock = createMockFetch();
  mock.use("missing-uuid");
  await startOn(mock, "customer_onboarding");
  expect((await get(mock, "/contract-violations")).contractViolations).toEqual(mock.contractViolations);
  expect(await get(mock, "/requests.har")).toEqual(JSON.parse(JSON.stringify(mock.toHar())));
});

it("shows the API that is mocked, and every scenario with what it reads", async () => {
  const mock = createMockFetch();
  expect(Object.keys((await get(mock, "/spec.json")).paths)).toHaveLength(5);
  const { available } = await get(mock, "/scenarios");
  expect(available).toContainEqual({
    name: "rate-limited",
    group: "a gateway answers",
    description: "429 with Retry-After",
    reads: ["retryAfter", "starts"],
  });
  expect(available).toContainEqual(expect.objectContaining({ name: "forbidden", reads: [] }));
});

it("shows the configuration with what was added, and clients without their secrets", async () => {
  const clients = [{ clientId: "c", clientSecret: "s3cret-of-c", roles: ["A"] }];
  const mock = createMockFetch({ clients, latencyMs: 1 });
  mock.addApp("new", { id: "a", activeBuildId: "b", builds: [{ id: "b", processes: [] }] });
  const config = await get(mock, "/config");
  expect(config).toMatchObject({ latencyMs: 1, clients: [{ clientId: "c", roles: ["A"] }] });
  expect(config.clients[0]).not.toHaveProperty("clientSecret");
  expect(config.workspaces.map(({ id }: { id: string }) => id)).toContain("new");
});

it("switches a scenario on and answers what is on", async () => {
  const mock = createMockFetch();
  const made = await call(mock, "POST", "/scenarios", { name: "slow", delayMs: 5, times: 2 });
  expect([made.status, await made.json()]).toEqual([
    201,
    { id: 1, name: "slow", settings: { delayMs: 5, times: 2 }, remaining: 2 },
  ]);
  expect(await titleOf(await call(mock, "DELETE", "/scenarios/7"))).toEqual([
    404,
    'No scenario with the id "7" is on.',
  ]);
  const reset = await call(mock, "POST", "/scenarios", { name: "reset-on-accept" });
  expect(await titleOf(reset)).toEqual([
    400,
    '"reset-on-accept" needs times here: without, the control API could not be reached any more.',
  ]);
  expect(mock.scenarios).toHaveLength(1);
  expect((await call(mock, "DELETE", "/scenarios")).status).toBe(204);
  expect(mock.scenarios).toEqual([]);
});

it("adds and activates in the tenant that the caller names", async () => {
  const mock = createMockFetch();
  const tenant = { "flowx-mock-tenant": "a" };
  const builds = [{ id: "b", processes: [] }];
  const app = { id: "x", activeBuildId: "b", builds };
  expect((await call(mock, "POST", "/workspaces/w%20x/apps", app, tenant)).status).toBe(204);
  const idsOf = (one: Pick<MockFetch, "workspaces">): string[] => one.workspaces.map(({ id }) => id);
  expect([idsOf(mock.tenant("a")).includes("w x"), idsOf(mock).includes("w x")]).toEqual([true, false]);
  expect((await call(mock, "POST", `/apps/${appId}/builds/${buildId}/processes`, { name: "p" }, tenant)).status).toBe(
    204,
  );
  const send = async (more: Record<string, string>): Promise<number> => (await startOn(mock, "p", {}, more)).status;
  expect([await send(tenant), await send({})]).toEqual([200, 404]);
  const active = `/workspaces/${workspaceId}/apps/${appId}/active-build`;
  expect(await titleOf(await call(mock, "PUT", active, { buildId: "nope" }, tenant))).toEqual([
    404,
    "Entity not found.",
  ]);
});

it("makes tokens that the caller's own discovery vouches for, and moves the clock", async () => {
  const mock = createMockFetch({ auth: "strict" });
  const made = await call(mock, "POST", "/tokens", { expiresIn: 60 });
  expect(made.status).toBe(201);
  const { access_token: token } = await made.json();
  const send = async (): Promise<number> =>
    (await startOn(mock, "customer_onboarding", {}, { authorization: `Bearer ${token}` })).status;
  expect(await send()).toBe(200);
  expect((await call(mock, "POST", "/clock", { advanceMs: 0 })).status).toBe(204);
  expect((await call(mock, "POST", "/clock", { advanceMs: 60_000 })).status).toBe(204);
  expect(await send()).toBe(401);
  for (const body of [{}, { advanceMs: "1" }, { advanceMs: null }]) {
    expect(await titleOf(await call(mock, "POST", "/clock", body))).toEqual([
      400,
      "advanceMs must be a number of at least 0.",
    ]);
  }
  expect(await titleOf(await call(mock, "POST", "/clock", { advanceMs: 1e300 }))).toEqual([
    400,
    expect.stringContaining("up to the year 9998"),
  ]);
});

it("refuses a configuration with every mistake, and a body that is none", async () => {
  const mock = createMockFetch();
  const [status, title] = await titleOf(await call(mock, "PUT", "/config", { errors: "old", auth: "no" }));
  expect(status).toBe(400);
  for (const part of ["errors: must be one of", "auth: must be one of"]) expect(title).toContain(part);
  const answer = await mock.fetch("http://mock/__mock/config", { method: "PUT", headers: json, body: "[" });
  expect(await titleOf(answer)).toEqual([400, "The request body is not valid JSON."]);
  expect(await titleOf(await call(mock, "POST", "/scenarios", undefined))).toEqual([
    400,
    "The request body is not valid JSON.",
  ]);
});

it("takes a configuration that is larger than the body of a start may be", async () => {
  const initialValuesSchema = { description: "x".repeat(1_100_000) };
  const builds = [{ id: "b", processes: [{ name: "p", initialValuesSchema }] }];
  const workspaces = [{ id: "w", apps: [{ id: "a", activeBuildId: "b", builds }] }];
  const mock = createMockFetch();
  expect((await call(mock, "PUT", "/config", { workspaces })).status).toBe(204);
  expect(mock.workspaces.map(({ id }) => id)).toEqual(["w"]);
});

it("names a path that there is not, and one that is badly encoded", async () => {
  const mock = createMockFetch();
  expect(await titleOf(await call(mock, "GET", "/nothing"))).toEqual([
    404,
    "The control API has no route /__mock/nothing. See /__mock/openapi.json.",
  ]);
  expect(await titleOf(await call(mock, "DELETE", "/tenants/%zz"))).toEqual([
    400,
    "The path is not valid percent-encoding.",
  ]);
  expect((await call(mock, "DELETE", "/tenants/")).status).toBe(404);
  expect((await call(mock, "DELETE", "/scenarios/1/2")).status).toBe(404);
});
