import { expect, it } from "vitest";
import { createMockFetch, startMockServer } from "../src/index.ts";
import { app, headers, startPath } from "./documented.ts";

const exact = '{"id":9007199254740993,"rate":0.1000000000000000055511151231257827,"a":1,"a":2}';

const toInheritingPath = (uuid: string): string =>
  `${app}/rdi/8a0d7f9c-1d0b-4a55-9a52-0c7f3c1a6f01/start/inherit-from/${uuid}`;

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

it("keeps the values that an instance inherits digit by digit, over generations", async () => {
  await using server = await startMockServer({ journalSize: 3 });
  const send = async (path: string, body: string): Promise<{ uuid: string }> =>
    (await fetch(server.url + path, { method: "POST", headers: { ...headers, "flowx-platform": "web" }, body })).json();
  const inherit = (uuid: string, paramsToInherit: object): Promise<{ uuid: string }> =>
    send(toInheritingPath(uuid), JSON.stringify({ paramsToInherit }));
  const given =
    '{ "id" : 9007199254740993 , "a\\u0062": [1e400, {"x":"]}\\\\\\",{"}], "rate":0.10000000000000000001,"gone":1, "":{} }';
  const parent = await send(startPath, given);
  const child = await inherit(parent.uuid, { withoutParams: ["gone"] });
  const grandchild = await inherit(child.uuid, { paramsToCopy: ["id", "ab", "missing"] });
  await inherit(grandchild.uuid, { paramsToCopy: [] });
  const ab = '"a\\u0062": [1e400, {"x":"]}\\\\\\",{"}]';
  expect(server.instances.map(({ initialValuesText }) => initialValuesText)).toEqual([
    `{"id" : 9007199254740993,${ab},"rate":0.10000000000000000001,"":{}}`,
    `{"id" : 9007199254740993,${ab}}`,
    "{}",
  ]);
  expect(server.instances[1]?.initialValues).toEqual({ id: 9007199254740992, ab: [Infinity, { x: ']}\\",{' }] });
  const listed = await (await fetch(`${server.url}/__mock/instances`)).text();
  expect(listed).toContain(`"initialValues":{"id" : 9007199254740993,${ab}}`);
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
