import type { Rows } from "../database/database.ts";
import type { StartState } from "./transitions.ts";

/** A start as the ledger knows it. Holds no initial values and no token. */
export interface OutboxStart {
  /** The caller's business key. */
  readonly key: string;
  readonly state: StartState;
  readonly processName: string;
  readonly workspaceId?: string;
  readonly appId?: string;
  readonly buildId?: string;
  /** Stands in the initial values, so that the instance can be found in FlowX. */
  readonly correlationId: string;
  /** Of the last request, for the logs of gateways; only where the client sends one. */
  readonly requestId?: string;
  /** The process instance, once there is evidence of one. */
  readonly uuid?: string;
  /** Further instances of the same start: somebody started it again, and an earlier request had worked. */
  readonly otherUuids: readonly string[];
  /** How often a worker has claimed it. */
  readonly attempts: number;
  /** Why the last attempt did not start it; what `FlowxError.toJSON()` returned. */
  readonly error?: Readonly<Record<string, unknown>>;
  /** The last decision of a person, a reconciler or a process that reported back. */
  readonly decision?: StartDecision;
  /** ISO 8601, as all times here. */
  readonly enqueuedAt: string;
  /** Not sent before; moves on with each attempt that must be repeated. */
  readonly dueAt: string;
  readonly claimedAt?: string;
  readonly settledAt?: string;
}

/** What somebody decided about a start. */
export type StartDecision = "started" | "not-started" | "start-again" | "confirmed";

/** A start that a worker has claimed. */
export interface ClaimedStart extends OutboxStart {
  readonly initialValues: string;
  readonly trace: string | undefined;
}

const toIso = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS ${column}`;

/** The columns of {@link OutboxStart}, as text wherever drivers and their parsers differ. */
export const startColumns: string = [
  ...["key", "state", "process_name", "workspace_id", "app_id", "build_id", "correlation_id", "request_id", "uuid"],
  "array_to_json(other_uuids)::text AS other_uuids",
  ...["attempts", "error", "decision", "seq::text AS place"],
  ...["enqueued_at", "due_at", "claimed_at", "settled_at"].map(toIso),
].join(", ");

type Row = Rows[number];

/** Returns a row of {@link startColumns} as a start. */
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
