import { expect, it } from "vitest";
import { createMockFetch, type MockFetch, type ScenarioName } from "../src/index.ts";
import { headers, start, startPath } from "./documented.ts";

const url = `http://flowx.test${startPath}`;
const bodyOf = (mock: MockFetch): string | undefined => mock.requests.at(-1)?.bodyText;
const typeOf = (mock: MockFetch): string | undefined => mock.requests.at(-1)?.headers["content-type"];

it("reads a URL, a string and a Request, with and without options", async () => {
  const mock = createMockFetch();
  for (const input of [url, new URL(url), new Request(url, start)]) {
    expect((await mock.fetch(input, input instanceof Request ? undefined : start)).status).toBe(200);
    expect(bodyOf(mock)).toBe(start.body);
  }
  expect((await mock.fetch(new Request(url, start), { body: '{"b":2}' })).status).toBe(200);
  expect(bodyOf(mock)).toBe('{"b":2}');
});

it("sends what fetch would send by itself: host, content type, and GET without a method", async () => {
  const mock = createMockFetch();
  await mock.fetch(url, { method: "POST", body: "{}", headers: { authorization: "Bearer a" } });
  expect([mock.requests[0]?.headers["host"], typeOf(mock)]).toEqual(["flowx.test", "text/plain;charset=UTF-8"]);
  await mock.fetch(url, { method: "POST" });
  expect([mock.requests[1]?.method, typeOf(mock)]).toEqual(["POST", undefined]);
  await mock.fetch("http://flowx.test:81/x?y=1#z");
  expect(mock.requests[2]).toMatchObject({ method: "GET", path: "/x?y=1", headers: { host: "flowx.test:81" } });
});

it.for([
  ["bytes", new TextEncoder().encode("{}"), null],
  ["a form", new URLSearchParams({ a: "1" }), "application/x-www-form-urlencoded;charset=UTF-8"],
  ["a blob", new Blob(["{}"], { type: "application/json" }), "application/json"],
] as const)("sends %s with its content type", async ([, body, type]) => {
  const mock = createMockFetch();
  await mock.fetch(url, { method: "POST", body, headers: { authorization: "Bearer a" } });
  expect(mock.requests[0]?.headers["content-type"] ?? null).toBe(type);
});

it("sends the names of headers in lower case and joins those that repeat, as fetch does", async () => {
  const mock = createMockFetch();
  await mock.fetch(url, {
    headers: [
      ["X-A", "1"],
      ["x-a", "2"],
    ],
  });
  await mock.fetch(url, { headers: { "X-A": " padded " } });
  await mock.fetch(url, { headers: { "X-A": "a b" } });
  expect(mock.requests.map((request) => request.headers["x-a"])).toEqual(["1, 2", "padded", "a b"]);
});

it("tells calls with other headers apart, also after one with the same number of them", async () => {
  const mock = createMockFetch();
  const values = [{ "x-a": "1" }, { "x-a": "2" }, { "x-b": "2" }, { "x-a": "1", "x-b": "2" }, { "x-a": "1" }];
  for (const one of values) await mock.fetch(url, { headers: one as Record<string, string> });
  expect(mock.requests.map(({ headers: { host: _host, ...rest } }) => rest)).toEqual(values);
});

it.for([
  ["a method that is none", url, { method: "A B" }],
  ["a body of GET", url, { method: "GET", body: "{}" }],
  ["a URL with credentials", "http://a:b@flowx.test/", {}],
  ["a URL that is none", "flowx.test", {}],
  ["a redirect mode that is none", url, { redirect: "else" }],
  ["a header name with a space", url, { headers: { "a b": "1" } }],
  ["a header value with a line break", url, { headers: { a: "1\n2" } }],
] as [string, string, RequestInit][])("refuses %s, as fetch does", async ([, input, init]) => {
  const mock = createMockFetch();
  await expect(mock.fetch(input, init)).rejects.toThrow(TypeError);
  expect(mock.requests).toEqual([]);
});

it.for([
  ["reset-after-start", { code: "ECONNRESET", syscall: "read", errno: -104, message: "read ECONNRESET" }],
  ["garbage", { name: "HTTPParserError", code: "HPE_INVALID_CONSTANT", message: "Expected HTTP/" }],
  ["refuse-stream", { code: "ERR_HTTP2_STREAM_ERROR", message: expect.stringContaining("NGHTTP2_REFUSED_STREAM") }],
  [
    "reset-stream-after-start",
    { code: "ERR_HTTP2_STREAM_ERROR", message: expect.stringContaining("NGHTTP2_INTERNAL_ERROR") },
  ],
  ["close-mid-headers", { name: "SocketError", code: "UND_ERR_SOCKET", message: "other side closed" }],
] as [ScenarioName, object][])("%s rejects with the cause that Node.js gives", async ([name, cause]) => {
  const mock = createMockFetch();
  mock.use(name);
  const error = await mock.fetch(url, start).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toMatchObject({ message: "fetch failed", cause });
});

it.for(["slow", "slow-body"] as const)("%s ends as soon as the caller gives up", async (name) => {
  const mock = createMockFetch();
  mock.use(name, { delayMs: 60_000 });
  const controller = new AbortController();
  const sent = mock.fetch(url, { ...start, signal: controller.signal });
  await mock.waitForRequest(() => true);
  const reading = name === "slow" ? sent : sent.then((response) => response.text());
  controller.abort(new Error("enough"));
  await expect(reading).rejects.toThrow("enough");
});

it("sends half of the body before the wait of slow-body, and the rest after it", async () => {
  const mock = createMockFetch();
  mock.use("slow-body", { delayMs: 20 });
  const response = await mock.fetch(url, start);
  const pieces: number[] = [];
  for await (const piece of response.body ?? []) pieces.push(piece.length);
  const whole = mock.requests[0]?.answer.body.length ?? 0;
  expect(pieces).toEqual([Math.floor(whole / 2), whole - Math.floor(whole / 2)]);
});

it("gives up before anything is sent for a signal that is aborted, and not for one that is not", async () => {
  const mock = createMockFetch();
  await expect(mock.fetch(url, { ...start, signal: AbortSignal.abort() })).rejects.toMatchObject({
    name: "AbortError",
  });
  expect((await mock.fetch(url, { ...start, signal: new AbortController().signal })).status).toBe(200);
  expect(mock.totals.requests).toBe(1);
});

it("answers HEAD, 204 and 304 without a body, whose content cannot be read twice", async () => {
  const mock = createMockFetch();
  const head = await mock.fetch("http://mock/__mock/health", { method: "HEAD" });
  expect([head.status, head.body]).toEqual([200, null]);
  const done = await mock.fetch("http://mock/__mock/reset", { method: "POST" });
  expect([done.status, done.body]).toEqual([204, null]);
  mock.use({ name: "own", description: "304", answer: () => ({ status: 304, headers: {}, body: "" }) });
  expect((await mock.fetch(url, start)).body).toBeNull();
});

it("answers with the URL without its fragment, and clones with everything", async () => {
  const mock = createMockFetch();
  mock.use({ name: "own", description: "403", answer: () => ({ status: 403, headers: { "x-a": "1" }, body: "no" }) });
  const copy = (await mock.fetch(`${url}#part`, start)).clone();
  expect([copy.url, copy.status, copy.headers.get("x-a"), await copy.text(), copy.type]).toEqual([
    url,
    403,
    "1",
    "no",
    "basic",
  ]);
});

const moved = (location: string, status = 307): MockFetch => {
  const mock = createMockFetch();
  const answer = (): { status: number; headers: Record<string, string>; body: string } => ({
    status,
    headers: { location },
    body: "",
  });
  mock.use({ name: "moved", description: "elsewhere", answer }, { times: 1 });
  return mock;
};

it.for([
  ["mailto:a@b.example", "URL scheme must be a HTTP(S) scheme"],
  ["http://", "Invalid URL"],
])("rejects a redirect to %s", async ([location = "", message]) => {
  await expect(moved(location).fetch(url, start)).rejects.toMatchObject({
    message: "fetch failed",
    cause: { message },
  });
});

it("takes neither the token nor cookies to another origin, and the content type not to a GET", async () => {
  const more = { ...headers, cookie: "a=1", "x-kept": "1" };
  const away = moved("http://other.test/next");
  await away.fetch(url, { ...start, headers: more });
  expect(away.requests[1]?.headers).toEqual({ "content-type": "application/json", "x-kept": "1", host: "other.test" });
  expect(away.requests[1]).toMatchObject({ method: "POST", path: "/next" });
  const seen = moved("/next", 303);
  await seen.fetch(url, { ...start, headers: more });
  expect(seen.requests[1]?.headers).toMatchObject({ authorization: "[redacted]", "x-kept": "1", host: "flowx.test" });
  expect(seen.requests[1]?.headers).not.toHaveProperty("content-type");
});

it("keeps HEAD after 303, and takes the fragment of the call along unless the redirect has its own", async () => {
  const mock = moved("/next", 303);
  const response = await mock.fetch("http://flowx.test/a#own", { method: "HEAD" });
  expect([response.url, response.redirected]).toEqual(["http://flowx.test/next", true]);
  expect(mock.requests.map(({ method }) => method)).toEqual(["HEAD", "HEAD"]);
});

it("cannot send a stream again", async () => {
  const stream = new Blob(["{}"]).stream();
  const init = { ...start, body: stream, duplex: "half" } as RequestInit;
  await expect(moved("/next").fetch(url, init)).rejects.toMatchObject({
    cause: { message: "the body of the request cannot be sent again" },
  });
});

it("does not follow what has a location but is no redirect", async () => {
  const response = await moved("/next", 201).fetch(url, start);
  expect([response.status, response.redirected]).toEqual([201, false]);
});

it("rejects for reset-on-accept before a request is read, and records that a connection was reset", async () => {
  const mock = createMockFetch();
  mock.use("reset-on-accept", { times: 1 });
  await expect(mock.fetch(url, start)).rejects.toMatchObject({ cause: { code: "ECONNRESET" } });
  expect(mock.requests).toMatchObject([
    { method: "", path: "", fault: "reset", status: undefined, headers: {}, bodyText: undefined },
  ]);
  expect((await mock.fetch(url, start)).status).toBe(200);
});

it("answers pages with cors: what a preflight allows without being asked, and what a page may read", async () => {
  const mock = createMockFetch({ cors: true });
  const preflight = await mock.fetch(url, { method: "OPTIONS" });
  expect([preflight.status, Object.fromEntries(preflight.headers)]).toEqual([
    204,
    {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "*",
      "access-control-allow-headers":
        "authorization, content-type, flowx-platform, fx-organization-id, flowx-mock-tenant",
      "access-control-max-age": "600",
      vary: "origin, access-control-request-method, access-control-request-headers",
    },
  ]);
  mock.use("rate-limited", { times: 1 });
  const limited = await mock.fetch(url, start);
  expect(Object.fromEntries(limited.headers)).toMatchObject({
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "content-type, retry-after",
  });
  expect(limited.headers.get("access-control-allow-credentials")).toBeNull();
  mock.use("empty-502");
  expect((await mock.fetch(url, start)).headers.get("access-control-expose-headers")).toBeNull();
});
