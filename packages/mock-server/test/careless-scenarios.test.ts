import { expect, it } from "vitest";
import { createMockFetch, type MockServer, type Scenario, startMockServer } from "../src/index.ts";
import { start, startPath } from "./documented.ts";

const post = (server: MockServer, path: string, body: object): Promise<Response> =>
  fetch(`${server.url}/__mock${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

it.for([
  ["/scenarios", { name: "rate-limited", retryAfter: "a\r\nb" }, "retryAfter must be a number of seconds"],
  ["/scenarios", { name: "rate-limited", retryAfter: "\u0103" }, "retryAfter must be a number of seconds"],
  ["/scenarios", { name: "rate-limited", retryAfter: -1 }, "retryAfter"],
  ["/scenarios", { name: "slow", delayMs: 1e300 }, "delayMs"],
  ["/scenarios", { name: "slow", operation: "startProces" }, "operation must be one of startProcess"],
  [
    "/scenarios",
    { name: "slow", process: "customer_onbording" },
    'there is no process "customer_onbording"; the processes are',
  ],
  ["/clock", { advanceMs: 1e300 }, "up to the year 9998"],
  ["/tokens", { expiresIn: 1e300 }, "expiresIn must be a number of seconds"],
] as const)("refuses %s with %j, and goes on", async ([path, body, title]) => {
  await using server = await startMockServer();
  const response = await post(server, path, body);
  expect([response.status, (await response.json()).title]).toEqual([400, expect.stringContaining(title)]);
  expect((await fetch(server.url + startPath, start)).status).toBe(200);
});

const own = (more: object): Scenario => ({ name: "mine", description: "a test's own", ...more }) as Scenario;
const careless: [what: string, scenario: Scenario, title: string][] = [
  ["has no status", own({ answer: () => ({ headers: {}, body: "" }) }), "status must be a whole number from 200"],
  ["has a status of 1000", own({ answer: () => ({ status: 1000, headers: {}, body: "" }) }), "from 200 to 599"],
  ["has no body", own({ answer: () => ({ status: 200, headers: {} }) }), "body must be a string"],
  ["has no headers", own({ answer: () => ({ status: 200, body: "" }) }), "headers must be an object"],
  ["splits a header", own({ answer: () => ({ status: 200, headers: { a: "b\r\nc" }, body: "" }) }), "the header a"],
  [
    "names a header badly",
    own({ answer: () => ({ status: 200, headers: { "a b": "" }, body: "" }) }),
    "is not a valid header name",
  ],
  [
    "frames itself",
    own({ answer: () => ({ status: 200, headers: { "Content-Length": "1" }, body: "" }) }),
    "by itself",
  ],
  ["returns nothing", own({ answer: () => undefined }), "it must return an answer"],
  [
    "throws",
    own({
      answer: () => {
        throw new Error("oops");
      },
    }),
    'The scenario "mine" failed: oops.',
  ],
  ["changes badly", own({ alter: () => ({}) }), "status must be a whole number"],
  ["delays for ever", own({ deliver: () => ({ delayMs: 1e300 }) }), "delayMs must be a number of milliseconds"],
];

it.for(careless)("answers and records 500 with the reason where a scenario %s", async ([, scenario, title]) => {
  await using server = await startMockServer();
  server.use(scenario, { times: 1 });
  const response = await fetch(server.url + startPath, start);
  expect([response.status, (await response.json()).title]).toEqual([500, expect.stringContaining(title)]);
  expect(server.requests).toMatchObject([{ status: 500, answer: { body: expect.stringContaining("mine") } }]);
  expect((await fetch(server.url + startPath, start)).status).toBe(200);
});

it("answers and records 500 with the reason where a predicate throws", async () => {
  const mock = createMockFetch();
  mock.use("forbidden", {
    when: () => {
      throw new Error("oops");
    },
  });
  const response = await mock.fetch(`http://mock${startPath}`, start);
  expect([response.status, (await response.json()).title]).toEqual([500, 'The scenario "forbidden" failed: oops.']);
  expect(mock.requests).toHaveLength(1);
});

it("reads the headers of a scenario whatever their case is", async () => {
  const mock = createMockFetch();
  const answer = (): { status: number; headers: Record<string, string>; body: string } => ({
    status: 403,
    headers: { "Content-Type": "application/problem+json" },
    body: '{"type":"t","title":"t","status":403}',
  });
  mock.use(own({ answer }));
  await mock.fetch(`http://mock${startPath}`, start);
  expect(mock.contractViolations).toEqual([]);
});

it("lets scenarios change an answer that another one has broken", async () => {
  const mock = createMockFetch();
  for (const name of ["missing-uuid", "invalid-json", "extra-fields"] as const) mock.use(name);
  expect((await mock.fetch(`http://mock${startPath}`, start)).status).toBe(200);
  expect(mock.requests[0]?.scenarios).toHaveLength(3);
});

it("refuses a scenario for a process that does not exist, in code and in a configuration", () => {
  const mock = createMockFetch();
  expect(() => mock.use("slow", { process: "nobody" })).toThrow(
    'there is no process "nobody"; the processes are customer_on',
  );
  expect(() => createMockFetch({ scenarios: [{ name: "slow", process: "nobody" }] })).toThrow("scenarios[0].process: ");
});
