/** Operations room: gets the active build of an app, or the build of a process instance. */
import type { BuildInfo } from "@flowx-start/api-types";
import { runCall } from "../call/run-call.ts";
import type { InvalidValuesError } from "../errors/invalid-values-error.ts";
import { type CallOptions, readCallOptions } from "../options/call-options.ts";
import type { ClientSettings } from "../options/client-options.ts";
import { assertRequiredSegment, toAppPath, toOrganizationHeader, toPlatformHeaders } from "./operation-path.ts";
import { readBuildInfo } from "./read-answer.ts";
import { type SpecClient, toSpecInit } from "./spec-client.ts";
import type { StartProcessError } from "./start-process.ts";

/** Every error that `getActiveBuild` and `getProcessInstanceBuild` can reject with. Switch on `code` to handle them. */
export type GetBuildError = Exclude<StartProcessError, InvalidValuesError>;

const routeOfApp = "/api/runtime/wks/{workspaceId}/app/{appId}/build/info";
const routeOfInstance = "/api/runtime/process-instance/{processInstanceUuid}/build/info";

/**
 * Gets the active build of an app, which is the build that starts without a `buildId` use.
 *
 * FlowX.AI serves this operation only on the admin base URL. It only reads, so every failure that may be temporary is retried.
 *
 * @throws One of the errors in {@link GetBuildError}.
 * @see `spec/openapi.yaml`, operationId `getActiveBuild`: the source of truth
 * @internal
 */
export async function getActiveBuild(
  spec: SpecClient,
  settings: ClientSettings,
  options?: CallOptions,
): Promise<BuildInfo> {
  const operationId = "getActiveBuild";
  const early = { operationId, attempts: 0, mayHaveStarted: false } as const;
  const joined = options === undefined ? settings : readCallOptions(early, settings, options, false);
  return runCall({ operationId }, joined, (call) => {
    const params = { path: toAppPath(call, joined), header: toPlatformHeaders(joined) };
    return { send: (fetch) => spec.GET(routeOfApp, { ...toSpecInit(fetch), params }), read: readBuildInfo };
  });
}

/**
 * Gets the build that a process instance runs on. The operation only reads, so every failure that may be temporary is retried.
 *
 * @param processInstanceUuid - The `uuid` of the process instance.
 * @throws One of the errors in {@link GetBuildError}.
 * @see `spec/openapi.yaml`, operationId `getProcessInstanceBuild`: the source of truth
 * @internal
 */
export async function getProcessInstanceBuild(
  spec: SpecClient,
  settings: ClientSettings,
  processInstanceUuid: string,
  options?: CallOptions,
): Promise<BuildInfo> {
  const operationId = "getProcessInstanceBuild";
  const early = { operationId, attempts: 0, mayHaveStarted: false } as const;
  const joined = options === undefined ? settings : readCallOptions(early, settings, options, false);
  return runCall({ operationId }, joined, (call) => {
    assertRequiredSegment(call, "processInstanceUuid", processInstanceUuid);
    const params = { path: { processInstanceUuid }, header: toOrganizationHeader(joined) };
    return { send: (fetch) => spec.GET(routeOfInstance, { ...toSpecInit(fetch), params }), read: readBuildInfo };
  });
}
