import { expect, it } from "vitest";
import { createMockFetch, startMockServer } from "../src/index.ts";
import { headers, startPath } from "./documented.ts";

const exact = '{"id":9007199254740993,"rate":0.1000000000000000055511151231257827,"a":1,"a":2}';

it("keeps big integers and decimals digit by digit in the journal, over HTTP and in the archive", async () => {
  await using server = await startMockServer();
  await fetch(server.url + startPath, { method: "POST", headers, body: exact });
  expect(server.requests[0]?.bodyText).toBe(exact);
  for (const path of ["requests", "instances", "changes?version=0"]) {
    expect(await (await fetch(`${server.url}/__mock/${path}`)).text()).toContain(`:${exact}`);
  }
  const archive = JSON.stringify(server.toHar());
  expect(archive).toContain(JSON.stringify(exact));
  expect(await (await fetch(`${server.url}/__mock/requests.har`)).text()).toContain(JSON.stringify(exact));
});

it.for(['{"a":', "[1,2]", "hello", '{"a":1}}'])(
  "keeps %j as it came, although it is not a JSON object",
  async (body) => {
    const mock = createMockFetch();
    expect((await mock.fetch(`http://mock${startPath}`, { method: "POST", headers, body })).status).toBe(400);
    expect(mock.requests[0]).toMatchObject({ body: undefined, bodyText: body });
    expect(mock.toHar().log.entries[0]).toMatchObject({ request: { postData: { text: body }, bodySize: body.length } });
  },
);

it("exports a path of two slashes as it came", async () => {
  const mock = createMockFetch();
  const ask = (path: string): Promise<Response> => mock.fetch(`http://mock${path}`);
  await ask("//");
  await ask("//evil.example/x?a=1&a=2#part");
  const urls = mock.toHar().log.entries as { request: { url: string; queryString: object[] } }[];
  expect(urls.map(({ request }) => request.url)).toEqual([
    "http://flowx-mock.localhost//",
    "http://flowx-mock.localhost//evil.example/x?a=1&a=2",
  ]);
  expect(urls[1]?.request.queryString).toEqual([
    { name: "a", value: "1" },
    { name: "a", value: "2" },
  ]);
});

it("counts bytes, not letters, in the archive", async () => {
  const mock = createMockFetch();
  await mock.fetch(`http://mock${startPath}`, { method: "POST", headers, body: '{"name":"ă"}' });
  expect(mock.toHar().log.entries[0]).toMatchObject({ request: { bodySize: 13 } });
});

it("refuses a compressed body with 415, and says why", async () => {
  const mock = createMockFetch();
  const send = (path: string, type: string): Promise<Response> =>
    mock.fetch(`http://mock${path}`, {
      method: "POST",
      headers: { ...headers, "content-type": type, "content-encoding": "gzip" },
      body: new Uint8Array([0x1f, 0x8b, 0x08]),
    });
  const refused = await send(startPath, "application/json");
  expect([refused.status, refused.headers.get("accept-encoding")]).toEqual([415, "identity"]);
  expect((await refused.json()).title).toContain("send the body uncompressed");
  const token = "/realms/flowx/protocol/openid-connect/token";
  expect((await send(token, "application/x-www-form-urlencoded")).status).toBe(415);
});
