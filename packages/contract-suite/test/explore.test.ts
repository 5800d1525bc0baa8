import { createMockFetch } from "@flowx-start/mock-server";
import { expect, it } from "vitest";
import { countExploredStarts, exploreContract } from "../src/explore.ts";
import { prepareMock } from "../src/index.ts";
import { onBody, refuse } from "./mutants/break-it.ts";

const mock = createMockFetch();
const target = await prepareMock({ url: "http://mock", fetch: mock.fetch });
const seed = 20_261_124;

it("finds nothing wrong with the mock", async () => {
  const report = await exploreContract({ ...target, runs: 100, seed });
  expect(report.results.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
  expect(report.results).toHaveLength(19);
  expect(report.started).toBe(300);
  expect(countExploredStarts({ ...target, runs: 100 })).toBeGreaterThanOrEqual(report.started);
});

it("makes a counterexample small, and the same one again from its seed", async () => {
  const fussy = refuse(async (request) => /[^\x20-\x7e]/.test(await request.text()), 500)(mock.fetch);
  const options = { ...target, fetch: fussy, runs: 300, seed, operations: ["startProcess"] as const };
  const [report, again] = [await exploreContract(options), await exploreContract(options)];
  const failed = report.results.find(({ id }) => id === "startProcess/any-valid-request");
  expect(failed?.outcome).toBe("failed");
  expect(failed?.breaches[0]).toEqual({ expected: "status 200", actual: "status 500" });
  expect(failed?.breaches.at(-1)?.actual).toMatch(/^request \d+ failed \(seed 20261124, path [\d:]+\)$/);
  // One name or value of one character is all that is left.
  expect([...(failed?.exchanges[0]?.request.body ?? "")].length).toBeLessThan(16);
  expect(again.results.map(({ breaches }) => breaches)).toEqual(report.results.map(({ breaches }) => breaches));
});

const lax: [name: string, picks: (request: Request) => boolean | Promise<boolean>][] = [
  ["any-invalid-body", async (request) => /startCondition":[^"]/.test(await request.text())],
  ["any-malformed-json", async (request) => (await request.text()) === ""],
  ["any-other-content-type", ({ headers }) => headers.get("content-type")?.startsWith("x-own/") === true],
  ["any-unknown-identifier", ({ url }) => !url.includes("customer_onboarding")],
];

it.for(lax)("%s notices a server that lets such a request pass", async ([name, picks]) => {
  const instance = new Response('{"uuid":"u","state":"STARTED"}', {
    headers: { "content-type": "application/json" },
  });
  const passing = async (request: Request): Promise<Response> =>
    (await picks(request.clone())) ? instance.clone() : mock.fetch(request);
  const options = { ...target, fetch: passing, runs: 300, seed, operations: ["startProcess"] as const };
  const { results } = await exploreContract(options);
  const failed = results.filter(({ outcome }) => outcome === "failed").map(({ id }) => id);
  expect(failed).toContain(`startProcess/${name}`);
});

it("notices an answer that is out of contract", async () => {
  const broken = onBody((body) => ("uuid" in body ? { ...body, tokens: {} } : body))(mock.fetch);
  const { failed } = await exploreContract({ ...target, fetch: broken, runs: 5, seed, operations: ["startProcess"] });
  expect(failed).toBe(1);
});

const loan = {
  type: "object",
  required: ["amount", "applicant"],
  properties: {
    amount: { type: "integer", minimum: 1000, maximum: 50_000 },
    currency: { enum: ["EUR", "RON"] },
    applicant: { $ref: "#/$defs/person" },
    terms: {
      type: "array",
      minItems: 1,
      maxItems: 3,
      uniqueItems: true,
      items: { type: "integer", multipleOf: 12, exclusiveMinimum: 0 },
    },
    channel: { anyOf: [{ const: "web" }, { type: "string", minLength: 3, maxLength: 5 }] },
    note: { type: ["string", "null"], maxLength: 10 },
    rate: { type: "number", minimum: 0, maximum: 1 },
    agreed: { const: true },
    both: {
      allOf: [{ type: "object", required: ["a"], properties: { a: { type: "boolean" } } }, { maxProperties: 3 }],
    },
  },
  $defs: {
    person: {
      type: "object",
      required: ["email", "born"],
      additionalProperties: false,
      properties: {
        email: { type: "string", format: "email" },
        born: { type: "string", format: "date" },
        code: { pattern: "^[A-Z]{3}$" },
      },
    },
  },
};

it("explores the values of a process by its own schema, both ways", async () => {
  const own = createMockFetch();
  const prepared = await prepareMock({ url: "http://mock", fetch: own.fetch });
  const { appId = "", buildId = "", headers = {} } = prepared;
  const body = JSON.stringify({ name: "loan", initialValuesSchema: loan });
  const init = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
  await own.fetch(new Request(`http://mock/__mock/apps/${appId}/builds/${buildId}/processes`, init));
  const options = { ...prepared, processName: "loan", initialValuesSchema: loan, seed, runs: 200 };
  const report = await exploreContract({ ...options, operations: ["startProcess"] });
  expect(report.results.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
  expect(report.started).toBe(200);
});

it("sends nothing that starts without allowStarts", async () => {
  const options = { ...target, allowStarts: false, runs: 5, seed };
  const report = await exploreContract(options);
  expect(report).toMatchObject({ started: 0, failed: 0, skipped: 3 });
  expect(countExploredStarts(options)).toBe(0);
});

it("takes values that do not fit the user's schema for ones that may start an instance", async () => {
  const options = { ...target, initialValuesSchema: loan, seed, runs: 5, operations: ["startProcess"] as const };
  const { results, started } = await exploreContract({ ...options, allowStarts: false });
  const skipped = results.filter(({ outcome }) => outcome === "skipped").map(({ id, reason }) => `${id}: ${reason}`);
  expect(skipped).toEqual([
    "startProcess/any-valid-request: it starts an instance, and allowStarts is not set",
    "startProcess/any-invalid-body: it may start an instance, and allowStarts is not set",
  ]);
  expect(started).toBe(0);
  expect(countExploredStarts(options)).toBe(2 * 105);
});

it("stops at the number of starts that it said", async () => {
  let starts = 0;
  const never = async (request: Request): Promise<Response> => {
    const { list } = (await request.json().catch(() => ({}))) as { list?: unknown[] };
    if (list?.length === 200 && list.every(Number.isInteger)) starts += 1;
    return new Response("", { status: 500 });
  };
  // Two hundred numbers take more steps than there may be to become small.
  const list = { type: "array", minItems: 200, maxItems: 200, items: { type: "integer", minimum: 0 } };
  const initialValuesSchema = { type: "object", required: ["list"], properties: { list }, additionalProperties: false };
  const fetch = never;
  const options = { ...target, fetch, initialValuesSchema, runs: 5, seed, operations: ["startProcess"] as const };
  await exploreContract(options);
  // The first request fails already, and all that follow make it smaller.
  expect(starts).toBe(countExploredStarts(options) / 2 - 4);
});

it("chooses no start node of its own", async () => {
  const fussy = refuse(async (request) => /"startCondition":"/.test(await request.text()))(mock.fetch);
  const report = await exploreContract({ ...target, fetch: fussy, runs: 100, seed, operations: ["startProcess"] });
  expect(report.results.find(({ id }) => id === "startProcess/any-valid-request")?.outcome).toBe("passed");
});

it.for([
  ["runs must be", { runs: 0 }],
  ["seed must be", { seed: 1.5 }],
  ["token must be", { token: "" }],
  ["initialValuesSchema must be a JSON Schema", { initialValuesSchema: { type: "no-type" } }],
] as const)("says that %s right", async ([message, change]) => {
  await expect(exploreContract({ ...target, seed, ...change })).rejects.toThrow(message);
});

it("says so if a schema accepts nothing", async () => {
  const nothing = { type: "integer", minimum: 1, maximum: 2, not: { type: "integer" } };
  const explored = exploreContract({ ...target, initialValuesSchema: nothing, seed, runs: 1 });
  await expect(explored).rejects.toThrow("No generated value matches the schema");
});
