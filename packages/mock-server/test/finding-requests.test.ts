import { expect, it, vi } from "vitest";
import { createMockFetch, type MockFetch, type ScenarioName } from "../src/index.ts";
import { app, headers, startOn } from "./documented.ts";

const idsOf = (mock: MockFetch, filter: Parameters<MockFetch["findRequests"]>[0]): number[] =>
  mock.findRequests(filter).map(({ id }) => id);
const readBuild = (mock: MockFetch): Promise<Response> => mock.fetch(`http://mock${app}/build/info`, { headers });

it("finds requests by operation, method and contract, each for itself", async () => {
  const mock = createMockFetch();
  await startOn(mock, "customer_onboarding");
  await readBuild(mock);
  await mock.fetch("http://mock/elsewhere", { headers });
  expect(idsOf(mock, {})).toEqual([1, 2, 3]);
  expect(idsOf(mock, { operation: "getActiveBuild" })).toEqual([2]);
  expect(idsOf(mock, { operation: "startProcess" })).toEqual([1]);
  expect(idsOf(mock, { method: "GET" })).toEqual([2, 3]);
  expect(idsOf(mock, { inContract: false })).toEqual([3]);
  expect(idsOf(mock, { inContract: true })).toEqual([1, 2]);
  expect(idsOf(mock, { started: true })).toEqual([1]);
  expect(idsOf(mock, { process: "customer_onboarding" })).toEqual([1]);
  expect(idsOf(mock, { method: "GET", inContract: true })).toEqual([2]);
});

it("says that nothing came at all, if nothing did", async () => {
  const mock = createMockFetch();
  const never = mock.waitForRequest(() => true, { timeoutMs: 1 });
  await expect(never).rejects.toThrow("No matching request arrived within 1 ms. The mock received no requests.");
});

it("lists the last five that came instead, and which had no answer", async () => {
  const mock = createMockFetch();
  for (let i = 0; i < 5; i += 1) await startOn(mock, `nobody-${i}`);
  mock.use("reset-after-start" satisfies ScenarioName, { times: 1 });
  await expect(startOn(mock, "customer_onboarding")).rejects.toThrow("fetch failed");
  const error: Error = await mock.waitForRequest(({ id }) => id === 9, { timeoutMs: 1 }).catch((reason) => reason);
  const [first, ...lines] = error.message.split("\n");
  expect(first).toBe("No matching request arrived within 1 ms. The latest of 6:");
  expect(lines).toHaveLength(5);
  expect(lines[0]).toMatch(/^ {2}POST \S+nobody-1\/start → 404$/);
  expect(lines.at(-1)).toMatch(/customer_onboarding\/start → no answer$/);
});

it("waits five seconds unless it is told otherwise", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    const mock = createMockFetch();
    const outcomes: string[] = [];
    const late = mock.waitForRequest(({ id }) => id === 9).catch((error: Error) => void outcomes.push(error.message));
    await vi.advanceTimersByTimeAsync(4999);
    expect(outcomes).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    await late;
    expect(outcomes).toEqual([expect.stringContaining("within 5000 ms")]);
  } finally {
    vi.useRealTimers();
  }
});

it("asks a predicate nothing more once it has given up", async () => {
  const mock = createMockFetch();
  const asked: number[] = [];
  const never = mock.waitForRequest(({ id }) => asked.push(id) === 0, { timeoutMs: 1 });
  await expect(never).rejects.toThrow("The mock received no requests");
  await startOn(mock, "customer_onboarding");
  expect(asked).toEqual([]);
});
