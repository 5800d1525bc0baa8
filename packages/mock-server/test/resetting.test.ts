import { expect, it } from "vitest";
import { createMockFetch, type MockFetch } from "../src/index.ts";
import { app, headers, start, startPath, workspaceId } from "./documented.ts";

const send = (mock: MockFetch, tenant?: string): Promise<Response> => {
  const more = tenant === undefined ? headers : { ...headers, "flowx-mock-tenant": tenant };
  return mock.fetch(`http://mock${startPath}`, { ...start, headers: more });
};
const builds = [{ id: "b", processes: [{ name: "p" }] }];
const resetOver = (mock: MockFetch, tenant: string): Promise<Response> =>
  mock.fetch("http://mock/__mock/reset", { method: "POST", headers: { "flowx-mock-tenant": tenant } });

it.for(["in code", "over HTTP"])("resetting one tenant %s leaves the others, the clock and the tokens", async (how) => {
  const mock = createMockFetch({ seed: 1 });
  const [a, b] = [mock.tenant("a"), mock.tenant("b")];
  for (const one of [a, b]) {
    one.use("extra-fields");
    one.addApp(workspaceId, { id: "added", activeBuildId: "b", builds });
  }
  await send(mock);
  await send(mock, "a");
  await send(mock, "b");
  await mock.token();
  mock.advanceClock(60_000);
  if (how === "in code") a.reset();
  else await resetOver(mock, "a");
  expect([a.requests, a.instances, a.scenarios, a.totals.requests]).toEqual([[], [], [], 0]);
  expect(a.workspaces[0]?.apps.map(({ id }) => id)).not.toContain("added");
  expect([b.requests.length, b.instances.length, b.scenarios.length]).toEqual([1, 1, 1]);
  expect(b.workspaces[0]?.apps.map(({ id }) => id)).toContain("added");
  expect([mock.requests.length, mock.instances.length]).toEqual([1, 1]);
  expect(mock.issuedTokens).toHaveLength(1);
  await send(mock);
  expect(mock.requests.at(-1)?.atMs).toBe(Date.UTC(2026, 0, 1) + 60_002);
});

it("resetting the mock resets the clock and forgets its tokens, and leaves the tenants", async () => {
  const mock = createMockFetch({ seed: 1 });
  await send(mock, "a");
  await send(mock);
  await mock.token();
  mock.advanceClock(60_000);
  mock.reset();
  expect([mock.requests, mock.instances, mock.issuedTokens]).toEqual([[], [], []]);
  expect(mock.tenant("a").requests).toHaveLength(1);
  await send(mock);
  expect(mock.requests.map(({ id, atMs }) => [id, atMs])).toEqual([[1, Date.UTC(2026, 0, 1) + 1]]);
});

it("counts requests and instances from 1 again after a reset, and draws the same from its seed", async () => {
  const mock = createMockFetch({ seed: 9 });
  const first = await (await send(mock)).json();
  await send(mock);
  mock.reset();
  expect(await (await send(mock)).json()).toEqual(first);
  expect(mock.instances.map(({ requestId }) => requestId)).toEqual([1]);
});

it("switches the scenarios of the configuration on again as at the start, with the same number of requests left", async () => {
  const mock = createMockFetch({ scenarios: [{ name: "forbidden", times: 2 }] });
  expect([(await send(mock)).status, (await send(mock)).status, (await send(mock)).status]).toEqual([403, 403, 200]);
  mock.reset();
  expect(mock.scenarios).toMatchObject([{ name: "forbidden", settings: { times: 2 }, remaining: 2 }]);
  expect((await send(mock)).status).toBe(403);
});

it("a new configuration forgets every tenant, and its workspaces, clients and seed are the new ones", async () => {
  const mock = createMockFetch();
  await send(mock, "a");
  mock.tenant("a").use("forbidden");
  await mock.token();
  mock.configure({ seed: 2, workspaces: [{ id: "w", apps: [{ id: "a", activeBuildId: "b", builds }] }] });
  expect([mock.tenant("a").requests, mock.tenant("a").scenarios, mock.issuedTokens]).toEqual([[], [], []]);
  expect(mock.workspaces.map(({ id }) => id)).toEqual(["w"]);
  expect((await send(mock)).status).toBe(404);
  expect(mock.requests[0]?.atMs).toBe(Date.UTC(2026, 0, 1) + 1);
});

it("a dropped tenant is a new one the next time, and dropping one that there is not changes nothing", async () => {
  const mock = createMockFetch();
  await send(mock, "a");
  const drop = async (name: string): Promise<number> =>
    (await mock.fetch(`http://mock/__mock/tenants/${name}`, { method: "DELETE" })).status;
  expect([await drop("a"), await drop("nobody")]).toEqual([204, 204]);
  const health = await (await mock.fetch("http://mock/__mock/health")).json();
  expect(health).toEqual({ status: "ok", tenants: { kept: 0, forgotten: 0 } });
  expect(mock.tenant("a").totals.requests).toBe(0);
});

it("tells a page of each reset, of the mock's own configuration too", async () => {
  const mock = createMockFetch();
  const read = async (): Promise<{ resets: number; version: number }> =>
    (await mock.fetch("http://mock/__mock/changes")).json();
  const before = await read();
  mock.reset();
  const after = await read();
  expect(after.resets).toBe(before.resets + 1);
  expect(after.version).toBeGreaterThan(before.version);
  mock.configure({});
  const last = await read();
  expect(last.resets).toBe(after.resets + 1);
  expect(last.version).toBeGreaterThan(after.version);
});

it("has the active build of its configuration again after a reset", async () => {
  const two = [
    { id: "b-1", processes: [] },
    { id: "b-2", processes: [] },
  ];
  const mock = createMockFetch({ workspaces: [{ id: "w", apps: [{ id: "a", activeBuildId: "b-1", builds: two }] }] });
  mock.activateBuild("w", "a", "b-2");
  expect(mock.workspaces[0]?.apps[0]?.activeBuildId).toBe("b-2");
  mock.reset();
  expect(mock.workspaces[0]?.apps[0]?.activeBuildId).toBe("b-1");
  expect((await mock.fetch(`http://mock${app}/build/info`, { headers })).status).toBe(404);
});
