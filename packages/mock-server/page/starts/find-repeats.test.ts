import { expect, it } from "vitest";
import type { ShownRequest } from "../control/shown.ts";
import { parseExactJson } from "../format/parse-exact-json.ts";
import { findRepeats } from "./find-repeats.ts";

let lastId = 0;
function toStart(body: unknown, more: Partial<ShownRequest> = {}): ShownRequest {
  lastId += 1;
  return {
    id: lastId,
    atMs: lastId,
    method: "POST",
    path: "/",
    operationId: "startProcess",
    status: 200,
    delayMs: 0,
    pathParameters: { appId: "a", processName: "p" },
    headers: {},
    scenarios: [],
    violations: [],
    body,
    answer: { headers: {}, body: "" },
    startedUuid: `uuid-${lastId}`,
    ...more,
  };
}
function toFailed(body: unknown, more: Partial<ShownRequest> = {}): ShownRequest {
  const { startedUuid: _none, ...request } = toStart(body, { status: 503, ...more });
  return request;
}
const sum = (requests: readonly ShownRequest[], key?: string): string[] =>
  findRepeats(requests, key).groups.map(
    ({ reason, level, started, members }) => `${reason} ${level} ${started}/${members.length}`,
  );

it.each<[what: string, requests: ShownRequest[], groups: string[]]>([
  ["nothing in starts that differ", [toStart({ a: 1 }), toStart({ a: 2 })], []],
  [
    "the same correlation id, started twice",
    [toStart({ correlationId: "c" }), toStart({ correlationId: "c" })],
    ["correlation twice 2/2"],
  ],
  [
    "the same correlation id with other values",
    [toStart({ correlationId: "c", a: 1 }), toStart({ correlationId: "c", a: 2 })],
    ["correlation twice 2/2"],
  ],
  [
    "attempts that were started once",
    [toFailed({ correlationId: "c" }), toStart({ correlationId: "c" })],
    ["correlation once 1/2"],
  ],
  ["attempts that were never started", [toFailed({ a: 1 }), toFailed({ a: 1 })], ["values once 0/2"]],
  [
    "the same values, whatever their order",
    [toStart({ a: 1, b: { c: 1, d: [{ e: 1, f: 2 }] } }), toStart({ b: { d: [{ f: 2, e: 1 }], c: 1 }, a: 1 })],
    ["values twice 2/2"],
  ],
  ["nothing in lists of another order", [toStart({ a: [1, 2] }), toStart({ a: [2, 1] })], []],
  [
    "the same values with other correlation ids",
    [toStart({ correlationId: "c", a: 1 }), toStart({ correlationId: "d", a: 1 })],
    ["values alike 2/2"],
  ],
  [
    "the same values, once without a correlation id",
    [toStart({ correlationId: "c", a: 1 }), toStart({ a: 1 })],
    ["values twice 2/2"],
  ],
  [
    "nothing in values that are only a correlation id",
    [toStart({ correlationId: "c" }), toStart({ correlationId: "d" })],
    [],
  ],
  ["nothing in values whose name is empty", [toStart({ "": 1 }), toStart({ "": 2 })], []],
  ["empty values", [toStart({}), toStart({})], ["values twice 2/2"]],
  [
    "the same body, also where it is not JSON",
    [toFailed(undefined, { bodyText: "{" }), toFailed(undefined, { bodyText: "{" })],
    ["values once 0/2"],
  ],
  ["nothing where no values were read", [toStart(undefined), toStart(undefined)], []],
  [
    "nothing in another process",
    [toStart({ a: 1 }), toStart({ a: 1 }, { pathParameters: { appId: "a", processName: "q" } })],
    [],
  ],
  [
    "nothing in another app",
    [toStart({ a: 1 }), toStart({ a: 1 }, { pathParameters: { appId: "b", processName: "p" } })],
    [],
  ],
  [
    "the same process with its build named",
    [
      toStart({ a: 1 }),
      toStart(
        { a: 1 },
        {
          operationId: "startProcessOnBuild",
          pathParameters: { appId: "a", buildId: "b", processDefinitionName: "p" },
        },
      ),
    ],
    ["values twice 2/2"],
  ],
  [
    "nothing in what starts nothing",
    [toStart({}, { operationId: "getActiveBuild" }), toStart({}, { operationId: "getActiveBuild" })],
    [],
  ],
  [
    "nothing in starts that inherit from other instances",
    [
      toStart({}, { pathParameters: { appId: "a", resourceDefinitionId: "r", processInstanceId: "1" } }),
      toStart({}, { pathParameters: { appId: "a", resourceDefinitionId: "r", processInstanceId: "2" } }),
    ],
    [],
  ],
  [
    "the worst first",
    [toFailed({ a: 1 }), toStart({ a: 1 }), toStart({ b: 1 }), toStart({ b: 1 })],
    ["values twice 2/2", "values once 1/2"],
  ],
  [
    "pairs of the same correlation id among equal values",
    [
      toFailed({ correlationId: "c", a: 1 }),
      toStart({ correlationId: "c", a: 1 }),
      toStart({ correlationId: "d", a: 1 }),
    ],
    ["values alike 2/3", "correlation once 1/2"],
  ],
])("finds %s", (_what, requests, groups) => {
  expect(sum(requests)).toEqual(groups);
});

it("tells numbers apart that JavaScript would round", () => {
  const [a, b, c] = ["9007199254740992", "9007199254740993", "9007199254740993"].map((id) =>
    toStart(parseExactJson(`{"id":${id}}`)),
  );
  if (a === undefined || b === undefined || c === undefined) return expect.fail("Three starts are needed.");
  expect(sum([a, b])).toEqual([]);
  expect(sum([b, c])).toEqual(["values twice 2/2"]);
});

it("takes the correlation id from the named value, by the name of a value, or from a header", () => {
  const named = [toStart({ order: "o", a: 1 }), toStart({ order: "o", a: 2 })];
  expect(sum(named)).toEqual([]);
  expect(sum(named, "order")).toEqual(["correlation twice 2/2"]);
  const headers = { "idempotency-key": "k" };
  expect(sum([toStart({ a: 1 }, { headers }), toStart({ a: 2 }, { headers })])).toEqual(["correlation twice 2/2"]);
  expect(sum([toStart({ correlationId: "", a: 1 }), toStart({ correlationId: "", a: 2 })])).toEqual([]);
  expect(sum([toStart({ correlationId: 1, a: 1 }), toStart({ correlationId: 1, a: 2 })])).toEqual([]);
});

it("gives each request its groups, the worst first", () => {
  const requests = [
    toFailed({ correlationId: "c", a: 1 }),
    toStart({ correlationId: "c", a: 1 }),
    toStart({ correlationId: "d", a: 1 }),
  ];
  const { byId } = findRepeats(requests);
  expect(byId.get(requests[1]?.id ?? 0)?.map(({ level }) => level)).toEqual(["alike", "once"]);
  expect(byId.get(requests[2]?.id ?? 0)?.map(({ level }) => level)).toEqual(["alike"]);
});
