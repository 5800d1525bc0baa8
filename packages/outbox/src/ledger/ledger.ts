import type { Rows, Sql } from "../database/database.ts";
import { type OutboxStart, type StartDecision, startColumns, toStart } from "./outbox-start.ts";
import { type LedgerEvent, type StartState, startStates, transitionRules } from "./transitions.ts";

/** A new start for the ledger. */
export interface NewStart {
  readonly key: string;
  readonly process_name: string;
  readonly workspace_id: string | undefined;
  readonly app_id: string | undefined;
  readonly build_id: string | undefined;
  readonly fingerprint: string;
  readonly correlation_id: string;
  /** The initial values as JSON. */
  readonly initial_values: string;
  readonly keep_values: boolean;
  readonly job: string;
  readonly trace: string | undefined;
}

/** An event and its details for the ledger. */
export interface LedgerEntry {
  readonly key: string;
  readonly event: LedgerEvent;
  /** Applies the event only while the start has this claim, in addition to the fence of the event's rule. */
  readonly ifClaim?: string | undefined;
  /** The error as JSON. If it is omitted, the previous error is kept. */
  readonly error?: string | undefined;
  readonly requestId?: string | undefined;
  readonly decision?: StartDecision | undefined;
  /** The delay before a start that is queued again can be sent, in milliseconds. */
  readonly delayMs?: number | undefined;
  /** The initial values as JSON, if the ledger no longer has them. */
  readonly initialValues?: string | undefined;
}

/** Filters of `list`. All of them must match. */
export interface StartFilter {
  /** Only starts in this state. */
  readonly state?: StartState | undefined;
  /** Only starts of this process. */
  readonly processName?: string | undefined;
  /** Only starts with one of these keys. */
  readonly keys?: readonly string[] | undefined;
}

/** A start and its internal columns. */
export interface LedgerRow {
  readonly start: OutboxStart;
  /** The raw columns. */
  readonly row: Rows[number];
}

/** The number of starts in each state. */
export type StartCounts = Readonly<Record<StartState, number>>;

const settled = "('started', 'not-started')";

/** The table of starts with one row for each key. It is the source of truth. Each method runs one statement. */
export interface Ledger {
  /** Inserts the starts whose key is new, and returns these keys. */
  insert(sql: Sql, starts: readonly NewStart[]): Promise<Set<string>>;
  /** Returns the rows of keys, including `fingerprint`. */
  read(sql: Sql, keys: readonly string[]): Promise<LedgerRow[]>;
  /** Applies events, at most one for each key. Returns the starts to which an event applied. */
  apply(sql: Sql, entries: readonly LedgerEntry[]): Promise<LedgerRow[]>;
  findByCorrelation(sql: Sql, correlationId: string): Promise<LedgerRow[]>;
  /** Returns the keys of a claim that are still sending or unknown. */
  findByClaim(sql: Sql, claim: string): Promise<string[]>;
  /** Returns the starts that are being sent, with their jobs. */
  findSending(sql: Sql): Promise<{ id: string; key: string; retryCount: number }[]>;
  /** Returns the page after a row: in the order of enqueuing if the state has an index for it, otherwise in the order of keys. */
  page(sql: Sql, filter: StartFilter, after: LedgerRow | undefined, limit: number): Promise<LedgerRow[]>;
  count(sql: Sql): Promise<{ counts: StartCounts; oldestQueuedMs: number | undefined }>;
  /** Returns true if any start is queued or being sent. */
  hasOpen(sql: Sql): Promise<boolean>;
  /** Deletes the starts that were certainly not started and that nobody has decided about. Returns their keys and jobs. */
  withdraw(sql: Sql, keys: readonly string[]): Promise<{ key: string; job: string }[]>;
  /** Removes the personal data of old settled starts, or deletes the starts. Returns their number, which is at most `limit`. */
  purge(sql: Sql, settledBeforeMs: number, forgetKeys: boolean, limit: number): Promise<number>;
}

/** Creates the ledger of a schema. The name of the schema must be a plain identifier. */
export function createLedger(schema: string): Ledger {
  const table = `${schema}.start`;
  const insertSql = `INSERT INTO ${table} (key, state, process_name, workspace_id, app_id, build_id, fingerprint, correlation_id, initial_values, keep_values, job, trace)
    SELECT key, 'queued', process_name, workspace_id, app_id, build_id, fingerprint, correlation_id, initial_values, keep_values, job, trace
    FROM json_to_recordset($1::text::json) AS x(key text, process_name text, workspace_id text, app_id text, build_id text,
      fingerprint text, correlation_id text, initial_values text, keep_values boolean, job uuid, trace text)
    ON CONFLICT (key) DO NOTHING RETURNING key`;
  const applySql = toApplySql(table);
  const select = `SELECT ${startColumns}, fingerprint, job::text AS job, claim::text AS claim, initial_values FROM ${table}`;

  return {
    async insert(sql, starts) {
      const rows = await sql.query(insertSql, [JSON.stringify(starts)]);
      return new Set(rows.map((row) => String(row["key"])));
    },
    async read(sql, keys) {
      const rows = await sql.query(`${select} WHERE key IN (SELECT json_array_elements_text($1::text::json))`, [
        JSON.stringify(keys),
      ]);
      return rows.map(toRow);
    },
    async apply(sql, entries) {
      const rows = await sql.query(applySql, [JSON.stringify(entries.map(toParameters))]);
      return rows.map(toRow);
    },
    async findByCorrelation(sql, correlationId) {
      return (await sql.query(`${select} WHERE correlation_id = $1`, [correlationId])).map(toRow);
    },
    async findByClaim(sql, claim) {
      const text = `SELECT key FROM ${table} WHERE state IN ('sending', 'unknown') AND claim = $1::text::uuid`;
      return (await sql.query(text, [claim])).map((row) => String(row["key"]));
    },
    async findSending(sql) {
      const rows = await sql.query(`SELECT key, job::text AS job FROM ${table} WHERE state = 'sending'`);
      return rows.map((row) => ({ id: String(row["job"]), key: String(row["key"]), retryCount: 0 }));
    },
    async page(sql, { state, processName, keys }, after, limit) {
      const isOpen = state === "queued" || state === "sending" || state === "unknown";
      const conditions = [isOpen ? "seq > $1::text::bigint" : "key > $1"];
      const values: unknown[] = [isOpen ? (after?.row["place"] ?? "0") : (after?.start.key ?? "")];
      for (const [column, value] of Object.entries({ state, process_name: processName })) {
        if (value !== undefined) conditions.push(`${column} = $${values.push(value)}`);
      }
      if (keys !== undefined) {
        const position = values.push(JSON.stringify(keys));
        conditions.push(`key = ANY (ARRAY(SELECT json_array_elements_text($${position}::text::json)))`);
      }
      const where = `${conditions.join(" AND ")} ORDER BY ${isOpen ? "seq" : "key"} LIMIT ${limit}`;
      return (await sql.query(`SELECT ${startColumns} FROM ${table} WHERE ${where}`, values)).map(toRow);
    },
    async count(sql) {
      const rows = await sql.query(`SELECT state, count(*)::text AS count,
        (extract(epoch FROM now() - min(enqueued_at)) * 1000)::bigint::text AS age FROM ${table} GROUP BY state`);
      const of = (state: StartState): Rows[number] | undefined => rows.find((row) => row["state"] === state);
      const counts = Object.fromEntries(startStates.map((state) => [state, Number(of(state)?.["count"] ?? 0)]));
      const queued = of("queued");
      return {
        counts: counts as StartCounts,
        oldestQueuedMs: queued === undefined ? undefined : Math.max(0, Number(queued["age"])),
      };
    },
    async hasOpen(sql) {
      return (await sql.query(`SELECT 1 AS one FROM ${table} WHERE state IN ('queued', 'sending') LIMIT 1`)).length > 0;
    },
    async withdraw(sql, keys) {
      const text = `DELETE FROM ${table}
        WHERE (state = 'queued' OR state = 'not-started' AND decision IS NULL) AND NOT doubtful
        AND key = ANY (ARRAY(SELECT json_array_elements_text($1::text::json))) RETURNING key, job::text AS job`;
      const rows = keys.length === 0 ? [] : await sql.query(text, [JSON.stringify(keys)]);
      return rows.map((row) => ({ key: String(row["key"]), job: String(row["job"]) }));
    },
    async purge(sql, settledBeforeMs, forgetKeys, limit) {
      const old = `SELECT key FROM ${table} WHERE state IN ${settled}
        AND settled_at < now() - $1::text::bigint * interval '1 millisecond'
        ${forgetKeys ? "" : "AND (initial_values IS NOT NULL OR error IS NOT NULL OR trace IS NOT NULL)"} LIMIT ${limit}`;
      const text = forgetKeys
        ? `DELETE FROM ${table} WHERE key IN (${old}) RETURNING 1 AS one`
        : `UPDATE ${table} SET initial_values = NULL, error = NULL, trace = NULL WHERE key IN (${old}) RETURNING 1 AS one`;
      return (await sql.query(text, [String(Math.round(settledBeforeMs))])).length;
    },
  };
}

const toRow = (row: Rows[number]): LedgerRow => ({ start: toStart(row), row });

/** Returns an event together with its rule, so that the SQL statement does not contain any rules. */
function toParameters({ key, event, ...rest }: LedgerEntry): Record<string, unknown> {
  const { from, to, toDoubtful, fence } = transitionRules[event.type];
  return {
    e_key: key,
    e_from: from.join(","),
    e_to: to,
    e_to_doubtful: toDoubtful,
    e_fence_job: fence === "job" && "job" in event ? event.job : undefined,
    e_fence_claim: fence === "claim" && "claim" in event ? event.claim : rest.ifClaim,
    e_new_job: fence !== "job" && "job" in event ? event.job : undefined,
    e_new_claim: event.type === "claim" ? event.claim : undefined,
    e_uuid: "uuid" in event ? event.uuid : undefined,
    e_own: event.type === "answer-started",
    e_doubt: event.type === "decide-again" ? "raise" : event.type === "decide-not-started" ? "end" : "keep",
    e_error: rest.error,
    e_request_id: rest.requestId,
    e_decision: rest.decision,
    e_delay_ms: Math.round(rest.delayMs ?? 0),
    e_values: rest.initialValues,
  };
}

/** Returns the state machine as one statement, with the rules as parameters. `transition` does the same in TypeScript. */
function toApplySql(table: string): string {
  const next = "CASE WHEN t.doubtful THEN coalesce(e_to_doubtful, e_to) ELSE e_to END";
  const first = "CASE WHEN e_own THEN e_uuid ELSE coalesce(t.uuid, e_uuid) END";
  const other = "CASE WHEN e_own THEN t.uuid ELSE e_uuid END";
  return `UPDATE ${table} t SET
      state = ${next},
      doubtful = CASE e_doubt WHEN 'raise' THEN t.doubtful OR t.state = 'unknown' WHEN 'end' THEN false ELSE t.doubtful END,
      job = coalesce(e_new_job, t.job),
      claim = coalesce(e_new_claim, t.claim),
      attempts = t.attempts + CASE WHEN e_new_claim IS NULL THEN 0 ELSE 1 END,
      uuid = ${first},
      other_uuids = CASE WHEN e_uuid IS NULL THEN t.other_uuids ELSE array_remove(t.other_uuids, ${first})
        || CASE WHEN ${other} = ANY (t.other_uuids) THEN '{}' ELSE array_remove(ARRAY[nullif(${other}, ${first})], NULL) END END,
      error = CASE WHEN e_to = 'started' THEN NULL ELSE coalesce(e_error, t.error) END,
      request_id = coalesce(e_request_id, t.request_id),
      decision = coalesce(e_decision, t.decision),
      initial_values = CASE WHEN ${next} IN ${settled} AND NOT t.keep_values THEN NULL
        ELSE coalesce(e_values, t.initial_values) END,
      due_at = CASE WHEN e_to = 'queued' THEN now() + e_delay_ms * interval '1 millisecond' ELSE t.due_at END,
      claimed_at = CASE WHEN e_new_claim IS NULL THEN t.claimed_at ELSE now() END,
      settled_at = CASE WHEN ${next} IN ${settled} THEN now() ELSE NULL END
    FROM json_to_recordset($1::text::json) AS x(e_key text, e_from text, e_to text, e_to_doubtful text, e_fence_job uuid,
      e_fence_claim uuid, e_new_job uuid, e_new_claim uuid, e_uuid text, e_own boolean, e_doubt text, e_error text,
      e_request_id text, e_decision text, e_delay_ms bigint, e_values text)
    -- The array guarantees an index scan, regardless of how the planner estimates the recordset.
    WHERE t.key = e_key AND t.key = ANY (ARRAY(SELECT json_array_elements($1::text::json) ->> 'e_key')) AND t.state = ANY (string_to_array(e_from, ','))
      AND (e_fence_job IS NULL OR t.job = e_fence_job) AND (e_fence_claim IS NULL OR t.claim = e_fence_claim)
    RETURNING ${startColumns}, job::text AS job, claim::text AS claim, initial_values, trace`;
}
