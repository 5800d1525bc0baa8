import type { Database, Rows, Sql } from "./database.ts";

/** What a result of node-postgres has of interest; several statements give a list of them. */
interface PgResult {
  readonly rows: readonly Record<string, unknown>[];
}

/** A client of node-postgres, as far as it is used here. */
export interface PgClientLike {
  query(text: string, values?: unknown[]): Promise<PgResult | readonly PgResult[]>;
}

/** A client that a pool lends. */
interface PgPoolClientLike extends PgClientLike {
  release(error?: boolean): void;
  on(name: "error", listener: () => void): unknown;
  off(name: "error", listener: () => void): unknown;
}

/** A connection that breaks between two statements makes the next one fail; without a listener it would end the process. */
const ignore = (): void => undefined;

/** A pool of node-postgres, as far as it is used here. */
export interface PgPoolLike extends PgClientLike {
  connect(): Promise<PgPoolClientLike>;
  end(): Promise<void>;
}

/** Returns a pool as a {@link Database}. */
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
        // A connection that cannot even roll back is of no use to the next one.
        client.off("error", ignore);
        client.release(broken);
      }
    },
    close,
  };
}

/** Opens a pool of its own. */
export async function openPostgres(connectionString: string): Promise<Database> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ connectionString, application_name: "flowx-start outbox" });
  // A connection that breaks while nobody uses it is no reason to end the process: the next query makes another.
  pool.on("error", ignore);
  return toPostgresDatabase(pool as unknown as PgPoolLike, () => pool.end());
}

/** Returns a client in a transaction of the caller's. */
export function toSql(client: PgClientLike): Sql {
  return { query: (text, values) => queryPg(client, text, values) };
}

async function queryPg(client: PgClientLike, text: string, values?: readonly unknown[]): Promise<Rows> {
  const result = await (values === undefined || values.length === 0
    ? client.query(text)
    : client.query(text, [...values]));
  return "rows" in result ? result.rows : result.flatMap(({ rows }) => rows);
}
