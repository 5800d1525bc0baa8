import type { OutboxStart } from "@flowx-start/outbox";

/** Returns a start as a line of `--json` output. It contains all fields; missing values are `null`. */
export function toLine(start: OutboxStart): Record<string, unknown> {
  const { key, state, processName, uuid, correlationId, requestId, attempts, error, decision } = start;
  const { workspaceId, appId, buildId, otherUuids, enqueuedAt, dueAt, claimedAt, settledAt } = start;
  const line = {
    key,
    state,
    processName,
    uuid,
    correlationId,
    requestId,
    attempts,
    error,
    decision,
    enqueuedAt,
    dueAt,
    claimedAt,
    settledAt,
    workspaceId,
    appId,
    buildId,
    otherUuids,
  };
  return Object.fromEntries(Object.entries(line).map(([name, value]) => [name, value ?? null]));
}

/** Returns the instance of a start, or the reason for its state, as one line. */
export function toDetail({ uuid, error, correlationId, requestId, state }: OutboxStart): string {
  if (uuid !== undefined) return uuid;
  const message = typeof error?.["message"] === "string" ? error["message"] : "";
  if (state !== "unknown") return message;
  const request = requestId === undefined ? "" : `, request ID ${requestId}`;
  return `search for correlation ID ${correlationId}${request}. ${message}`;
}
