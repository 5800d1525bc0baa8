import { request } from "node:http";
import { expect, it, vi } from "vitest";
import { createMockFetch, type MockFetch, startMockServer } from "../src/index.ts";
import { headers, start, startPath } from "./documented.ts";

// Thousands of requests take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

it("lists the newest requests, says how many there are, and reads on behind one", async () => {
  const mock = createMockFetch({ journalSize: 5000 });
  for (let i = 0; i < 1010; i += 1) await mock.fetch(`http://mock${startPath}`, start);
  const list = async (query = ""): Promise<{ ids: number[]; matching: number }> => {
    const { requests, matching } = await (await mock.fetch(`http://mock/__mock/requests${query}`)).json();
    return { ids: requests.map(({ id }: { id: number }) => id), matching };
  };
  const { ids, matching } = await list();
  expect([ids.length, ids[0], ids.at(-1), matching]).toEqual([1000, 11, 1010, 1010]);
  expect(await list("?limit=2")).toEqual({ ids: [1009, 1010], matching: 1010 });
  expect(await list("?limit=0")).toEqual({ ids: [], matching: 1010 });
  expect(await list("?limit=2&after=5")).toEqual({ ids: [6, 7], matching: 1005 });
});

/** Asks under a name of the mock that `fetch` does not let one choose. */
function ask(url: string, path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const call = request(url + path, { headers: { host } }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    });
    call.on("error", reject).end();
  });
}

it("accepts its own tokens after discovery was asked under a thousand other names", async () => {
  await using server = await startMockServer({ auth: "strict", allowedHosts: ["*"] });
  const startWith = async (token: string): Promise<number> => {
    const more = { ...headers, authorization: `Bearer ${token}` };
    return (await fetch(server.url + startPath, { ...start, headers: more })).status;
  };
  const token = await server.token();
  const discovery = "/realms/flowx/.well-known/openid-configuration";
  for (let i = 0; i < 1100; i += 1) expect(await ask(server.localUrl, discovery, `host-${i}.example`)).toBe(200);
  expect([await startWith(await server.token()), await startWith(token)]).toEqual([200, 200]);
});

const startIn = (mock: MockFetch, tenant: string): Promise<Response> =>
  mock.fetch(`http://mock${startPath}`, { ...start, headers: { ...headers, "flowx-mock-tenant": tenant } });

it("answers however many tenants there are: the one that was idle for longest goes", async () => {
  const mock = createMockFetch();
  for (let i = 0; i < 1500; i += 1) expect((await startIn(mock, `t${i}`)).status).toBe(200);
  const health = await (await mock.fetch("http://mock/__mock/health")).json();
  expect(health).toEqual({ status: "ok", tenants: { kept: 1000, forgotten: 500 } });
  expect(mock.tenant("t1499").totals.requests).toBe(1);
  expect(mock.tenant("t500").totals.requests).toBe(1);
  expect(mock.tenant("t0").totals.requests).toBe(0);
});

it("counts what was read, whatever the client said of its length", async () => {
  await using server = await startMockServer({ journalBytes: 2_000_000 });
  const chunked = (text: string): ReadableStream =>
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(text));
        controller.close();
      },
    });
  const send = (text: string): Promise<Response> =>
    fetch(server.url + startPath, { method: "POST", headers, body: chunked(text), duplex: "half" } as RequestInit);
  for (let i = 0; i < 30; i += 1) expect((await send(JSON.stringify({ text: "x".repeat(200_000) }))).status).toBe(200);
  expect(server.requests.length).toBeLessThan(6);
  for (let i = 0; i < 30; i += 1) expect((await send("[".repeat(200_000))).status).toBe(400);
  expect(server.requests.length).toBeLessThan(6);
  // A list of lists takes many times its text.
  for (let i = 0; i < 30; i += 1) await send(`{"a":[${"[],".repeat(10_000)}[]]}`);
  expect(server.requests.length).toBeLessThan(4);
  expect(server.totals.requests).toBe(90);
});
