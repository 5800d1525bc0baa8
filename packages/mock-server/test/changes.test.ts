import { afterAll, beforeEach, expect, it } from "vitest";
import { createMockFetch, startMockServer } from "../src/index.ts";
import { builtInScenarios } from "../src/scenarios/built-in-scenarios.ts";
import { start, startPath } from "./documented.ts";

const server = await startMockServer();
afterAll(() => server.close());
beforeEach(() => server.configure({}));

const get = async (path: string) => (await fetch(`${server.url}/__mock${path}`)).json();

it("tells a page of every answer outside of the contract, also of those that a scenario breaks on purpose", async () => {
  server.use("missing-uuid", { times: 1 });
  await fetch(server.url + startPath, start);
  await fetch(server.url + startPath, start);
  const { contractViolations, nowMs, resets } = await get("/changes");
  expect(contractViolations).toMatchObject([{ requestId: 1, where: "body", intended: true }]);
  expect(contractViolations).toEqual((await get("/contract-violations")).contractViolations);
  expect(nowMs).toBeGreaterThanOrEqual(server.requests[1]?.atMs ?? Number.POSITIVE_INFINITY);
  const later = await get(`/changes?resets=${resets}&after=1`);
  expect(later.contractViolations).toEqual([]);
});

it("sorts the scenarios into five groups", async () => {
  const { available } = await get("/scenarios");
  const groups = new Set(available.map(({ group }: { group: string }) => group));
  expect([...groups]).toEqual([
    ...["FlowX refuses", "a gateway answers", "the answer is slow", "the connection", "the answer is wrong"],
  ]);
  expect(available.map(({ name }: { name: string }) => name).sort()).toEqual([...builtInScenarios.keys()].sort());
});

it("says how long a request took, and of a mock with a seed only how long it was held back", async () => {
  server.use("slow", { delayMs: 5, times: 1 });
  await fetch(server.url + startPath, start);
  expect(server.requests[0]?.durationMs).toBeGreaterThanOrEqual(5);
  const seeded = createMockFetch({ seed: 1, latencyMs: 3 });
  await seeded.fetch(`http://mock${startPath}`, start);
  expect(seeded.requests[0]?.durationMs).toBe(3);
});

it("sends a page the initial values digit by digit, and only the instances that it does not know", async () => {
  const init = { ...start, body: '{"order":9007199254740993}' };
  await fetch(server.url + startPath, start);
  const { resets } = await get("/changes");
  await fetch(server.url + startPath, init);
  const text = await (await fetch(`${server.url}/__mock/changes?resets=${resets}&after=1`)).text();
  expect(text).toContain('"initialValues":{"order":9007199254740993}');
  expect(JSON.parse(text)).toMatchObject({ requests: [{ id: 2 }], instances: [{ requestId: 2 }] });
});
