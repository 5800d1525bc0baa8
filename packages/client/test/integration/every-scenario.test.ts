import { type MockServer, type ScenarioName, startMockServer } from "@flowx-start/mock-server";
import { Agent, type Dispatcher } from "undici";
import { expect, it } from "vitest";
import { createFlowxClient, isFlowxError } from "../../src/index.ts";

const workspaceId = "2ae77b6a-d284-4a0b-ab23-ceaa364c7122";
const appId = "dbe0ab87-539b-4015-962d-6e73226b9e58";

/** What the client says of each scenario, and how many instances there really are. */
const scenarios: Record<ScenarioName, [result: string, instances: number]> = {
  unauthorized: ["FLOWX_HTTP_PROBLEM not-started", 0],
  "expired-token": ["FLOWX_HTTP_PROBLEM not-started", 0],
  forbidden: ["FLOWX_HTTP_PROBLEM not-started", 0],
  "unknown-process": ["FLOWX_HTTP_PROBLEM not-started", 0],
  "missing-params": ["FLOWX_HTTP_PROBLEM not-started", 0],
  "missing-start-node": ["FLOWX_HTTP_PROBLEM not-started", 0],
  "multiple-start-nodes": ["FLOWX_HTTP_PROBLEM not-started", 0],
  "too-large": ["FLOWX_HTTP_PROBLEM not-started", 0],
  "rate-limited": ["FLOWX_HTTP_PROBLEM not-started", 0],
  redirect: ["FLOWX_HTTP_PROBLEM unknown", 0],
  "internal-error": ["FLOWX_HTTP_PROBLEM unknown", 0],
  unavailable: ["FLOWX_HTTP_PROBLEM unknown", 0],
  "bad-gateway-html": ["FLOWX_HTTP_PROBLEM unknown", 0],
  "empty-502": ["FLOWX_HTTP_PROBLEM unknown", 0],
  "gateway-timeout": ["FLOWX_HTTP_PROBLEM unknown", 1],
  "html-200": ["FLOWX_UNEXPECTED_RESPONSE unknown", 0],
  "empty-200": ["FLOWX_UNEXPECTED_RESPONSE unknown", 1],
  "invalid-json": ["FLOWX_UNEXPECTED_RESPONSE unknown", 1],
  "wrong-content-type": ["started", 1],
  "missing-uuid": ["FLOWX_UNEXPECTED_RESPONSE unknown", 1],
  "unknown-state": ["started", 1],
  "extra-fields": ["started", 1],
  slow: ["started", 1],
  "slow-body": ["started", 1],
  hang: ["FLOWX_TIMEOUT unknown", 1],
  // Whether the head was written when the reset came is a matter of microseconds.
  "reset-on-accept": ["FLOWX_NETWORK (?:not-started|unknown)", 0],
  "reset-before-read": ["FLOWX_NETWORK unknown", 0],
  "reset-after-start": ["FLOWX_NETWORK unknown", 1],
  "close-mid-headers": ["FLOWX_NETWORK unknown", 1],
  "truncated-body": ["FLOWX_UNEXPECTED_RESPONSE unknown", 1],
  garbage: ["FLOWX_NETWORK unknown", 1],
  "refuse-stream": ["FLOWX_NETWORK unknown", 0],
  goaway: ["FLOWX_NETWORK unknown", 0],
  "reset-stream-after-start": ["FLOWX_NETWORK unknown", 1],
  "lost-session": ["FLOWX_NETWORK unknown", 1],
};
const cases = Object.entries(scenarios) as [ScenarioName, [result: string, instances: number]][];

/** Starts a process once while a scenario is on. */
async function sayOf(server: MockServer, name: ScenarioName, dispatcher?: Dispatcher): Promise<string> {
  server.use(name, name === "slow" || name === "slow-body" ? { delayMs: 20 } : {});
  const flowx = createFlowxClient({
    ...server.clientOptions,
    token: "any-token",
    // Time ends only what hangs; the request must be there before.
    timeoutMs: name === "hang" ? 2_000 : 20_000,
    retry: { attempts: 1 },
    ...(dispatcher && { dispatcher }),
  });
  return flowx.startProcess("customer_onboarding", {}).then(
    () => "started",
    (error: unknown) => (isFlowxError(error) ? `${error.code} ${error.outcome}` : String(error)),
  );
}

it.for(cases)("%s: the client says %j", async ([name, [result, instances]]) => {
  await using server = await startMockServer();
  expect(await sayOf(server, name)).toMatch(new RegExp(`^${result}$`));
  expect(server.totals).toMatchObject({ requests: 1, instances });
});

it.for(cases)("%s over HTTP/2: the client says %j", async ([name, [result, instances]]) => {
  await using server = await startMockServer({ https: true });
  const dispatcher = new Agent({ allowH2: true, connect: { ca: server.certificate ?? "" } });
  const said = await sayOf(server, name, dispatcher);
  // Never that it was not started, when it was; where the frames prove it, the client may know more than over HTTP/1.1.
  expect(said).toMatch(instances === 0 ? /^(?!started)/ : /^started$| unknown$/);
  if (!/reset|garbage|close|goaway|stream|session/.test(name)) expect(said).toMatch(new RegExp(`^${result}$`));
  expect(server.totals.instances).toBe(instances);
  await dispatcher.destroy();
});

it("starts once after it was told to wait", async () => {
  await using server = await startMockServer();
  server.use("rate-limited", { retryAfter: 0, times: 2 });
  const flowx = createFlowxClient({ baseUrl: server.url, workspaceId, appId, token: "any-token" });
  await expect(flowx.startProcess("customer_onboarding", {})).resolves.toMatchObject({ state: "STARTED" });
  expect(server.requests.map(({ status }) => status)).toEqual([429, 429, 200]);
  expect(server.totals.instances).toBe(1);
});

it("tells the truth of 150 calls while everything breaks at random", async () => {
  await using server = await startMockServer({ seed: 4 });
  for (const [name] of cases) {
    const delay = name === "slow" || name === "slow-body" ? { delayMs: 1 } : {};
    if (name !== "hang" && name !== "reset-on-accept") server.use(name, { ...delay, probability: 0.05 });
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
