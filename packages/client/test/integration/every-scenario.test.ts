import { type ScenarioName, startMockServer } from "@flowx-start/mock-server";
import { expect, it } from "vitest";
import { createFlowxClient, isFlowxError } from "../../src/index.ts";

const workspaceId = "2ae77b6a-d284-4a0b-ab23-ceaa364c7122";
const appId = "dbe0ab87-539b-4015-962d-6e73226b9e58";

/** What the mock does, what the client says, and how many instances there really are. */
const scenarios: [name: ScenarioName, result: string, instances: number][] = [
  ["unauthorized", "FLOWX_HTTP_PROBLEM not-started", 0],
  ["expired-token", "FLOWX_HTTP_PROBLEM not-started", 0],
  ["forbidden", "FLOWX_HTTP_PROBLEM not-started", 0],
  ["unknown-process", "FLOWX_HTTP_PROBLEM not-started", 0],
  ["missing-params", "FLOWX_HTTP_PROBLEM not-started", 0],
  ["missing-start-node", "FLOWX_HTTP_PROBLEM not-started", 0],
  ["multiple-start-nodes", "FLOWX_HTTP_PROBLEM not-started", 0],
  ["too-large", "FLOWX_HTTP_PROBLEM not-started", 0],
  ["redirect", "FLOWX_HTTP_PROBLEM unknown", 0],
  ["internal-error", "FLOWX_HTTP_PROBLEM unknown", 0],
  ["unavailable", "FLOWX_HTTP_PROBLEM unknown", 0],
  ["bad-gateway-html", "FLOWX_HTTP_PROBLEM unknown", 0],
  ["empty-502", "FLOWX_HTTP_PROBLEM unknown", 0],
  ["gateway-timeout", "FLOWX_HTTP_PROBLEM unknown", 1],
  ["html-200", "FLOWX_UNEXPECTED_RESPONSE unknown", 0],
  ["empty-200", "FLOWX_UNEXPECTED_RESPONSE unknown", 1],
  ["invalid-json", "FLOWX_UNEXPECTED_RESPONSE unknown", 1],
  ["wrong-content-type", "started", 1],
  ["missing-uuid", "FLOWX_UNEXPECTED_RESPONSE unknown", 1],
  ["unknown-state", "started", 1],
  ["extra-fields", "started", 1],
  ["slow", "started", 1],
  ["slow-body", "started", 1],
  ["hang", "FLOWX_TIMEOUT unknown", 1],
  ["reset-before-read", "FLOWX_NETWORK unknown", 0],
  ["reset-after-start", "FLOWX_NETWORK unknown", 1],
  ["close-mid-headers", "FLOWX_NETWORK unknown", 1],
  ["truncated-body", "FLOWX_UNEXPECTED_RESPONSE unknown", 1],
  ["garbage", "FLOWX_NETWORK unknown", 1],
];

it.for(scenarios)("%s: the client says %s, and %i instances were started", async ([name, result, instances]) => {
  await using server = await startMockServer();
  const delay = name === "slow" || name === "slow-body" ? { delayMs: 20 } : {};
  server.use(name, delay);
  const flowx = createFlowxClient({ baseUrl: server.url, workspaceId, appId, token: "any-token", timeoutMs: 1000 });
  const said = await flowx.startProcess("customer_onboarding", {}).then(
    () => "started",
    (error: unknown) => (isFlowxError(error) ? `${error.code} ${error.outcome}` : String(error)),
  );
  expect(said).toBe(result);
  expect(server.totals).toMatchObject({ requests: 1, instances });
});

it("starts once after it was told to wait", async () => {
  await using server = await startMockServer();
  server.use("rate-limited", { retryAfter: 0, times: 2 });
  const flowx = createFlowxClient({ baseUrl: server.url, workspaceId, appId, token: "any-token" });
  await expect(flowx.startProcess("customer_onboarding", {})).resolves.toMatchObject({ state: "STARTED" });
  expect(server.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
  expect(server.totals.instances).toBe(1);
});

it("tells the truth of 150 calls while everything breaks at random", { timeout: 60_000 }, async () => {
  await using server = await startMockServer({ seed: 4 });
  for (const { 0: name } of scenarios) {
    const delay = name === "slow" || name === "slow-body" ? { delayMs: 1 } : {};
    if (name !== "hang") server.use(name, { ...delay, probability: 0.05 });
  }
  server.use("reset-on-accept", { probability: 0.2 });
  const flowx = createFlowxClient({
    baseUrl: server.url,
    workspaceId,
    appId,
    token: "any-token",
    retry: { baseDelayMs: 1 },
  });
  for (let i = 0; i < 150; i += 1) {
    const before = server.totals.instances;
    const outcome = await flowx.startProcess("customer_onboarding", { i }).then(
      () => "started",
      (error: unknown) => (isFlowxError(error) ? error.outcome : String(error)),
    );
    const started = server.totals.instances - before;
    expect(started).toBeLessThanOrEqual(1);
    if (outcome === "started") expect(started).toBe(1);
    if (outcome === "not-started") expect(started).toBe(0);
  }
  expect(server.totals.requests).toBeGreaterThan(150);
});
