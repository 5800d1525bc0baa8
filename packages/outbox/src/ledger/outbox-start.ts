import type { Rows } from "../database/database.ts";
import type { StartState } from "./transitions.ts";

/** A start in the outbox. Contains neither its initial values nor the token. */
export interface OutboxStart {
  /** The business key. */
  readonly key: string;
  /** The state of the start. */
  readonly state: StartState;
  /** The name of the process definition. */
  readonly processName: string;
  /** The workspace that was set for the start; omitted if it uses the client's. */
  readonly workspaceId?: string;
  /** The app that was set for the start; omitted if it uses the client's. */
  readonly appId?: string;
  /** The build that was set for the start; omitted if it uses the active build. */
  readonly buildId?: string;
  /** The correlation id in the initial values, with which you can find the instance in FlowX. */
  readonly correlationId: string;
  /** The `X-Request-ID` of the last request, to search for in gateway logs. Omitted if the client sends none. */
  readonly requestId?: string;
  /** The `uuid` of the process instance, once there is evidence of one. */
  readonly uuid?: string;
  /** The uuids of further instances, if the start was started again although an earlier request was successful. */
  readonly otherUuids: readonly string[];
  /** The number of times that a worker has claimed the start. */
  readonly attempts: number;
  /** The error of the last attempt, as returned by `FlowxError.toJSON()`. */
  readonly error?: Readonly<Record<string, unknown>>;
  /** The last decision of a person or a reconciler, or `confirmed` by a report of the process. */
  readonly decision?: StartDecision;
  /** The time when the start was enqueued. All times are in ISO 8601. */
  readonly enqueuedAt: string;
  /** The earliest time of the next attempt. Each retry sets it again. */
  readonly dueAt: string;
  /** The time when a worker last claimed the start. */
  readonly claimedAt?: string;
  /** The time when the start became `started` or `not-started`. */
  readonly settledAt?: string;
}

/** The decision that somebody made about a start. */
export type StartDecision = "started" | "not-started" | "start-again" | "confirmed";

/** A start that a worker has claimed. */
export interface ClaimedStart extends OutboxStart {
  readonly initialValues: string;
  readonly trace: string | undefined;
}

const toIso = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ${column}`;

/** The columns of {@link OutboxStart}. Types that drivers parse differently are selected as text. */
export const startColumns: string = [
  ...["key", "state", "process_name", "workspace_id", "app_id", "build_id", "correlation_id", "request_id", "uuid"],
  "array_to_json(other_uuids)::text AS other_uuids",
  ...["attempts", "error", "decision", "seq::text AS place"],
  ...["enqueued_at", "due_at", "claimed_at", "settled_at"].map(toIso),
].join(", ");

type Row = Rows[number];

/** Converts a row of {@link startColumns} to a start. */
export function toStart(row: Row): OutboxStart {
  const optional = (name: string, column: string): Record<string, string> =>
    row[column] === null || row[column] === undefined ? {} : { [name]: String(row[column]) };
  return {
    key: String(row["key"]),
    state: row["state"] as StartState,
    processName: String(row["process_name"]),
    ...optional("workspaceId", "workspace_id"),
    ...optional("appId", "app_id"),
    ...optional("buildId", "build_id"),
    correlationId: String(row["correlation_id"]),
    ...optional("requestId", "request_id"),
    ...optional("uuid", "uuid"),
    otherUuids: JSON.parse(String(row["other_uuids"])) as string[],
    attempts: Number(row["attempts"]),
    ...(typeof row["error"] === "string" && { error: JSON.parse(row["error"]) as Record<string, unknown> }),
    ...(typeof row["decision"] === "string" && { decision: row["decision"] as StartDecision }),
    enqueuedAt: String(row["enqueued_at"]),
    dueAt: String(row["due_at"]),
    ...optional("claimedAt", "claimed_at"),
    ...optional("settledAt", "settled_at"),
  };
}
