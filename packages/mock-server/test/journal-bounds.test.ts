import { expect, it } from "vitest";
import { createMockFetch, type MockFetch } from "../src/index.ts";
import { headers, startOn, startPath } from "./documented.ts";

const text = "x".repeat(10_000);
const startMany = async (mock: MockFetch, count: number, values: object = {}): Promise<void> => {
  for (let i = 0; i < count; i += 1) await startOn(mock, "customer_onboarding", values);
};
const refuseMany = async (mock: MockFetch, count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await startOn(mock, "nobody", { text });
};
const toIds = (mock: MockFetch): { requests: number[]; instances: number[] } => ({
  requests: mock.requests.map(({ id }) => id),
  instances: mock.instances.map(({ requestId }) => requestId),
});

it("makes room from the oldest on, requests and instances alike, and keeps the newest instance", async () => {
  const mock = createMockFetch({ journalBytes: 60_000 });
  await startMany(mock, 3);
  await refuseMany(mock, 5);
  const { requests, instances } = toIds(mock);
  expect(instances).toEqual([3]);
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.length).toBeLessThan(4);
  expect(requests.at(-1)).toBe(8);
});

it("forgets an older request before a younger instance", async () => {
  const mock = createMockFetch({ journalBytes: 60_000 });
  await refuseMany(mock, 5);
  await startMany(mock, 3);
  const { requests, instances } = toIds(mock);
  expect(instances).toEqual([6, 7, 8]);
  expect(requests.slice(-3)).toEqual([6, 7, 8]);
});

it("makes as much room as one large request needs", async () => {
  const mock = createMockFetch({ journalBytes: 60_000 });
  await startMany(mock, 8);
  await startOn(mock, "nobody", { text: text.repeat(2) });
  await startOn(mock, "nobody", { text: text.repeat(2) });
  expect(toIds(mock)).toEqual({ requests: [10], instances: [8] });
});

it("counts an instance as well as its request, and only what is still kept", async () => {
  const bounded = createMockFetch({ journalSize: 5, journalBytes: 100_000 });
  await startMany(bounded, 20, { text });
  const { requests, instances } = toIds(bounded);
  expect(requests.length + instances.length).toBeLessThan(5);
  expect([requests.at(-1), instances.at(-1)]).toEqual([20, 20]);
  const small = createMockFetch({ journalSize: 2, journalBytes: 150_000 });
  await startMany(small, 30, { text });
  expect(toIds(small)).toEqual({ requests: [29, 30], instances: [29, 30] });
});

it("has all its room again after a reset", async () => {
  const mock = createMockFetch({ journalBytes: 60_000 });
  await refuseMany(mock, 5);
  mock.reset();
  await startMany(mock, 3);
  expect(toIds(mock)).toEqual({ requests: [1, 2, 3], instances: [1, 2, 3] });
  expect(mock.totals).toEqual({ requests: 3, instances: 3, contractViolations: 0, requestViolations: 0 });
});

it("keeps the newest contract violations, and counts all", async () => {
  const mock = createMockFetch({ journalSize: 2 });
  mock.use("missing-uuid");
  await startMany(mock, 5);
  expect(mock.contractViolations.map(({ requestId }) => requestId)).toEqual([4, 5]);
  expect(mock.totals.contractViolations).toBe(5);
  mock.reset();
  expect([mock.contractViolations, mock.totals.contractViolations]).toEqual([[], 0]);
});

it("returns the same list until something comes, so that a test can compare it", async () => {
  const mock = createMockFetch();
  await startMany(mock, 1);
  const before = mock.requests;
  expect(mock.requests).toBe(before);
  await startMany(mock, 1);
  expect(mock.requests).not.toBe(before);
  expect(before).toHaveLength(1);
});

it("finds the build of each instance that is kept, whether it was asked for before or after later starts", async () => {
  const mock = createMockFetch({ journalSize: 40 });
  const read = async (uuid = ""): Promise<number> =>
    (await mock.fetch(`http://mock/api/runtime/process-instance/${uuid}/build/info`, { headers })).status;
  await startMany(mock, 1);
  const first = mock.instances[0]?.instance.uuid;
  expect(await read(first)).toBe(200);
  await startMany(mock, 100);
  const kept = mock.instances.map(({ instance }) => instance.uuid);
  expect(kept).toHaveLength(40);
  expect([await read(kept[0]), await read(kept.at(-1)), await read(first)]).toEqual([200, 200, 404]);
});

it("counts a violation of the contract by a request once, however many rules it breaks", async () => {
  const mock = createMockFetch();
  await mock.fetch(`http://mock${startPath}`, { method: "POST", headers, body: "[]" });
  await startMany(mock, 1);
  expect(mock.totals).toMatchObject({ requests: 2, requestViolations: 1 });
  mock.reset();
  expect(mock.totals.requestViolations).toBe(0);
});
