import { OutboxArgumentError } from "../errors/outbox-argument-error.ts";
import type { BossDb, Sql } from "./database.ts";
import { type PgClientLike, toSql } from "./postgres.ts";

/** A transaction that the caller has opened: a client of node-postgres, or another library's through an adapter. */
export type CallerTransaction = PgClientLike | BossDb;

/**
 * Returns a transaction of the caller's as SQL.
 *
 * @throws {@link OutboxArgumentError} if it is none.
 */
export function toCallerSql(transaction: CallerTransaction): Sql {
  if (typeof transaction === "object" && transaction !== null) {
    if ("executeSql" in transaction) {
      return { query: async (text, values) => (await transaction.executeSql(text, values && [...values])).rows };
    }
    // A pool would commit each statement by itself.
    if ("query" in transaction && typeof transaction.query === "function" && !("totalCount" in transaction)) {
      return toSql(transaction);
    }
  }
  throw new OutboxArgumentError(
    "options.transaction",
    "must be a client of node-postgres, or made by a function of @flowx-start/outbox/transactions",
  );
}
