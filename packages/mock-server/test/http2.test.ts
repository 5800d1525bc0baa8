import { type ClientHttp2Session, connect, constants } from "node:http2";
import { Agent, fetch as undiciFetch } from "undici";
import { afterEach, expect, it } from "vitest";
import { createMockFetch, type MockServer, type ScenarioName, startMockServer } from "../src/index.ts";
import { headers, startPath } from "./documented.ts";

let server: MockServer;
let session: ClientHttp2Session | undefined;
afterEach(async () => {
  session?.destroy();
  session = undefined;
  await server.close();
});

/** How a start ended, as the frames say. */
interface Ending {
  status: number | undefined;
  body: string;
  /** The code of RST_STREAM; `undefined` if the stream ended without one. */
  code: number;
}

function open(): ClientHttp2Session {
  session = connect(server.url, { ca: server.certificate });
  session.on("error", () => {});
  return session;
}

function start(on: ClientHttp2Session, body = "{}"): Promise<Ending> {
  const stream = on.request({ ":method": "POST", ":path": startPath, ...headers });
  let status: number | undefined;
  let text = "";
  stream.on("response", ({ ":status": answered }) => {
    status = answered;
  });
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  stream.on("error", () => {});
  stream.end(body);
  return new Promise((resolve) => {
    stream.on("close", () => resolve({ status, body: text, code: stream.rstCode }));
  });
}

const lastStreamOf = (on: ClientHttp2Session): Promise<[code: number, last: number]> =>
  new Promise((resolve) => on.on("goaway", (code, last) => resolve([code, last])));

it("speaks HTTP/2 and HTTP/1.1 as the client chooses, with the same answers", async () => {
  server = await startMockServer({ https: true });
  const over2 = open();
  const { status, body } = await start(over2);
  expect(over2.alpnProtocol).toBe("h2");
  expect([status, JSON.parse(body)]).toEqual([200, expect.objectContaining({ state: "STARTED" })]);
  for (const allowH2 of [true, false]) {
    const dispatcher = new Agent({ allowH2, connect: { ca: server.certificate ?? "" } });
    const init = { method: "POST", headers, body: "{}", dispatcher };
    const response = await undiciFetch(server.url + startPath, init);
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ state: "STARTED" })]);
    await dispatcher.close();
  }
  const [first, second, third] = server.requests;
  expect(first?.headers).toMatchObject({ host: new URL(server.url).host, authorization: "[redacted]" });
  expect(Object.keys(first?.headers ?? {}).filter((name) => name.startsWith(":"))).toEqual([]);
  expect([second?.status, third?.status]).toEqual([200, 200]);
});

it("answers HEAD, 404 and an answer without a body over HTTP/2", async () => {
  server = await startMockServer({ https: true });
  const on = open();
  const ask = (method: string, path: string): Promise<number | undefined> =>
    new Promise((resolve) => {
      const stream = on.request({ ":method": method, ":path": path });
      stream.on("response", ({ ":status": status }) => resolve(status));
      stream.resume().end();
    });
  expect(await ask("HEAD", "/__mock/ui")).toBe(200);
  expect(await ask("GET", "/nowhere")).toBe(404);
  expect(await ask("POST", "/__mock/reset")).toBe(204);
});

const { NGHTTP2_REFUSED_STREAM, NGHTTP2_INTERNAL_ERROR, NGHTTP2_NO_ERROR } = constants;

it("refuse-stream sends REFUSED_STREAM, and nothing is started", async () => {
  server = await startMockServer({ https: true });
  server.use("refuse-stream", { times: 1 });
  const on = open();
  expect(await start(on)).toEqual({ status: undefined, body: "", code: NGHTTP2_REFUSED_STREAM });
  expect(server.totals).toMatchObject({ requests: 1, instances: 0 });
  expect((await start(on)).status).toBe(200);
});

it("reset-stream-after-start sends INTERNAL_ERROR once it has started", async () => {
  server = await startMockServer({ https: true });
  server.use("reset-stream-after-start", { times: 1 });
  const on = open();
  expect(await start(on)).toEqual({ status: undefined, body: "", code: NGHTTP2_INTERNAL_ERROR });
  expect(server.totals).toMatchObject({ requests: 1, instances: 1 });
  expect((await start(on)).status).toBe(200);
});

it("goaway names the stream before as the last one, also where there are none, and nothing is started", async () => {
  server = await startMockServer({ https: true });
  server.use("goaway", { times: 1 });
  const fresh = open();
  const last = lastStreamOf(fresh);
  void start(fresh);
  expect(await last).toEqual([NGHTTP2_NO_ERROR, 0]);
  expect(server.totals).toMatchObject({ requests: 1, instances: 0 });
  fresh.destroy();

  const used = open();
  const lastOfUsed = lastStreamOf(used);
  server.use("slow", { delayMs: 50, times: 1 });
  const before = start(used);
  await server.waitForRequest(({ id }) => id === 2);
  server.use("goaway", { times: 1 });
  void start(used);
  expect(await lastOfUsed).toEqual([NGHTTP2_NO_ERROR, 1]);
  expect((await before).status).toBe(200);
  expect(server.totals).toMatchObject({ requests: 3, instances: 1 });
});

it("lost-session ends the session with all its streams and without GOAWAY, once it has started", async () => {
  server = await startMockServer({ https: true });
  server.use("hang", { times: 1 });
  const on = open();
  let goaways = 0;
  on.on("goaway", () => {
    goaways += 1;
  });
  const other = start(on);
  await server.waitForRequest(({ id }) => id === 1);
  server.use("lost-session", { times: 1 });
  expect((await start(on)).status).toBeUndefined();
  expect((await other).status).toBeUndefined();
  expect(goaways).toBe(0);
  expect(server.totals.instances).toBe(2);
});

it.for<[ScenarioName, number]>([
  ["reset-before-read", 0],
  ["reset-after-start", 1],
  ["close-mid-headers", 1],
  ["truncated-body", 1],
  ["garbage", 1],
])("%s breaks an HTTP/2 connection, too", async ([name, instances]) => {
  server = await startMockServer({ https: true });
  server.use(name, { times: 1 });
  const { status, body } = await start(open());
  expect(status).toBe(name === "truncated-body" ? 200 : undefined);
  expect(() => JSON.parse(body)).toThrow(SyntaxError);
  expect(server.totals).toMatchObject({ requests: 1, instances });
  session?.destroy();
  expect((await start(open())).status).toBe(200);
});

it("lets a new connection be made for reset-on-accept over HTTP/2", async () => {
  server = await startMockServer({ https: true });
  const on = open();
  await start(on);
  const closed = new Promise((resolve) => on.on("close", resolve));
  server.use("reset-on-accept", { times: 1 });
  await closed;
  expect((await start(open())).status).toBeUndefined();
  session?.destroy();
  expect((await start(open())).status).toBe(200);
});

it.for(["refuse-stream", "goaway", "reset-stream-after-start", "lost-session"] as const)(
  "%s rejects a fetch without a socket and closes an HTTP/1.1 connection",
  async (name) => {
    server = await startMockServer();
    server.use(name);
    await expect(fetch(server.url + startPath, { method: "POST", headers, body: "{}" })).rejects.toThrow(
      "fetch failed",
    );
    const mock = createMockFetch();
    mock.use(name);
    await expect(mock.fetch(server.url + startPath, { method: "POST", headers, body: "{}" })).rejects.toThrow(
      TypeError,
    );
    expect(mock.totals).toEqual(server.totals);
  },
);

it("goaway ends the connection once the streams before it have ended", async () => {
  server = await startMockServer({ https: true });
  const on = open();
  await start(on);
  const closed = new Promise((resolve) => on.on("close", resolve));
  server.use("slow", { delayMs: 50, times: 1 });
  const before = start(on);
  await server.waitForRequest(({ id }) => id === 2);
  server.use("goaway", { times: 2 });
  const refused = [start(on), start(on)];
  expect((await before).status).toBe(200);
  await closed;
  expect((await Promise.all(refused)).map(({ status }) => status)).toEqual([undefined, undefined]);
  expect(server.totals).toMatchObject({ requests: 4, instances: 2 });
});

it("truncated-body promises one byte more than there is over HTTP/2, with the headers of the whole answer", async () => {
  server = await startMockServer({ https: true });
  server.use("truncated-body", { times: 1 });
  const stream = open().request({ ":method": "POST", ":path": startPath, ...headers });
  stream.on("error", () => {});
  stream.end("{}");
  const answered = await new Promise<Record<string, unknown>>((resolve) => stream.on("response", resolve));
  const whole = server.requests[0]?.answer.body ?? "";
  expect(answered).toMatchObject({
    ":status": 200,
    "content-type": "application/json",
    "content-length": String(whole.length + 1),
  });
});
