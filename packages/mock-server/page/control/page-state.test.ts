import { expect, it } from "vitest";
import { addOlder, applyChanges, nothingKnown } from "./page-state.ts";
import type { Changes, ShownInstance, ShownRequest } from "./shown.ts";

const toRequest = (id: number): ShownRequest => ({
  id,
  atMs: id,
  method: "GET",
  path: "/",
  pathParameters: {},
  headers: {},
  delayMs: 0,
  scenarios: [],
  violations: [],
  answer: { headers: {}, body: "" },
});
const toInstance = (requestId: number): ShownInstance => ({
  requestId,
  instance: {},
  operationId: "startProcess",
  initialValues: {},
});
const toChanges = (ids: readonly number[], more: Partial<Changes> = {}): Changes => ({
  version: 1,
  resets: 0,
  nowMs: 5000,
  scenarios: [],
  contractViolations: [],
  workspaces: [],
  totals: { requests: 9, instances: 9 },
  requests: ids.map(toRequest),
  instances: ids.map(toInstance),
  ...more,
});
const violation = { requestId: 2, where: "body", message: "is odd", intended: true };

it("adds what is newer, and no instance twice", () => {
  const first = applyChanges(nothingKnown, toChanges([1, 2], { contractViolations: [violation] }), 4000);
  expect(first.clockOffsetMs).toBe(1000);
  const second = applyChanges(first, { ...toChanges([3]), instances: [1, 2, 3].map(toInstance) }, 4000);
  expect(second.requests.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(second.instances.map(({ requestId }) => requestId)).toEqual([1, 2, 3]);
  expect(second.violations.get(2)).toEqual([violation]);
});

it("forgets everything after a reset, because the ids begin again", () => {
  const before = applyChanges(nothingKnown, toChanges([1, 2], { contractViolations: [violation] }), 0);
  const after = applyChanges(before, toChanges([1], { resets: 1 }), 0);
  expect(after.requests.map(({ id }) => id)).toEqual([1]);
  expect(after.instances.map(({ requestId }) => requestId)).toEqual([1]);
  expect(after.violations.size).toBe(0);
});

it("adds older requests before those that are known, which stay the same objects", () => {
  const state = applyChanges(nothingKnown, toChanges([3]), 0);
  const all = addOlder(state, {
    totals: { requests: 5, instances: 4 },
    requests: [1, 2, 3].map(toRequest),
    instances: [2, 3].map(toInstance),
    contractViolations: [violation],
  });
  expect(all.requests.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(all.instances.map(({ requestId }) => requestId)).toEqual([2, 3]);
  expect(all.notKept).toBe(2);
  expect(all.requests[2]).toBe(state.requests[0]);
  expect(all.violations.get(2)).toEqual([violation]);
});
