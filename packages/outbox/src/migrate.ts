import type { Database } from "./database/database.ts";
import { OutboxDatabaseError } from "./errors/outbox-database-error.ts";
import { defaultSchema, ledgerVersion, toLedgerSql, toQueueSchema } from "./ledger/schema-sql.ts";

/** Options of {@link migrationSql}. */
export interface MigrationOptions {
  /**
   * The SQL schema of the ledger, as in the `schema` option of `openOutbox`.
   *
   * @default "flowx_start"
   */
  schema?: string;
  /** The current version of pg-boss's schema, from the error of `openOutbox`. Omit it if there is no such schema yet. */
  queueVersion?: number;
}

/**
 * Returns the SQL that creates or upgrades the schemas of an outbox, for databases in which programs must not change schemas. Run the
 * SQL, and then open the outbox with `migrate: false`.
 */
export async function migrationSql({ schema = defaultSchema, queueVersion }: MigrationOptions = {}): Promise<string> {
  const queueSchema = toQueueSchema(schema);
  const { getConstructionPlans, getMigrationPlans } = await import("pg-boss");
  const queueSql =
    queueVersion === undefined ? getConstructionPlans(queueSchema) : getMigrationPlans(queueSchema, queueVersion);
  return `BEGIN;\n${toLedgerSql(schema)}COMMIT;\n${queueSql.trim()}\n`;
}

/**
 * Upgrades the ledger's tables, or checks that they are up to date.
 *
 * @throws {@link OutboxDatabaseError} if the tables are out of date and must not be changed, or if they are newer than this package.
 */
export async function migrateLedger(database: Database, schema: string, migrate: boolean): Promise<void> {
  const version = await readVersion(database, schema);
  if (version === ledgerVersion) return;
  if (version !== undefined && version > ledgerVersion) {
    throw new OutboxDatabaseError(
      `The schema ${schema} has version ${version}, but this package supports only version ${ledgerVersion}. Upgrade @flowx-start/outbox.`,
    );
  }
  if (!migrate) {
    throw new OutboxDatabaseError(
      `The schema ${schema} ${version === undefined ? "is missing" : `has version ${version}`}. Run the SQL from migrationSql(), or open the outbox with migrate: true.`,
    );
  }
  await database.transaction(async (sql) => {
    // If two processes open the outbox for the first time at once, the second one waits and then finds the finished schema.
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
