/** The clients that are measured, each as it is used: with its defaults, sending one start. */
import { getClient } from "@azure-rest/core-client";
import { createCamundaClient } from "@camunda8/orchestration-cluster-api";
import { request as octokitRequest } from "@octokit/request";
import axios from "axios";
import ky from "ky";
import { Octokit } from "octokit";
import { ofetch } from "ofetch";
import OpenAI from "openai";
import createClient from "openapi-fetch";
import Stripe from "stripe";
import { createFlowxClient } from "../../packages/client/dist/index.js";

/** A client that sends one start. */
export interface Peer {
  name: string;
  /** What it sends does not go through `fetch`, or cannot be stubbed. */
  needsServer?: true;
  start: () => Promise<unknown>;
}

const workspaceId = "2ae77b6a-d284-4a0b-ab23-ceaa364c7122";
const appId = "dbe0ab87-539b-4015-962d-6e73226b9e58";
const processName = "customer_onboarding";
const path = { workspaceId, appId, processName };
const route = "/api/runtime/wks/{workspaceId}/app/{appId}/process-name/{processName}/start";
const filled = `/api/runtime/wks/${workspaceId}/app/${appId}/process-name/${processName}/start`;
const values = { customerEmail: "alice@example.com", loanAmount: 25000 };
const authorization = "Bearer any-token";

/** Creates every client for a base URL. They take the global `fetch` of this moment. */
export function createPeers(baseUrl: string): Peer[] {
  const url = baseUrl + filled;
  const headers = { authorization, "content-type": "application/json" };
  const flowx = createFlowxClient({ baseUrl, workspaceId, appId, token: "any-token" });
  const { fetch: current } = globalThis;
  const own = createFlowxClient({
    baseUrl,
    workspaceId,
    appId,
    token: async () => "any-token",
    fetch: (address, init) => current(address, init),
  });
  const openapi = createClient<{ [route]: { post: object } }>({ baseUrl, headers: { authorization } }) as unknown as {
    POST(path: string, init: object): Promise<unknown>;
  };
  const http = axios.create({ adapter: "fetch", headers: { authorization }, validateStatus: () => true });
  const camunda = createCamundaClient({
    config: { CAMUNDA_REST_ADDRESS: baseUrl, CAMUNDA_AUTH_STRATEGY: "NONE" } as never,
  });
  const openai = new OpenAI({ apiKey: "any-token", baseURL: baseUrl });
  const octokit = new Octokit({ baseUrl, auth: "any-token", log: { debug() {}, info() {}, warn() {}, error() {} } });
  const azure = getClient(baseUrl, { allowInsecureConnection: true });
  const { hostname, port, protocol } = new URL(baseUrl);
  const stripe = new Stripe("any-token", { host: hostname, port, protocol: protocol === "https:" ? "https" : "http" });

  return [
    {
      name: "fetch by hand",
      start: async () =>
        (await fetch(new Request(url, { method: "POST", headers, body: JSON.stringify(values) }))).json(),
    },
    {
      name: "fetch(url, init) by hand",
      start: async () => (await fetch(url, { method: "POST", headers, body: JSON.stringify(values) })).json(),
    },
    { name: "openapi-fetch", start: () => openapi.POST(route, { params: { path }, body: values }) },
    { name: "flowx-start", start: () => flowx.startProcess(processName, values) },
    { name: "flowx-start, own fetch and token source", start: () => own.startProcess(processName, values) },
    { name: "ky", start: () => ky.post(url, { json: values, headers: { authorization } }).json() },
    { name: "ofetch", start: () => ofetch(url, { method: "POST", body: values, headers: { authorization } }) },
    { name: "axios (fetch adapter)", start: async () => (await http.post(url, values)).data },
    {
      name: "@octokit/request",
      start: () => octokitRequest(`POST ${route}`, { baseUrl, ...path, data: values, headers: { authorization } }),
    },
    {
      name: "@camunda8/orchestration-cluster-api",
      start: () => camunda.createProcessInstance({ processDefinitionId: processName as never, variables: values }),
    },
    { name: "openai (Stainless)", needsServer: true, start: () => openai.post(filled, { body: values }) },
    {
      name: "octokit",
      needsServer: true,
      start: () => octokit.request(`POST ${route}`, { ...path, data: values }),
    },
    {
      name: "@azure-rest/core-client",
      needsServer: true,
      start: async () => (await azure.path(filled as never).post({ body: values, headers: { authorization } })).body,
    },
    { name: "stripe (idempotency key)", needsServer: true, start: () => stripe.rawRequest("POST", filled, values) },
  ];
}
