import { OutboxArgumentError } from "../errors/outbox-argument-error.ts";
import type { Database } from "./database.ts";
import { openPglite } from "./pglite.ts";
import { openPostgres, type PgPoolLike, toPostgresDatabase } from "./postgres.ts";

/**
 * Opens the database from the `database` option: a folder, a `postgres://` URL, or a caller's pool.
 *
 * @throws {@link OutboxArgumentError} if the value is none of these.
 * @throws {@link OutboxLockedError} if the folder is open elsewhere.
 * @throws {@link OutboxDatabaseError} if the folder cannot be opened.
 */
export async function openDatabase(database: string | PgPoolLike): Promise<Database> {
  if (typeof database === "object" && database !== null && typeof database.connect === "function") {
    return toPostgresDatabase(database, async () => undefined);
  }
  if (typeof database !== "string" || database === "") {
    throw new OutboxArgumentError("database", "must be a folder, a postgres:// URL or a node-postgres pool");
  }
  if (/^postgres(?:ql)?:\/\//i.test(database)) return openPostgres(database);
  // Any other URL scheme is a mistake. A Windows path has only one letter before its colon.
  if (/^[a-z][a-z0-9+.-]+:/i.test(database)) {
    throw new OutboxArgumentError(
      "database",
      "must be a folder or a postgres:// URL; other databases are not supported",
    );
  }
  return openPglite(database);
}
