import type { Database } from "./database/database.ts";
import { OutboxDatabaseError } from "./errors/outbox-database-error.ts";
import { defaultSchema, ledgerVersion, toLedgerSql, toQueueSchema } from "./ledger/schema-sql.ts";

/** Options of {@link migrationSql}. */
export interface MigrationOptions {
  /** As of `openOutbox`. Default `flowx_start`. */
  schema?: string;
  /** The version of pg-boss's schema that is there, from the error of `openOutbox`; left out where there is none yet. */
  queueVersion?: number;
}

/**
 * Returns the SQL that creates or upgrades what an outbox needs, for databases that let no program do it. Run it, then open the outbox
 * with `migrate: false`.
 */
export async function migrationSql({ schema = defaultSchema, queueVersion }: MigrationOptions = {}): Promise<string> {
  const queueSchema = toQueueSchema(schema);
  const { getConstructionPlans, getMigrationPlans } = await import("pg-boss");
  const queueSql =
    queueVersion === undefined ? getConstructionPlans(queueSchema) : getMigrationPlans(queueSchema, queueVersion);
  return `BEGIN;\n${toLedgerSql(schema)}COMMIT;\n${queueSql.trim()}\n`;
}

/**
 * Brings the ledger's tables up to date, or checks that they are.
 *
 * @throws {@link OutboxDatabaseError} if they are not, and may not be changed; or if they are newer than this package.
 */
export async function migrateLedger(database: Database, schema: string, migrate: boolean): Promise<void> {
  const version = await readVersion(database, schema);
  if (version === ledgerVersion) return;
  if (version !== undefined && version > ledgerVersion) {
    throw new OutboxDatabaseError(
      `The schema ${schema} is of version ${version}, newer than this package knows (${ledgerVersion}). Upgrade @flowx-start/outbox.`,
    );
  }
  if (!migrate) {
    throw new OutboxDatabaseError(
      `The schema ${schema} ${version === undefined ? "is missing" : `is of version ${version}`}. Run what migrationSql() returns, or open the outbox with migrate: true.`,
    );
  }
  await database.transaction(async (sql) => {
    // Two processes that open the first time at once: the second one waits, and finds everything there.
    await sql.query("SELECT pg_advisory_xact_lock(hashtext($1::text))", [`flowx-start ${schema}`]);
    await sql.query(toLedgerSql(schema));
  });
}

async function readVersion(database: Database, schema: string): Promise<number | undefined> {
  const [there] = await database.query("SELECT to_regclass($1::text)::text AS name", [`${schema}.version`]);
  if (typeof there?.["name"] !== "string") return undefined;
  const [row] = await database.query(`SELECT version FROM ${schema}.version`);
  return row === undefined ? undefined : Number(row["version"]);
}
