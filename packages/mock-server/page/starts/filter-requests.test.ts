import { expect, it } from "vitest";
import type { ShownRequest } from "../control/shown.ts";
import { filterRequests, noFilter, type RequestFilter } from "./filter-requests.ts";
import { findRepeats } from "./find-repeats.ts";

const toRequest = (id: number, more: Partial<ShownRequest> = {}): ShownRequest => ({
  id,
  atMs: id,
  method: "POST",
  path: "/x",
  operationId: "startProcess",
  status: 200,
  delayMs: 0,
  headers: {},
  pathParameters: { appId: "a", processName: "p" },
  scenarios: [],
  violations: [],
  body: { n: id },
  answer: { headers: {}, body: "{}" },
  ...more,
});
const requests = [
  toRequest(1, { startedUuid: "u-1", body: { same: true } }),
  toRequest(2, { startedUuid: "u-2", body: { same: true } }),
  toRequest(3, { status: 307, body: { again: 1 } }),
  toRequest(4, { status: 404, body: { again: 1 }, violations: [{ where: "path", message: "is no path" }] }),
  toRequest(5, { fault: "reset", pathParameters: { processDefinitionName: "q" } }),
  toRequest(6, { operationId: "getActiveBuild", headers: { "x-order": "O-7" } }),
];
const violation = { requestId: 6, where: "body", message: "Lacks buildId", intended: false };
const findings = { repeats: findRepeats(requests), violations: new Map([[6, [violation]]]) };
const ids = (filter: Partial<RequestFilter>): number[] =>
  filterRequests(requests, { ...noFilter, ...filter }, findings).map(({ id }) => id);

it.each([
  ["all", [1, 2, 3, 4, 5, 6]],
  ["starts", [1, 2, 3, 4, 5]],
  ["twice", [1, 2]],
  ["repeats", [1, 2, 3, 4]],
  ["failed", [3, 4, 5]],
  ["outside", [4, 6]],
] as const)("finds those of the kind %s", (kind, found) => {
  expect(ids({ kind })).toEqual(found);
});

it.each([
  ["u-2", [2]],
  ["o-7", [6]],
  ["lacks buildid", [6]],
  ["is no path", [4]],
  ["SAME 200", [1, 2]],
  ["same 404", []],
  ["#3", [3]],
  ["reset", [5]],
] as const)("searches for %s in everything that is shown", (text, found) => {
  expect(ids({ text })).toEqual(found);
});

it("filters by process, however the request names it, beside the rest", () => {
  expect(ids({ process: "q" })).toEqual([5]);
  expect(ids({ process: "p", kind: "twice", text: "u-1" })).toEqual([1]);
});
