/** Rows as the driver gives them. */
export type Rows = readonly Record<string, unknown>[];

/** Runs SQL: on any connection, or inside of one transaction. */
export interface Sql {
  /**
   * Runs SQL.
   *
   * @param text - One statement with `$1` placeholders; or several without values.
   * @returns The rows of all statements.
   */
  query(text: string, values?: readonly unknown[]): Promise<Rows>;
}

/** Where the ledger and the queue live. */
export interface Database extends Sql {
  /** What pg-boss calls it. */
  readonly backend: "postgres" | "pglite";
  /** Only this process can use it, so whatever another one was doing is over. */
  readonly isExclusive: boolean;
  /** Runs `work` in a transaction: committed when it resolves, rolled back when it rejects. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>;
  /** Closes what was opened here; a pool of the caller's stays open. */
  close(): Promise<void>;
}

/** SQL as pg-boss takes it. Named here, so that no type of ours needs those of pg-boss. */
export interface BossDb {
  executeSql(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
}

/** Returns SQL as pg-boss takes it. */
export function toBossDb(sql: Sql): BossDb {
  return {
    executeSql: async (text, values) => ({ rows: [...(await sql.query(text, values))] }),
  };
}
