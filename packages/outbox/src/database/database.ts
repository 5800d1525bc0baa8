/** Rows as the driver returns them. */
export type Rows = readonly Record<string, unknown>[];

/** Runs SQL on any connection, or inside one transaction. */
export interface Sql {
  /**
   * Runs SQL.
   *
   * @param text - One statement with `$1` placeholders, or several statements without values.
   * @returns The rows of all statements.
   */
  query(text: string, values?: readonly unknown[]): Promise<Rows>;
}

/** The database of the ledger and the queue. */
export interface Database extends Sql {
  /** The name of the backend in pg-boss. */
  readonly backend: "postgres" | "pglite";
  /** True if only this process can use the database. Starts that an earlier process was sending are then no longer being sent. */
  readonly isExclusive: boolean;
  /** Runs `work` in a transaction, which is committed if `work` resolves and rolled back if it rejects. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Closes the connections that were opened here. A caller's pool stays open. */
  close(): Promise<void>;
}

/** SQL in the form that pg-boss needs. It is declared here so that the public types do not depend on pg-boss. */
export interface BossDb {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** Converts SQL to the form that pg-boss needs. */
export function toBossDb(sql: Sql): BossDb {
  return {
    executeSql: async (text, values) => ({ rows: [...(await sql.query(text, values))] }),
  };
}
