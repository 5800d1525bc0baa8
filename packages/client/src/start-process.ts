import type { ProcessInstance, paths } from "@flowx-start/api-types";
import type { Client } from "openapi-fetch";
import { runCall } from "./call.ts";
import {
  type CallOptions,
  type ClientSettings,
  callOptionNames,
  noOptions,
  readCallOptions,
} from "./client-options.ts";
import { toCorrelationId, withCorrelationId } from "./correlation.ts";
import type { AbortedError } from "./errors/aborted-error.ts";
import type { CallContext } from "./errors/flowx-error.ts";
import type { HttpProblemError } from "./errors/http-problem-error.ts";
import type { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import type { InvalidValuesError } from "./errors/invalid-values-error.ts";
import type { NetworkError } from "./errors/network-error.ts";
import type { TimeoutError } from "./errors/timeout-error.ts";
import type { TokenRequestError } from "./errors/token-request-error.ts";
import type { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import { assertJsonObject, toJsonBody } from "./json-body.ts";
import type { Operation } from "./operation.ts";
import { assertNamed, toAppPath, toOrganizationHeader } from "./operation-path.ts";
import { assertPathSegment } from "./path-segment.ts";
import { readProcessInstance } from "./read-answer.ts";
import { type RequestBody, toRequestBody } from "./request-body.ts";
import { validateValues } from "./standard-schema.ts";

/** Every error that {@link startProcess} rejects with; switch on `code`. */
export type StartProcessError =
  | InvalidArgumentError
  | InvalidValuesError
  | TokenRequestError
  | NetworkError
  | TimeoutError
  | AbortedError
  | HttpProblemError
  | UnexpectedResponseError;

/** Options of one start. */
export interface StartProcessOptions extends CallOptions {
  /** Starts from this build instead of the active one (operation `startProcessOnBuild`). */
  buildId?: string;
}

const optionNames = { ...callOptionNames, buildId: true } satisfies Record<keyof StartProcessOptions, true>;
const route = "/api/runtime/wks/{workspaceId}/app/{appId}/process-name/{processName}/start";
const routeOnBuild = "/api/runtime/app/{appId}/build/{buildId}/process-name/{processDefinitionName}/start";

type Send = Operation<ProcessInstance>["send"];

/**
 * Starts one process instance, from the active build or from the one that `options.buildId` names.
 *
 * Repeats by itself only what certainly did not start: the operation is not idempotent, a repeat may start a second instance.
 *
 * @param transport - The openapi-fetch client.
 * @param settings - The options of the client.
 * @param processName - The name of the process definition.
 * @param initialValues - Initial process values, sent unchanged, or as the schema of the process makes them.
 * @throws {@link InvalidArgumentError} before sending, if an argument cannot be used.
 * @throws {@link InvalidValuesError} before sending, if the schema of the process refuses the values.
 * @throws {@link TokenRequestError} before sending, if no access token can be had.
 * @throws {@link NetworkError} if no answer arrives.
 * @throws {@link TimeoutError} if the time is up.
 * @throws {@link AbortedError} if `options.signal` is aborted.
 * @throws {@link HttpProblemError} if the server answers outside 2xx.
 * @throws {@link UnexpectedResponseError} if a 2xx answer is not a process instance.
 * @see `spec/openapi.yaml`, operationIds `startProcess` and `startProcessOnBuild`: the source of truth
 */
export async function startProcess(
  transport: Client<paths>,
  settings: ClientSettings,
  processName: string,
  initialValues: object,
  options: StartProcessOptions = noOptions,
): Promise<ProcessInstance> {
  const { buildId } = options;
  const operationId = buildId === undefined ? "startProcess" : "startProcessOnBuild";
  const key = settings.correlationKey;
  assertJsonObject({ operationId, attempts: 0, doubtful: false }, "initialValues", initialValues);
  const correlationId = toCorrelationId(key, initialValues);
  const context: CallContext = { operationId, correlationId, attempts: 0, doubtful: false };
  const joined = readCallOptions(context, settings, options, optionNames);

  assertPathSegment(context, "processName", processName);
  const schema = Object.hasOwn(settings.processes, processName) ? settings.processes[processName] : undefined;
  const valid =
    schema === undefined ? initialValues : await validateValues(context, processName, schema, initialValues);
  const values = withCorrelationId(key, correlationId, valid);
  const body = toRequestBody(toJsonBody(context, "initialValues", values, settings.maxBodyBytes));
  const send =
    buildId === undefined
      ? toSend(transport, context, joined, processName, body)
      : toSendOnBuild(transport, context, joined, processName, body, buildId);
  return runCall({ operationId, processName, send, read: readProcessInstance }, joined, correlationId);
}

function toSend(
  transport: Client<paths>,
  context: CallContext,
  settings: ClientSettings,
  processName: string,
  body: RequestBody,
): Send {
  const params = { path: { ...toAppPath(context, settings), processName }, header: toOrganizationHeader(settings) };
  return (init) => transport.POST(route, { ...init, ...body, params });
}

/** The vendor's page names the same parameter `processDefinitionName` on this route. */
function toSendOnBuild(
  transport: Client<paths>,
  context: CallContext,
  settings: ClientSettings,
  processDefinitionName: string,
  body: RequestBody,
  buildId: string,
): Send {
  const { appId, platform } = settings;
  assertNamed(context, "appId", appId);
  assertPathSegment(context, "buildId", buildId);
  const header = { "Flowx-Platform": platform, ...toOrganizationHeader(settings) };
  const params = { path: { appId, buildId, processDefinitionName }, header };
  return (init) => transport.POST(routeOnBuild, { ...init, ...body, params });
}
