import type { ParamsToInherit, ProcessInstance, paths } from "@flowx-start/api-types";
import type { Client } from "openapi-fetch";
import { runCall } from "./call.ts";
import {
  type CallOptions,
  type ClientSettings,
  callOptionNames,
  noOptions,
  readCallOptions,
} from "./client-options.ts";
import type { CallContext } from "./errors/flowx-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import type { InvalidValuesError } from "./errors/invalid-values-error.ts";
import { toJsonBody } from "./json-body.ts";
import type { AttemptInit, Sent } from "./operation.ts";
import { assertNamed, toAppPath, toOrganizationHeader } from "./operation-path.ts";
import { readProcessInstance } from "./read-answer.ts";
import { toRequestBody } from "./request-body.ts";
import type { StartProcessError } from "./start-process.ts";

/** Every error that {@link startProcessInheriting} rejects with; switch on `code`. */
export type StartProcessInheritingError = Exclude<StartProcessError, InvalidValuesError>;

/** What a new process instance takes over, and from which one. */
export interface Inheritance {
  /** Names the process definition by its resource definition id. */
  resourceDefinitionId: string;
  /** The process instance whose parameters are copied. */
  processInstanceId: string;
  /** All parameters, only these, or all but these. */
  inherit: "all" | { only: readonly string[] } | { except: readonly string[] };
}

const route =
  "/api/runtime/wks/{workspaceId}/app/{appId}/rdi/{resourceDefinitionId}/start/inherit-from/{processInstanceId}";

/**
 * Starts one process instance with parameters inherited from another one.
 *
 * Repeats by itself only what certainly did not start: the operation is not idempotent, a repeat may start a second instance.
 * The body has no place for a correlation id.
 *
 * @param transport - The openapi-fetch client.
 * @param settings - The options of the client.
 * @throws {@link StartProcessInheritingError} in one of its classes.
 * @see `spec/openapi.yaml`, operationId `startProcessInheriting`: the source of truth
 */
export async function startProcessInheriting(
  transport: Client<paths>,
  settings: ClientSettings,
  inheritance: Inheritance,
  options: CallOptions = noOptions,
): Promise<ProcessInstance> {
  const operationId = "startProcessInheriting";
  const context = { operationId, attempts: 0, doubtful: false } as const;
  const joined = readCallOptions(context, settings, options, callOptionNames);
  const { resourceDefinitionId, processInstanceId, inherit } = inheritance;
  assertNamed(context, "resourceDefinitionId", resourceDefinitionId);
  assertNamed(context, "processInstanceId", processInstanceId);

  const path = { ...toAppPath(context, joined), resourceDefinitionId, processInstanceId };
  const params = { path, header: { "Flowx-Platform": joined.platform, ...toOrganizationHeader(joined) } };
  const request = { paramsToInherit: toParamsToInherit(context, inherit) };
  const { bodySerializer, duplex } = toRequestBody(toJsonBody(context, "inherit", request, settings.maxBodyBytes));
  const body = { body: request, bodySerializer, ...(duplex && { duplex }) };
  const send = (init: AttemptInit): Promise<Sent> => transport.POST(route, { ...init, ...body, params });
  return runCall({ operationId, send, read: readProcessInstance }, joined, undefined);
}

function toParamsToInherit(context: CallContext, inherit: Inheritance["inherit"]): ParamsToInherit {
  if (inherit === "all") return {};
  const { only, except } = { only: undefined, except: undefined, ...inherit };
  if (isNames(only) && except === undefined) return { paramsToCopy: [...only] };
  if (isNames(except) && only === undefined) return { withoutParams: [...except] };
  throw new InvalidArgumentError(context, "inherit", 'must be "all", { only: [names] } or { except: [names] }');
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}
