import type { Database, Rows, Sql } from "./database.ts";

/** The parts of a node-postgres result that are used here. Several statements return a list of results. */
interface PgResult {
  readonly rows: readonly Record<string, unknown>[];
}

/** The parts of a node-postgres client that are used here. */
export interface PgClientLike {
  query(text: string, values?: unknown[]): Promise<PgResult | readonly PgResult[]>;
}

/** A client from a pool. */
interface PgPoolClientLike extends PgClientLike {
  release(error?: boolean): void;
  on(name: "error", listener: () => void): unknown;
  off(name: "error", listener: () => void): unknown;
}

/** Ignores connection errors. The next statement fails anyway, and without a listener the error would end the process. */
const ignore = (): void => undefined;

/** The parts of a node-postgres pool that are used here. */
export interface PgPoolLike extends PgClientLike {
  connect(): Promise<PgPoolClientLike>;
  end(): Promise<void>;
}

/** Converts a pool to a {@link Database}. */
export function toPostgresDatabase(pool: PgPoolLike, close: () => Promise<void>): Database {
  return {
    backend: "postgres",
    isExclusive: false,
    query: (text, values) => queryPg(pool, text, values),
    async transaction(work) {
      const client = await pool.connect();
      client.on("error", ignore);
      let broken = true;
      try {
        await client.query("BEGIN");
        const result = await work(toSql(client));
        await client.query("COMMIT");
        broken = false;
        return result;
      } catch (error) {
        await client.query("ROLLBACK").then(
          () => {
            broken = false;
          },
          () => undefined,
        );
        throw error;
      } finally {
        // A connection that cannot roll back must not be reused.
        client.off("error", ignore);
        client.release(broken);
      }
    },
    close,
  };
}

/** Opens a new pool for a connection string. */
export async function openPostgres(connectionString: string): Promise<Database> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString, application_name: "flowx-start outbox" });
  // An idle connection that breaks must not end the process. The next query opens another connection.
  pool.on("error", ignore);
  return toPostgresDatabase(pool as unknown as PgPoolLike, () => pool.end());
}

/** Converts a client, such as one in a caller's transaction, to {@link Sql}. */
export function toSql(client: PgClientLike): Sql {
  return { query: (text, values) => queryPg(client, text, values) };
}

async function queryPg(client: PgClientLike, text: string, values?: readonly unknown[]): Promise<Rows> {
  const result = await (values === undefined || values.length === 0
    ? client.query(text)
    : client.query(text, [...values]));
  return "rows" in result ? result.rows : result.flatMap(({ rows }) => rows);
}
