/** Operations room: starts a process by name, from the active build or from a pinned one. */
import type { ProcessInstance } from "@flowx-start/api-types";
import { assertPathSegment } from "../arguments/assert-path-segment.ts";
import type { Call } from "../call/call.ts";
import type { Operation } from "../call/operation.ts";
import { handledElsewhere } from "../call/outgoing-request.ts";
import { type Prepare, prepareCall, runCall } from "../call/run-call.ts";
import { toHeaders } from "../call/send-attempt.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { AnyFlowxError } from "../errors/is-flowx-error.ts";
import type { CallInfo } from "../observe/observer.ts";
import { type CallOptions, readCallOptions } from "../options/call-options.ts";
import type { ClientSettings } from "../options/client-options.ts";
import { toCorrelationId } from "../values/correlation.ts";
import { toJsonBody, toPlainObject } from "../values/json-body.ts";
import { readStartCondition, validateValues } from "../values/standard-schema.ts";
import { assertRequiredSegment, toAppPath, toOrganizationHeader, toPlatformHeaders } from "./operation-path.ts";
import { readProcessInstance } from "./read-answer.ts";
import { type SpecClient, toSpecInit } from "./spec-client.ts";

/** Every error that `startProcess` can reject with. Switch on `code` to handle them. */
export type StartProcessError = AnyFlowxError;

/** Options of a single start. */
export interface StartProcessOptions extends CallOptions {
  /** The id of the build to start from. By default the active build is used. With an id, the operation is `startProcessOnBuild`. */
  buildId?: string | undefined;
}

/** Satisfies the types, which require a body. */
const noBody = { body: undefined as never };
const route = "/api/runtime/wks/{workspaceId}/app/{appId}/process-name/{processName}/start";
const routeOnBuild = "/api/runtime/app/{appId}/build/{buildId}/process-name/{processDefinitionName}/start";

/** A start that was checked but not sent. */
export interface PreparedStart {
  /** Always `POST`. */
  readonly method: string;
  /** The URL of the request. */
  readonly url: string;
  /** The headers, except the token and the request id. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON body: the schema's output with the start condition and the correlation id. */
  readonly body: string;
  /** The correlation id in the body; `undefined` if `correlation` is off. */
  readonly correlationId: string | undefined;
}

/**
 * Starts one process instance from the active build, or from the build in `options.buildId`.
 *
 * By default it retries only failures that are proved not to have started the process, because the operation is not idempotent and
 * each retry can start another instance.
 *
 * @throws One of the errors in {@link StartProcessError}.
 * @see `spec/openapi.yaml`, operationIds `startProcess` and `startProcessOnBuild`: the source of truth
 * @internal
 */
export async function startProcess(...given: StartArguments): Promise<ProcessInstance> {
  const { info, settings, prepare } = readStart(...given);
  return runCall(info, settings, prepare);
}

/**
 * Runs the same checks as {@link startProcess} without sending anything.
 *
 * @throws One of the errors in {@link StartProcessError}.
 * @internal
 */
export async function prepareStart(...given: StartArguments): Promise<PreparedStart> {
  const { info, settings, prepare } = readStart(...given);
  const { json = "", send } = await prepareCall(info, settings, prepare);
  let prepared: PreparedStart | undefined;
  await send(async (request) => {
    const { method, url } = request;
    const headers = toHeaders(settings, request, json);
    prepared = { method, url, headers, body: json, correlationId: info.correlationId };
    return handledElsewhere;
  });
  return prepared as PreparedStart;
}

type StartArguments = [
  spec: SpecClient,
  settings: ClientSettings,
  processName: string,
  initialValues: object,
  options?: StartProcessOptions,
];

interface Start {
  readonly info: CallInfo;
  readonly settings: ClientSettings;
  readonly prepare: Prepare<ProcessInstance>;
}

function readStart(...[spec, settings, processName, initialValues, options]: StartArguments): Start {
  // Errors mention the name only if it is a string.
  const name = typeof processName === "string" ? processName : undefined;
  const early = { operationId: "startProcess", processName: name, attempts: 0, mayHaveStarted: false } as const;
  const joined = options === undefined ? settings : readCallOptions(early, settings, options, true);
  const { buildId } = joined as { buildId?: string };
  const operationId = buildId === undefined ? "startProcess" : "startProcessOnBuild";
  const correlationId = toCorrelationId(settings.correlationKey, initialValues);

  const prepare: Prepare<ProcessInstance> = (call) => {
    assertPathSegment(call, "processName", processName);
    assertObject(call, initialValues);
    const { processes } = settings;
    const schema = Object.hasOwn(processes, processName) ? processes[processName] : undefined;
    const toOperation = (values: unknown): Operation<ProcessInstance> => {
      const sent = toSentValues(call, initialValues, values);
      const json = toJsonBody(call, "initialValues", sent, settings.maxBodyBytes);
      return { send: toSend(spec, call, processName, buildId), json, read: readProcessInstance, values: sent };
    };
    if (schema === undefined) return toOperation(initialValues);
    return validateValues(call, processName, schema, initialValues).then(({ value }) => toOperation(value));
  };
  return { info: { operationId, processName: name, correlationId }, settings: joined, prepare };
}

/** Checks the values before a schema does, because a schema may turn anything into an object. */
function assertObject(call: Call, initialValues: unknown): void {
  try {
    if (typeof initialValues === "object" && initialValues !== null && !Array.isArray(initialValues)) return;
  } catch {
    // `Array.isArray` throws for a revoked proxy.
  }
  throw new InvalidArgumentError(call, "initialValues", "must be a JSON object");
}

/**
 * Returns the values to send: plain data, with the start condition if a schema or a `toJSON` method removed it, and with the
 * correlation id.
 */
function toSentValues(call: Call, initialValues: object, values: unknown): Record<string, unknown> {
  const plain = toPlainObject(values, "initialValues", call);
  const { correlationKey } = call.settings;
  const startCondition = readStartCondition(initialValues);
  if (startCondition !== undefined && typeof startCondition !== "string") {
    throw new InvalidArgumentError(call, "initialValues.startCondition", "must be a string");
  }
  const isLost = startCondition !== undefined && plain["startCondition"] === undefined;
  if (!isLost && correlationKey === undefined) return plain;
  return {
    ...plain,
    ...(isLost && { startCondition }),
    ...(correlationKey !== undefined && { [correlationKey]: call.correlationId }),
  };
}

function toSend(
  spec: SpecClient,
  call: Call,
  processName: string,
  buildId: string | undefined,
): Operation<ProcessInstance>["send"] {
  const { settings } = call;
  if (buildId === undefined) {
    const params = { path: { ...toAppPath(call, settings), processName }, header: toOrganizationHeader(settings) };
    return (fetch) => spec.POST(route, { ...toSpecInit(fetch), ...noBody, params });
  }
  const { appId } = settings;
  assertRequiredSegment(call, "appId", appId);
  // On this route, the vendor's documentation calls the same parameter `processDefinitionName`.
  const params = { path: { appId, buildId, processDefinitionName: processName }, header: toPlatformHeaders(settings) };
  return (fetch) => spec.POST(routeOnBuild, { ...toSpecInit(fetch), ...noBody, params });
}
