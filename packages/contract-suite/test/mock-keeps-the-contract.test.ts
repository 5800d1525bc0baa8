import { createMockFetch, startMockServer } from "@flowx-start/mock-server";
import { afterAll, expect, it } from "vitest";
import {
  documentedTarget,
  formatCoverage,
  formatResult,
  planContract,
  prepareMock,
  runContract,
  toCoverage,
} from "../src/index.ts";
import { testContract } from "../src/vitest.ts";

const server = await startMockServer({ basePath: "/rtm" });
const target = await prepareMock({ url: `${server.url}/` });
afterAll(async () => {
  await target.close();
  await server.close();
});

testContract({ target });

it("passes every case, sees every documented status of every operation, and breaks no contract of its own", async () => {
  const fresh = await startMockServer();
  const prepared = await prepareMock({ url: fresh.url });
  const report = await runContract(prepared);
  expect(report.results.filter(({ outcome }) => outcome !== "passed").map(formatResult)).toEqual([]);

  const coverage = toCoverage(report);
  console.log(`${formatCoverage(coverage)}\n${report.passed} cases in ${Math.round(report.durationMs)} ms`);
  expect(coverage.filter(({ cases }) => cases === 0)).toEqual([]);
  expect(coverage).toHaveLength(56);

  const tenant = fresh.tenant(String(prepared.headers?.["flowx-mock-tenant"]));
  expect(tenant.contractViolations.filter(({ intended }) => !intended)).toEqual([]);
  const told = report.started + 1;
  expect(tenant.totals.instances).toBeGreaterThanOrEqual(told);
  expect(tenant.totals.instances).toBeLessThanOrEqual(planContract(prepared).startsAtMost + 1);
  await prepared.close();
  await fresh.close();
});

it("leaves nothing behind in the mock", async () => {
  const fresh = await startMockServer();
  const prepared = await prepareMock({ url: fresh.url });
  const name = String(prepared.headers?.["flowx-mock-tenant"]);
  expect(fresh.tenant(name).totals.requests).toBe(1);
  await prepared.close();
  expect(fresh.tenant(name).totals.requests).toBe(0);
  expect(fresh.workspaces[0]?.apps[0]?.builds).toHaveLength(1);
  expect(fresh.totals).toMatchObject({ requests: 0, instances: 0 });
  await fresh.close();
});

it("passes on a server that answers errors in the older shape", async () => {
  const { fetch } = createMockFetch({ errors: "legacy" });
  const report = await runContract(await prepareMock({ url: "http://mock", fetch }));
  expect(report).toMatchObject({ failed: 0, skipped: 0 });
  const refused = report.results.find(({ id }) => id === "startProcess/refuse-without-start-node");
  expect(refused?.exchanges[0]?.answer?.body).toContain("https://www.jhipster.tech/problem/problem-with-message");
});

it("runs without a socket", async () => {
  const { fetch } = createMockFetch();
  const report = await runContract(await prepareMock({ url: "http://mock", fetch }));
  expect(report).toMatchObject({ failed: 0, skipped: 0 });
});

it("says so where there is no mock to prepare", async () => {
  const nobody = async (): Promise<Response> => new Response("", { status: 404 });
  const refused = prepareMock({ url: "http://flowx.example.com", fetch: nobody });
  await expect(refused).rejects.toThrow(
    /Check that http:\/\/flowx\.example\.com is a flowx-mock with its default data\./,
  );
});

it("starts nothing without allowStarts, and says why", async () => {
  server.reset();
  const options = { ...documentedTarget, baseUrl: server.url, token: "s3cret" };
  const { results, failed, started } = await runContract(options);
  expect({ failed, started, instances: server.instances.length }).toEqual({ failed: 0, started: 0, instances: 0 });
  const skipped = results.find(({ id }) => id === "startProcess/start-documented-values");
  expect(skipped).toMatchObject({
    outcome: "skipped",
    reason: "it starts an instance, and allowStarts is not set",
    exchanges: [],
  });
  expect(planContract(options).startsAtMost).toBe(0);
});

it("skips what the target lacks by name", async () => {
  const { cases } = planContract({ baseUrl: server.url, token: "s3cret" });
  const reasons = new Map(cases.map(({ id, skipped }) => [id, skipped]));
  expect(reasons.get("startProcess/start-documented-values")).toBe(
    "the target has no workspaceId and no appId and no processName",
  );
  expect(reasons.get("getProcessInstanceBuild/refuse-tampered-token")).toMatch(/token that is a signed JWT/);
  expect(reasons.get("getActiveBuild/answer-rate-limited")).toMatch(/workspaceId/);
  expect(reasons.get("startProcess/refuse-unknown-path")).toBeUndefined();
});

it("sends values of its own only to a process that takes any", () => {
  const options = { ...target, initialValuesSchema: { type: "object", required: ["customerEmail"] } };
  const reasons = new Map(planContract(options).cases.map(({ id, skipped }) => [id, skipped]));
  expect(reasons.get("startProcess/start-without-values")).toMatch(/only those that match initialValuesSchema$/);
  expect(reasons.get("startProcess/start-documented-values")).toBeUndefined();
});

it("does not take the name of a stage for a credential", async () => {
  const echo = async (): Promise<Response> => new Response("production", { status: 500 });
  const { results } = await runContract({ ...target, headers: { "x-stage": "production" }, fetch: echo });
  expect(JSON.stringify(results)).not.toContain("no credential");
});

it("reports a provocation that failed as a failed case", async () => {
  const provoke = async (): Promise<void> => Promise.reject(new RangeError("s3cret"));
  const { results } = await runContract({ ...target, provoke });
  const failed = results.find(({ id }) => id === "getActiveBuild/answer-unavailable");
  expect(failed?.breaches).toEqual([
    { expected: 'provoke("unavailable") to succeed', actual: "an exception (RangeError)" },
  ]);
});

it("holds no secret in a report, whatever the target answers", async () => {
  const echo = async (request: Request): Promise<Response> =>
    new Response(JSON.stringify([...request.headers, "eyJhbGciOi.eyJzdWIiOi.of-another-caller"]), {
      status: 500,
      headers: { "set-cookie": "session=s3ss10n" },
    });
  const options = { ...target, headers: { "x-api-key": "k3y-of-gateway", "X-Stage": "dev" }, fetch: echo };
  const text = JSON.stringify(await runContract(options));
  for (const secret of [target.token, target.expiredToken ?? "", "k3y-of-gateway", "s3ss10n", "eyJ"]) {
    expect(text).not.toContain(secret);
  }
  expect(text).toContain("no credential of the request in the answer");
  expect(text).toContain('"x-stage":"[redacted]"');
});

const wrong: [name: string, change: object][] = [
  ["baseUrl", { baseUrl: "flowx.example.com" }],
  ["baseUrl", { baseUrl: "https://user:pass@flowx.example.com" }],
  ["baseUrl", { baseUrl: "https://flowx.example.com/?key=1" }],
  ["token", { token: "Bearer s3cret" }],
  ["token", { token: undefined }],
  ["expiredToken", { expiredToken: "two words" }],
  ["workspaceId", { workspaceId: "" }],
  ["initialValues", { initialValues: [] }],
  ["headers", { headers: { "x-key": "two\nlines" } }],
  ["headers", { headers: { "not a name": "value" } }],
  ["headers", { headers: { "x-key": 5 } }],
  ["allowStarts", { allowStarts: "yes" }],
  ["timeoutMs", { timeoutMs: 0 }],
];

it.for(wrong)("refuses a wrong %s by name", async ([name, change]) => {
  const options = { baseUrl: "http://localhost", token: "s3cret", ...change };
  await expect(runContract(options)).rejects.toThrow(new RegExp(`^${name} (must (be|map)|is missing)`));
});
