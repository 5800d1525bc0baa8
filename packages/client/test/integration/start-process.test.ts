import { documentedConfig, type MockWorkspace, startMockServer } from "@flowx-start/mock-server";
import { expect, it } from "vitest";
import { createFlowxClient, type FlowxClientOptions } from "../../src/index.ts";

const workspaceId = "2ae77b6a-d284-4a0b-ab23-ceaa364c7122";
const appId = "dbe0ab87-539b-4015-962d-6e73226b9e58";
const toOptions = (baseUrl: string): FlowxClientOptions => ({ baseUrl, workspaceId, appId, token: "any-token" });

it("starts the documented process and returns the instance as it was answered", async () => {
  await using server = await startMockServer();
  const flowx = createFlowxClient(toOptions(server.url));
  const instance = await flowx.startProcess("customer_onboarding", { customerEmail: "alice@example.com" });
  expect(server.instances).toMatchObject([
    { instance, workspaceId, initialValues: { customerEmail: "alice@example.com" } },
  ]);
  expect(server.requests[0]?.headers["user-agent"]).toMatch(/^flowx-start-client\/\d+\.\d+\.\d+/);
});

it.for(["", "/", "/rtm", "/rtm/", "/a/b//"])(
  "reaches the server under the base URL with %j behind it",
  async (suffix) => {
    await using server = await startMockServer({ basePath: suffix.replace(/\/+$/, "") });
    const flowx = createFlowxClient(toOptions(new URL(suffix, server.url).href));
    await expect(flowx.startProcess("customer_onboarding", {})).resolves.toMatchObject({ state: "STARTED" });
  },
);

const names = [
  "[DOCS]customer_onboarding",
  "with space",
  "a/b",
  "what?",
  "no#1",
  "100%",
  "%2e%2e",
  "...",
  "contractări 日本",
];

it.for(names)("starts %s under exactly that name", async (name) => {
  const app = { id: appId, activeBuildId: "b-1", builds: [{ id: "b-1", processes: [{ name }] }] };
  await using server = await startMockServer({ workspaces: [{ id: workspaceId, apps: [app] }] });
  const instance = await createFlowxClient(toOptions(server.url)).startProcess(name, {});
  expect(instance.processDefinitionName).toBe(name);
});

it.for(["", ".", "..", "\ud800", "a/../b", "./b", "b/start/..", "a//b", "/a", "a/", "a\\..\\b", "a/..;/b", "a\u0000"])(
  "refuses the process name %j without sending a request",
  async (name) => {
    await using server = await startMockServer();
    const start = createFlowxClient(toOptions(server.url)).startProcess(name, {});
    await expect(start).rejects.toMatchObject({ code: "FLOWX_INVALID_ARGUMENT", argument: "processName", attempts: 0 });
    expect(server.requests).toEqual([]);
  },
);

it("lets one call name another workspace and app", async () => {
  const builds = [{ id: "b-2", processes: [{ name: "customer_onboarding" }] }];
  const app = { id: "a-2", activeBuildId: "b-2", builds };
  const workspaces: MockWorkspace[] = [...documentedConfig.workspaces, { id: "w-2", apps: [app] }];
  await using server = await startMockServer({ workspaces });
  const flowx = createFlowxClient(toOptions(server.url));
  const instance = await flowx.startProcess("customer_onboarding", {}, { workspaceId: "w-2", appId: "a-2" });
  expect(instance).toMatchObject({ applicationId: "a-2", buildId: "b-2" });
});

it("reports the server's problem, and that the process was not started", async () => {
  await using server = await startMockServer();
  const start = createFlowxClient(toOptions(server.url)).startProcess("nobody", {});
  await expect(start).rejects.toMatchObject({
    code: "FLOWX_HTTP_PROBLEM",
    status: 404,
    outcome: "not-started",
    attempts: 1,
    problem: { type: "https://www.flowx.ai/error", title: "Process definition not found.", status: 404 },
    message: 'startProcess("nobody") failed: 404 Process definition not found. The process was not started.',
  });
});

it("sends the token of the client with a call that is not wrapped, and follows no redirect", async () => {
  await using server = await startMockServer();
  const { transport } = createFlowxClient(toOptions(server.url));
  const path = { workspaceId, appId, processName: "customer_onboarding" };
  const route = "/api/runtime/wks/{workspaceId}/app/{appId}/process-name/{processName}/start";
  const { data, response } = await transport.POST(route, { params: { path }, body: {} });
  expect(response.status).toBe(200);
  expect(data?.state).toBe("STARTED");
});

it("puts the same UUID into the initial values and on the error, and leaves the caller's object alone", async () => {
  await using server = await startMockServer();
  const flowx = createFlowxClient({ ...toOptions(server.url), correlation: { key: "startCorrelationId" } });
  const initialValues = { loanAmount: 25000 };
  await flowx.startProcess("customer_onboarding", initialValues);
  const error = await flowx.startProcess("nobody", initialValues).catch((reason: unknown) => reason);
  const sent = server.requests.map(({ body }) => body?.["startCorrelationId"]);
  expect(new Set(sent).size).toBe(2);
  expect(error).toMatchObject({ correlationId: sent[1] });
  expect(initialValues).toEqual({ loanAmount: 25000 });
});

it("keeps a correlation id that the caller brings", async () => {
  await using server = await startMockServer();
  const flowx = createFlowxClient({ ...toOptions(server.url), correlation: { key: "startCorrelationId" } });
  await flowx.startProcess("customer_onboarding", { startCorrelationId: "invoice-4711" });
  expect(server.instances[0]?.initialValues).toEqual({ startCorrelationId: "invoice-4711" });
});

it("gives each request of the transport an id of its own, or leaves the caller's", async () => {
  await using server = await startMockServer();
  const { transport } = createFlowxClient(toOptions(server.url));
  const path = { workspaceId, appId };
  const route = "/api/runtime/wks/{workspaceId}/app/{appId}/build/info";
  const params = { path, header: { "Flowx-Platform": "web" as const } };
  await transport.GET(route, { params });
  await transport.GET(route, { params });
  await transport.GET(route, { params, headers: { "x-request-id": "job-1" } });
  const ids = server.requests.map(({ headers }) => headers["x-request-id"]);
  expect(new Set(ids).size).toBe(3);
  expect(ids[2]).toBe("job-1");
});
