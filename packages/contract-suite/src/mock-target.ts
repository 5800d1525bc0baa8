/// <reference lib="esnext.disposable" preserve="true" />

import type { ContractTarget } from "./contract-target.ts";
import { documentedTarget } from "./documented-target.ts";
import type { Situation } from "./target-names.ts";

/** Options of {@link prepareMock}. */
export interface MockTargetOptions {
  /** The mock's URL with its base path. */
  url: string;
  /** Overrides the fetch implementation. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
}

/** A prepared mock as a target. */
export interface MockTarget extends ContractTarget, AsyncDisposable {
  /** Deletes the tenant that was created in the mock. */
  close(): Promise<void>;
}

const secondBuildId = "7d5560be-3846-49fa-9c17-4059c54c7c60";
const otherAppId = "dbe0ab87-539b-4015-962d-6e73226b9e59";
const foreignBuildId = "7d5560be-3846-49fa-9c17-4059c54c7c61";
const resourceDefinitionId = "8a0d7f9c-1d0b-4a55-9a52-0c7f3c1a6f01";
const processes = {
  encodedProcess: "50% [DOCS] Ünï/cødé? #1;v=1+2",
  forbiddenProcess: "contract_forbidden",
  severalStartNodesProcess: "contract_several_start_nodes",
  startCondition: "retail",
  noStartNodeProcess: "contract_no_start_node",
  mandatoryParamsProcess: "contract_mandatory_params",
};
/** A mock answers its control API immediately, so a longer wait is pointless. Milliseconds. */
const controlTimeoutMs = 10_000;
/** An example value for each documented setting. */
const settings = {
  applicationVersionId: "5b5f3a3e-8d0f-4d3a-9d0a-0a4f2f1c7e01",
  platforms: "OMNICHANNEL",
  themeId: "5b5f3a3e-8d0f-4d3a-9d0a-0a4f2f1c7e02",
  dateDisplayFormat: { format: "dd.MM.yyyy" },
  numberDisplayFormat: { minDecimals: 0, maxDecimals: 2 },
  currencyDisplayFormat: { format: "code" },
  defaultLanguageCode: "en",
};
const scenarios: Readonly<Record<Situation, string>> = {
  forbidden: "forbidden",
  "rate-limited": "rate-limited",
  "internal-error": "internal-error",
  "bad-gateway-html": "bad-gateway-html",
  "bad-gateway-empty": "empty-502",
  unavailable: "unavailable",
  "gateway-timeout": "gateway-timeout",
  "unknown-state": "unknown-state",
  "unknown-fields": "extra-fields",
};

/**
 * Prepares a running flowx-mock so that every case can run. It needs the mock's default data, and adds processes,
 * builds and tokens in a separate tenant with the mock's control API.
 *
 * @throws `Error` if the URL is not the URL of a flowx-mock with its default data.
 * @example
 * ```ts
 * import { prepareMock, runContract } from "@flowx-start/contract-suite";
 * import { startMockServer } from "@flowx-start/mock-server";
 *
 * await using server = await startMockServer();
 * await using target = await prepareMock({ url: server.url });
 * const { failed, skipped } = await runContract(target);
 * console.log(failed, skipped); // 0 0
 * ```
 */
export async function prepareMock({ url, fetch = globalThis.fetch }: MockTargetOptions): Promise<MockTarget> {
  const baseUrl = url.replace(/\/+$/, "");
  const tenant = `contract-${crypto.randomUUID()}`;
  const { origin } = new URL(baseUrl);
  const headers = { "flowx-mock-tenant": tenant };
  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const signal = AbortSignal.timeout(controlTimeoutMs);
    const init: RequestInit = { method, signal, headers: { ...headers, "content-type": "application/json" } };
    if (body !== undefined) init.body = JSON.stringify(body);
    const response = await fetch(new Request(`${origin}/__mock/${path}`, init));
    const text = await response.text();
    if (!response.ok) {
      throw new Error(
        `${method} ${origin}/__mock/${path} returned ${response.status}. Check that ${url} is a flowx-mock with its default data.`,
      );
    }
    return text === "" ? undefined : JSON.parse(text);
  };
  const makeToken = async (options: object): Promise<string> =>
    ((await control("POST", "tokens", options)) as { access_token: string }).access_token;

  const { workspaceId, appId, buildId, processName, initialValues } = documentedTarget;
  const [token, expiredToken, foreignToken] = await Promise.all([
    makeToken({ expiresIn: 3600 }),
    makeToken({ expiresIn: -1 }),
    makeToken({ audience: "another-api" }),
  ]);
  const start = { name: processName, resourceDefinitionId };
  await control("POST", `workspaces/${workspaceId}/apps`, {
    id: appId,
    activeBuildId: buildId,
    builds: [
      { id: buildId, settings, processes: [start, ...toProcesses()] },
      { id: secondBuildId, processes: [start] },
    ],
  });
  await control("POST", `workspaces/${workspaceId}/apps`, {
    id: otherAppId,
    activeBuildId: foreignBuildId,
    builds: [{ id: foreignBuildId, processes: [start] }],
  });
  const processInstanceUuid = await startOne();
  const close = async (): Promise<void> => void (await control("DELETE", `tenants/${tenant}`));
  return {
    baseUrl,
    token,
    expiredToken,
    foreignToken,
    headers,
    fetch,
    allowStarts: true,
    allowInsecureHttp: true,
    workspaceId,
    appId,
    buildId,
    secondBuildId,
    foreignBuildId,
    processName,
    initialValues,
    processInstanceUuid,
    resourceDefinitionId,
    ...processes,
    provoke: async (situation) => void (await control("POST", "scenarios", { name: scenarios[situation], times: 1 })),
    close,
    [Symbol.asyncDispose]: close,
  };

  async function startOne(): Promise<string> {
    const path = `/api/runtime/wks/${workspaceId}/app/${appId}/process-name/${processName}/start`;
    const init = {
      method: "POST",
      headers: { ...headers, authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(initialValues),
    };
    const response = await fetch(new Request(baseUrl + path, init));
    if (response.status !== 200)
      throw new Error(
        `Starting ${processName} at ${url} failed with status ${response.status}. Check that it is a flowx-mock with its default data.`,
      );
    return ((await response.json()) as { uuid: string }).uuid;
  }
}

function toProcesses(): object[] {
  const { startCondition } = processes;
  return [
    { name: processes.encodedProcess },
    { name: processes.forbiddenProcess, requiredRole: "contract-role-that-nobody-has" },
    { name: processes.severalStartNodesProcess, startNodes: [{ startCondition }, { startCondition: "corporate" }] },
    { name: processes.noStartNodeProcess, startNodes: [] },
    { name: processes.mandatoryParamsProcess, mandatoryParams: ["contractParam"] },
  ];
}
