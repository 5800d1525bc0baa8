import { expect, it } from "vitest";
import { createMockFetch, type MockFetch } from "../src/index.ts";
import { headers, start, startPath } from "./documented.ts";

const startIn = (mock: MockFetch, tenant: string | undefined, values: object = {}): Promise<Response> => {
  const more = tenant === undefined ? headers : { ...headers, "flowx-mock-tenant": tenant };
  return mock.fetch(`http://mock${startPath}`, { ...start, headers: more, body: JSON.stringify(values) });
};
const large = { text: "x".repeat(10_000) };
const countsOf = async (mock: MockFetch): Promise<{ kept: number; forgotten: number }> =>
  (await (await mock.fetch("http://mock/__mock/health")).json()).tenants;

it("gives up the tenant that was idle for longest first, whole, before anything of the others", async () => {
  const mock = createMockFetch({ journalBytes: 150_000 });
  await startIn(mock, undefined, large);
  await startIn(mock, "a", large);
  await startIn(mock, "b", large);
  await startIn(mock, "a", large);
  expect(await countsOf(mock)).toMatchObject({ forgotten: 1 });
  expect(mock.requests).toHaveLength(1);
  expect([mock.tenant("b").totals.requests, mock.tenant("a").totals.requests]).toEqual([0, 2]);
});

it("keeps the tenant that is called, however large it is, and then forgets the oldest of the mock and of it", async () => {
  const mock = createMockFetch({ journalBytes: 100_000 });
  await startIn(mock, undefined, large);
  await startIn(mock, undefined, large);
  for (let i = 0; i < 6; i += 1) await startIn(mock, "busy", large);
  expect(mock.requests.map(({ id }) => id)).toEqual([2]);
  const busy = mock.tenant("busy");
  expect(busy.requests.at(-1)?.id).toBe(6);
  expect(busy.requests.length).toBeLessThan(3);
  expect(await countsOf(mock)).toEqual({ kept: 1, forgotten: 0 });
});

it("gives back the room of a tenant that is dropped", async () => {
  const mock = createMockFetch({ journalBytes: 120_000 });
  await startIn(mock, "a", large);
  await startIn(mock, "a", large);
  await mock.fetch("http://mock/__mock/tenants/a", { method: "DELETE" });
  await startIn(mock, undefined, large);
  await startIn(mock, undefined, large);
  expect([mock.requests.length, mock.instances.length]).toEqual([2, 2]);
});

it("tells a watcher of a tenant to begin again when it is dropped", async () => {
  const mock = createMockFetch();
  const seen: number[] = [];
  mock.tenant("a").onRequest(({ id }) => seen.push(id));
  const resets = async (): Promise<number> =>
    (await (await mock.fetch("http://mock/__mock/changes", { headers: { "flowx-mock-tenant": "a" } })).json()).resets;
  const before = await resets();
  await mock.fetch("http://mock/__mock/tenants/a", { method: "DELETE" });
  expect(await resets()).toBe(before + 1);
  await startIn(mock, "a");
  expect(seen).toEqual([1]);
});

it("names the server that was called in an archive, and nobody's under a seed, which makes runs equal", async () => {
  const urlOf = (mock: MockFetch): string => (mock.toHar().log.entries[0] as { request: { url: string } }).request.url;
  for (const [config, origin] of [
    [{}, "http://flowx-mock.localhost"],
    [{ seed: 1 }, "http://flowx-mock"],
  ] as const) {
    const mock = createMockFetch(config);
    await startIn(mock, undefined);
    expect(urlOf(mock)).toBe(origin + startPath);
  }
});

it("names no port in what it keeps under a seed, and the host as it was without", async () => {
  const seeded = createMockFetch({ seed: 1 });
  await seeded.fetch(`http://any:81${startPath}`, start);
  expect(seeded.requests[0]?.headers["host"]).toBe("flowx-mock");
  const mock = createMockFetch();
  await mock.fetch(`http://any:81${startPath}`, start);
  expect(mock.requests[0]?.headers["host"]).toBe("any:81");
});

it("takes the token out of paths, parameters and answers, and leaves the rest as it came", async () => {
  const mock = createMockFetch();
  const token = "a-long-token-0123";
  const own = { ...headers, authorization: `Bearer ${token}` };
  mock.use({
    name: "echo",
    description: "repeats the token",
    answer: () => ({ status: 403, headers: { "x-a": "kept", "x-b": `is ${token}` }, body: `no ${token}` }),
  });
  const path = startPath.replace("customer_onboarding", `a-${token}`);
  await mock.fetch(`http://mock${path}`, { ...start, headers: own });
  expect(mock.requests[0]).toMatchObject({
    pathParameters: { processName: "a-[redacted]", workspaceId: expect.stringMatching(/^2ae77b6a/) },
    answer: { headers: { "x-a": "kept", "x-b": "is [redacted]" }, body: "no [redacted]" },
    path: startPath.replace("customer_onboarding", "a-[redacted]"),
  });
});
