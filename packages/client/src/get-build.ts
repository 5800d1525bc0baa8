import type { BuildInfo, paths } from "@flowx-start/api-types";
import type { Client } from "openapi-fetch";
import { runCall } from "./call.ts";
import {
  type CallOptions,
  type ClientSettings,
  callOptionNames,
  noOptions,
  readCallOptions,
} from "./client-options.ts";
import type { InvalidValuesError } from "./errors/invalid-values-error.ts";
import type { AttemptInit, Sent } from "./operation.ts";
import { assertNamed, toAppPath, toOrganizationHeader } from "./operation-path.ts";
import { readBuildInfo } from "./read-answer.ts";
import type { StartProcessError } from "./start-process.ts";

/** Every error that {@link getActiveBuild} and {@link getProcessInstanceBuild} reject with; switch on `code`. */
export type GetBuildError = Exclude<StartProcessError, InvalidValuesError>;

const routeOfApp = "/api/runtime/wks/{workspaceId}/app/{appId}/build/info";
const routeOfInstance = "/api/runtime/process-instance/{processInstanceUuid}/build/info";

/**
 * Gets the active build of an app: the one that a start without `buildId` takes.
 *
 * FlowX.AI answers it only on the base URL of the admin environment. Reading is harmless, so it is repeated freely.
 *
 * @param transport - The openapi-fetch client.
 * @param settings - The options of the client.
 * @throws {@link GetBuildError} in one of its classes.
 * @see `spec/openapi.yaml`, operationId `getActiveBuild`: the source of truth
 */
export async function getActiveBuild(
  transport: Client<paths>,
  settings: ClientSettings,
  options: CallOptions = noOptions,
): Promise<BuildInfo> {
  const operationId = "getActiveBuild";
  const context = { operationId, attempts: 0, doubtful: false } as const;
  const joined = readCallOptions(context, settings, options, callOptionNames);
  const header = { "Flowx-Platform": joined.platform, ...toOrganizationHeader(joined) };
  const params = { path: toAppPath(context, joined), header };
  const send = (init: AttemptInit): Promise<Sent> => transport.GET(routeOfApp, { ...init, params });
  return runCall({ operationId, send, read: readBuildInfo }, joined, undefined);
}

/**
 * Gets the build that a process instance runs on. Reading is harmless, so it is repeated freely.
 *
 * @param transport - The openapi-fetch client.
 * @param settings - The options of the client.
 * @param processInstanceUuid - The `uuid` of the process instance.
 * @throws {@link GetBuildError} in one of its classes.
 * @see `spec/openapi.yaml`, operationId `getProcessInstanceBuild`: the source of truth
 */
export async function getProcessInstanceBuild(
  transport: Client<paths>,
  settings: ClientSettings,
  processInstanceUuid: string,
  options: CallOptions = noOptions,
): Promise<BuildInfo> {
  const operationId = "getProcessInstanceBuild";
  const context = { operationId, attempts: 0, doubtful: false } as const;
  const joined = readCallOptions(context, settings, options, callOptionNames);
  assertNamed(context, "processInstanceUuid", processInstanceUuid);
  const params = { path: { processInstanceUuid }, header: toOrganizationHeader(joined) };
  const send = (init: AttemptInit): Promise<Sent> => transport.GET(routeOfInstance, { ...init, params });
  return runCall({ operationId, send, read: readBuildInfo }, joined, undefined);
}
