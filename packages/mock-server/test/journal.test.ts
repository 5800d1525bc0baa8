import { expect, it } from "vitest";
import { createMockFetch, type MockFetch, startMockServer } from "../src/index.ts";
import { headers, start, startOn, startPath } from "./documented.ts";

const send = (mock: MockFetch): Promise<Response> => mock.fetch(`http://mock${startPath}`, start);

it("keeps the newest requests and instances, and counts all", async () => {
  const mock = createMockFetch({ journalSize: 3 });
  for (let i = 0; i < 50; i += 1) await send(mock);
  expect(mock.requests.map(({ id }) => id)).toEqual([48, 49, 50]);
  expect(mock.instances.map(({ requestId }) => requestId)).toEqual([48, 49, 50]);
  expect(mock.totals).toEqual({ requests: 50, instances: 50, contractViolations: 0, requestViolations: 0 });
});

it("forgets an instance for its build once it is no longer kept", async () => {
  const mock = createMockFetch({ journalSize: 1 });
  const { uuid } = await (await send(mock)).json();
  const read = (): Promise<Response> =>
    mock.fetch(`http://mock/api/runtime/process-instance/${uuid}/build/info`, { headers });
  expect((await read()).status).toBe(200);
  await send(mock);
  expect((await read()).status).toBe(404);
  const { uuid: newest } = mock.instances[0]?.instance ?? {};
  mock.reset();
  const gone = await mock.fetch(`http://mock/api/runtime/process-instance/${newest}/build/info`, { headers });
  expect(gone.status).toBe(404);
});

it("keeps no more bytes than it is told to", async () => {
  const mock = createMockFetch({ journalBytes: 20_000 });
  const more = { "content-length": "4000" };
  for (let i = 0; i < 10; i += 1) await startOn(mock, "customer_onboarding", { text: "x".repeat(3980) }, more);
  expect(mock.requests).toHaveLength(1);
  expect(mock.totals.requests).toBe(10);
});

it("counts requests outside of the contract", async () => {
  const mock = createMockFetch();
  await mock.fetch(`http://mock${startPath}`, { method: "POST", headers, body: "[]" });
  await mock.fetch("http://mock/elsewhere");
  await mock.fetch(`http://mock${startPath}`, { method: "POST", body: "{}" });
  expect(mock.requests.map(({ violations }) => violations[0]?.where)).toEqual(["body", "path", "security"]);
  expect(mock.totals.requestViolations).toBe(3);
});

it("finds requests by what they were", async () => {
  const mock = createMockFetch();
  await startOn(mock, "customer_onboarding");
  await startOn(mock, "nobody");
  mock.use("forbidden", { times: 1 });
  await startOn(mock, "customer_onboarding");
  const ids = (filter: Parameters<MockFetch["findRequests"]>[0]): number[] =>
    mock.findRequests(filter).map(({ id }) => id);
  expect(ids({ process: "customer_onboarding" })).toEqual([1, 3]);
  expect(ids({ status: 404 })).toEqual([2]);
  expect(ids({ scenario: "forbidden" })).toEqual([3]);
  expect(ids({ started: false })).toEqual([2, 3]);
  expect(ids({ operation: "getActiveBuild" })).toEqual([]);
  expect(ids({ method: "POST", inContract: true })).toEqual([1, 2, 3]);
});

it("waits for a request that comes, finds one that came, and says in time that none does", async () => {
  const mock = createMockFetch();
  const asked: number[] = [];
  const waiting = mock.waitForRequest(({ id, operationId }) => {
    asked.push(id);
    return operationId === "startProcess";
  });
  await send(mock);
  expect((await waiting).id).toBe(1);
  await send(mock);
  expect(asked).toEqual([1]);
  expect((await mock.waitForRequest(({ id }) => id === 1)).status).toBe(200);
  const never = mock.waitForRequest(({ id }) => id === 9, { timeoutMs: 5 });
  await expect(never).rejects.toThrow(
    `No matching request arrived within 5 ms. The latest of 2:\n  POST ${startPath} → 200`,
  );
});

it("stops calling a listener that was taken away", async () => {
  const mock = createMockFetch();
  const seen: number[] = [];
  const stop = mock.onRequest(({ id }) => seen.push(id));
  await send(mock);
  stop();
  await send(mock);
  expect(seen).toEqual([1]);
});

it("holds no token anywhere: headers, query, body, answer, archive", async () => {
  const mock = createMockFetch();
  const token = await mock.token();
  const more = {
    authorization: `Bearer ${token}`,
    "x-forwarded-token": token,
    cookie: "session=1",
    "proxy-authorization": "Basic YTpi",
  };
  await startOn(mock, "customer_onboarding", { token, nested: [{ token }] }, more);
  await mock.fetch(`http://mock${startPath}?access_token=${token}&a=1`, start);
  const texts = [mock.requests, mock.instances, mock.toHar()].map((part) => JSON.stringify(part)).join("");
  for (const secret of [token, "session=1", "YTpi", "s3cret-token"]) expect(texts).not.toContain(secret);
  expect(mock.requests[1]?.path).toBe(`${startPath}?access_token=[redacted]&a=1`);
  expect(mock.instances[0]?.initialValues).toMatchObject({ token: "[redacted]" });
});

it("writes an HTTP archive with everything that HAR 1.2 requires", async () => {
  const mock = createMockFetch({ seed: 1 });
  await send(mock);
  const { log } = mock.toHar();
  expect(log).toMatchObject({ version: "1.2", creator: { name: expect.any(String), version: expect.any(String) } });
  const [entry] = log.entries;
  expect(entry).toMatchObject({
    startedDateTime: "2026-01-01T00:00:00.001Z",
    time: 0,
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    request: {
      method: "POST",
      httpVersion: "HTTP/1.1",
      cookies: [],
      queryString: [],
      headersSize: -1,
      headers: expect.arrayContaining([{ name: "authorization", value: "[redacted]" }]),
      postData: { mimeType: "application/json", text: '{"loanAmount":25000}' },
    },
    response: { status: 200, content: { mimeType: "application/json", size: expect.any(Number) }, redirectURL: "" },
    comment: `started ${mock.instances[0]?.instance.uuid}`,
  });
});

it("repeats itself to the byte under a seed, and again after a reset", async () => {
  const run = async (mock: MockFetch): Promise<string> => {
    mock.use("forbidden", { probability: 0.3 });
    mock.use("extra-fields", { times: 2 });
    for (let i = 0; i < 20; i += 1) await send(mock);
    await mock.token();
    mock.advanceClock(1000);
    await send(mock);
    return JSON.stringify([mock.requests, mock.instances, mock.toHar()]);
  };
  const mock = createMockFetch({ seed: 7 });
  const first = await run(mock);
  mock.reset();
  expect(await run(mock)).toBe(first);
  expect(await run(createMockFetch({ seed: 7 }))).toBe(first);
  expect(await run(createMockFetch({ seed: 8 }))).not.toBe(first);
  expect(first).toContain('"atMs":1767225601021');
});

it("makes version 4 UUIDs under a seed, and repeats the ids of tokens", async () => {
  const [a, b] = [createMockFetch({ seed: 3 }), createMockFetch({ seed: 3 })];
  await a.token();
  await b.token();
  expect(a.issuedTokens).toEqual(b.issuedTokens);
  expect(a.issuedTokens[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it("repeats itself to the byte over HTTP too, whatever port it got", async () => {
  const run = async (): Promise<string> => {
    await using server = await startMockServer({ seed: 5 });
    server.use("slow", { delayMs: 1, probability: 0.5 });
    for (let i = 0; i < 5; i += 1) await (await fetch(server.url + startPath, start)).text();
    return JSON.stringify([server.requests, server.instances, server.toHar()]);
  };
  expect(await run()).toBe(await run());
});
