import { expect, it } from "vitest";
import { createMockFetch, type MockFetch, startMockServer } from "../src/index.ts";
import { headers, start, startPath } from "./documented.ts";

const startIn = (mock: MockFetch, tenant: string, body = "{}"): Promise<Response> =>
  mock.fetch(`http://mock${startPath}`, {
    method: "POST",
    headers: { ...headers, "flowx-mock-tenant": tenant },
    body,
  });
const keptBytes = (mock: MockFetch, names: readonly string[]): number =>
  names.flatMap((name) => mock.tenant(name).requests).reduce((sum, { bodyText = "" }) => sum + bodyText.length, 0);

it("keeps all tenants within one bound, and the one that is used longest", async () => {
  const mock = createMockFetch({ journalBytes: 1_000_000 });
  const body = JSON.stringify({ text: "x".repeat(50_000) });
  const names = Array.from({ length: 40 }, (_, i) => `t${i}`);
  for (const name of names) {
    await startIn(mock, name, body);
    await startIn(mock, "busy", "{}");
  }
  expect(mock.tenant("busy").totals.requests).toBe(40);
  expect(mock.tenant("t39").totals.requests).toBe(1);
  expect(keptBytes(mock, names)).toBeLessThan(1_000_000);
});

it("makes room in the tenant of requests without a name as well, and then in the one that is busy", async () => {
  const mock = createMockFetch({ journalBytes: 200_000 });
  const text = JSON.stringify({ text: "x".repeat(20_000) });
  for (let i = 0; i < 10; i += 1) await mock.fetch(`http://mock${startPath}`, { ...start, body: text });
  expect(mock.requests.length).toBeLessThan(4);
  for (let i = 0; i < 10; i += 1) await startIn(mock, "busy", text);
  const kept = [...mock.requests, ...mock.tenant("busy").requests];
  expect(kept.reduce((sum, { bodyText = "" }) => sum + bodyText.length, 0)).toBeLessThan(200_000);
  expect(mock.tenant("busy").requests.at(-1)?.id).toBe(10);
});

it("goes on calling who listens to a tenant that had to go, or that a configuration has emptied", async () => {
  const mock = createMockFetch();
  const seen: number[] = [];
  mock.tenant("a").onRequest(({ id }) => seen.push(id));
  await startIn(mock, "a");
  mock.configure({});
  await startIn(mock, "a");
  for (let i = 0; i < 1001; i += 1) mock.tenant(`t${i}`).reset();
  await startIn(mock, "a");
  expect(seen).toEqual([1, 1, 1]);
});

it("lets a caller that waits for a request of a tenant see it after a new configuration", async () => {
  await using server = await startMockServer();
  const more = { "flowx-mock-tenant": "a" };
  const waiting = fetch(`${server.url}/__mock/requests?waitMs=10000`, { headers: more });
  while ((await (await fetch(`${server.url}/__mock/health`)).json()).tenants.kept === 0);
  server.configure({});
  await fetch(server.url + startPath, { ...start, headers: { ...headers, ...more } });
  expect((await (await waiting).json()).requests).toHaveLength(1);
});
