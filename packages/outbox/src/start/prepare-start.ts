import { randomUUID } from "node:crypto";
import { OutboxArgumentError } from "../errors/outbox-argument-error.ts";
import { toUnknownNameError } from "../errors/unknown-name-error.ts";
import type { NewStart } from "../ledger/ledger.ts";
import { toCorrelationId } from "./correlation-id.ts";
import { toFingerprint } from "./fingerprint.ts";
import { findUnfit } from "./plain-json.ts";
import type { StartCallOptions, StartClient } from "./start-client.ts";

/** A start of any process to enqueue. */
export interface AnyStart {
  readonly key: string;
  readonly processName: string;
  readonly initialValues: object;
  readonly workspaceId?: string | undefined;
  readonly appId?: string | undefined;
  readonly buildId?: string | undefined;
}

/** The settings of {@link prepareStart}. */
export interface PrepareSettings {
  readonly client: StartClient;
  /** The name of the correlation id in the initial values; `undefined` if it is disabled. */
  readonly correlationKey: string | undefined;
  readonly keepValues: boolean;
  /** Returns the caller's trace context in the format of `traceparent`. */
  readonly readTrace: () => string | undefined;
}

const names = new Set(["key", "processName", "initialValues", "workspaceId", "appId", "buildId"]);

/**
 * Checks a start and returns its row for the ledger.
 *
 * @throws {@link OutboxArgumentError} if the key or another property is invalid.
 * @throws A `FlowxError` from the client with the outcome `not-started`, if the client would refuse to send the start.
 */
export async function prepareStart(start: AnyStart, settings: PrepareSettings): Promise<NewStart> {
  assertMembers(start);
  const { key, processName, workspaceId, appId, buildId } = start;
  const unfit = findUnfit(start.initialValues, "initialValues");
  if (unfit !== undefined) throw new OutboxArgumentError("start.initialValues", `cannot be enqueued: ${unfit}`);
  const { correlationKey } = settings;
  const given = start.initialValues as Record<string, unknown>;
  const own = correlationKey === undefined ? undefined : given[correlationKey];
  const correlationId = typeof own === "string" && own !== "" ? own : toCorrelationId(key);
  const values = correlationKey === undefined ? given : { ...given, [correlationKey]: correlationId };
  const json = JSON.stringify(values);
  const sent = JSON.parse(json) as Record<string, unknown>;
  // A start without its own options uses the client's options, which were checked when the client was created.
  const isOfClient = workspaceId === undefined && appId === undefined && buildId === undefined;
  await settings.client.prepareStart(processName, sent, isOfClient ? undefined : toCallOptions(start));
  return {
    key,
    process_name: processName,
    workspace_id: workspaceId,
    app_id: appId,
    build_id: buildId,
    fingerprint: toFingerprint([key, processName, workspaceId, appId, buildId, given]),
    correlation_id: correlationId,
    initial_values: json,
    keep_values: settings.keepValues,
    job: randomUUID(),
    trace: settings.readTrace(),
  };
}

/** Returns the options that identify the process, without those that are omitted. */
export function toCallOptions({
  workspaceId,
  appId,
  buildId,
}: Pick<AnyStart, "workspaceId" | "appId" | "buildId">): StartCallOptions {
  return {
    ...(workspaceId !== undefined && { workspaceId }),
    ...(appId !== undefined && { appId }),
    ...(buildId !== undefined && { buildId }),
  };
}

function assertMembers(start: AnyStart): void {
  if (typeof start !== "object" || start === null) throw new OutboxArgumentError("start", "must be an object");
  const unknown = Object.keys(start).find((name) => !names.has(name));
  if (unknown !== undefined) throw toUnknownNameError("property", "start.", unknown, [...names]);
  const { key, initialValues } = start;
  if (typeof key !== "string" || key === "" || key.length > 500 || /[\p{Cc}\p{Cs}]/u.test(key)) {
    throw new OutboxArgumentError("start.key", "must be a string of 1 to 500 characters without control characters");
  }
  if (typeof initialValues !== "object" || initialValues === null || Array.isArray(initialValues)) {
    throw new OutboxArgumentError("start.initialValues", "must be a JSON object");
  }
}
