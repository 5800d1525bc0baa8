import { OutboxArgumentError } from "../errors/outbox-argument-error.ts";

/** The version of the ledger's tables that this package supports. */
export const ledgerVersion = 1;

/** The default schema of the ledger. The queue has a separate schema. */
export const defaultSchema = "flowx_start";

/**
 * Returns the name of the pg-boss schema for a ledger.
 *
 * @throws {@link OutboxArgumentError} if the name of the ledger's schema is not a plain identifier.
 */
export function toQueueSchema(schema: string): string {
  if (!/^[a-z_][a-z0-9_]{0,40}$/.test(schema)) {
    throw new OutboxArgumentError("schema", "must be a lowercase SQL identifier of at most 41 characters");
  }
  return `${schema}_queue`;
}

/**
 * Returns the SQL that creates the ledger's tables, or upgrades them from any version.
 *
 * @param schema - The name of the schema, which must be a plain identifier.
 */
export function toLedgerSql(schema: string): string {
  return `CREATE SCHEMA IF NOT EXISTS ${schema};
CREATE SCHEMA IF NOT EXISTS ${toQueueSchema(schema)};
CREATE TABLE IF NOT EXISTS ${schema}.version (version integer NOT NULL);
CREATE TABLE IF NOT EXISTS ${schema}.start (
  key text PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  state text NOT NULL CHECK (state IN ('queued', 'sending', 'started', 'not-started', 'unknown')),
  process_name text NOT NULL,
  workspace_id text,
  app_id text,
  build_id text,
  fingerprint text NOT NULL,
  correlation_id text NOT NULL,
  initial_values text,
  keep_values boolean NOT NULL,
  job uuid NOT NULL,
  claim uuid,
  attempts integer NOT NULL DEFAULT 0,
  uuid text,
  other_uuids text[] NOT NULL DEFAULT '{}',
  doubtful boolean NOT NULL DEFAULT false,
  decision text,
  request_id text,
  error text,
  trace text,
  enqueued_at timestamptz NOT NULL DEFAULT now(),
  due_at timestamptz NOT NULL DEFAULT now(),
  claimed_at timestamptz,
  settled_at timestamptz
);
CREATE INDEX IF NOT EXISTS start_open ON ${schema}.start (state, seq) WHERE state IN ('queued', 'sending', 'unknown');
CREATE INDEX IF NOT EXISTS start_correlation ON ${schema}.start (correlation_id);
DELETE FROM ${schema}.version;
INSERT INTO ${schema}.version VALUES (${ledgerVersion});
`;
}
