/** Operations room: starts a process that inherits parameters from another instance. */
import type { ParamsToInherit, ProcessInstance } from "@flowx-start/api-types";
import { toMembers } from "../arguments/rules.ts";
import type { Call } from "../call/call.ts";
import { runCall } from "../call/run-call.ts";
import type { CallContext } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { InvalidValuesError } from "../errors/invalid-values-error.ts";
import { type CallOptions, readCallOptions } from "../options/call-options.ts";
import type { ClientSettings } from "../options/client-options.ts";
import { toJsonBody } from "../values/json-body.ts";
import { assertRequiredSegment, toAppPath, toPlatformHeaders } from "./operation-path.ts";
import { readProcessInstance } from "./read-answer.ts";
import { type SpecClient, toSpecInit } from "./spec-client.ts";
import type { StartProcessError } from "./start-process.ts";

/** Every error that `startProcessInheriting` can reject with. Switch on `code` to handle them. */
export type StartProcessInheritingError = Exclude<StartProcessError, InvalidValuesError>;

/** The process definition to start, and the parameters that the new instance inherits. */
export interface Inheritance {
  /** The resource definition id of the process definition. */
  resourceDefinitionId: string;
  /** The id of the process instance to inherit from. */
  processInstanceId: string;
  /** The parameters to inherit: all, only the listed ones, or all except the listed ones. */
  inherit: "all" | { only: readonly string[] } | { except: readonly string[] };
}

const route =
  "/api/runtime/wks/{workspaceId}/app/{appId}/rdi/{resourceDefinitionId}/start/inherit-from/{processInstanceId}";

/**
 * Starts one process instance that inherits parameters from another instance.
 *
 * By default it retries only failures that are proved not to have started the process, because the operation is not idempotent and
 * each retry can start another instance. The request body cannot contain a
 * correlation id.
 *
 * @throws One of the errors in {@link StartProcessInheritingError}.
 * @see `spec/openapi.yaml`, operationId `startProcessInheriting`: the source of truth
 * @internal
 */
export async function startProcessInheriting(
  spec: SpecClient,
  settings: ClientSettings,
  inheritance: Inheritance,
  options?: CallOptions,
): Promise<ProcessInstance> {
  const operationId = "startProcessInheriting";
  const early = { operationId, attempts: 0, mayHaveStarted: false } as const;
  const joined = options === undefined ? settings : readCallOptions(early, settings, options, false);

  return runCall({ operationId }, joined, (call) => {
    const { resourceDefinitionId, processInstanceId, inherit } = toMembers(inheritance, "inheritance", call);
    assertRequiredSegment(call, "resourceDefinitionId", resourceDefinitionId);
    assertRequiredSegment(call, "processInstanceId", processInstanceId);
    const path = { ...toAppPath(call, joined), resourceDefinitionId, processInstanceId };
    const params = { path, header: toPlatformHeaders(joined) };
    const body = { paramsToInherit: toParamsToInherit(call, inherit) };
    const json = toJsonBody(call, "inherit", body, settings.maxBodyBytes);
    return {
      send: (fetch) => spec.POST(route, { ...toSpecInit(fetch), body: undefined as never, params }),
      json,
      read: readProcessInstance,
    };
  });
}

function toParamsToInherit(call: Call, inherit: unknown): ParamsToInherit {
  if (inherit === "all") return {};
  const { only, except, ...others } = toMembersOfInherit(call, inherit);
  if (Object.keys(others).length === 0) {
    if (except === undefined) return { paramsToCopy: toNames(call, only) };
    if (only === undefined) return { withoutParams: toNames(call, except) };
  }
  throw toInheritError(call);
}

function toMembersOfInherit(call: Call, inherit: unknown): Record<string, unknown> {
  try {
    return toMembers(inherit, "inherit", call);
  } catch {
    throw toInheritError(call);
  }
}

function toInheritError(context: CallContext): InvalidArgumentError {
  return new InvalidArgumentError(context, "inherit", 'must be "all", { only: [names] } or { except: [names] }');
}

function toNames(call: Call, value: unknown): string[] {
  try {
    const names: unknown[] = Array.isArray(value) ? [...value] : [undefined];
    if (names.every((name) => typeof name === "string")) return names;
  } catch {
    // The list throws when it is read.
  }
  throw toInheritError(call);
}
