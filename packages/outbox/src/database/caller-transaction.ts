import { OutboxArgumentError } from "../errors/outbox-argument-error.ts";
import type { BossDb, Sql } from "./database.ts";
import { type PgClientLike, toSql } from "./postgres.ts";

/** A transaction that the caller has opened: a node-postgres client, or an adapter for another library. */
export type CallerTransaction = PgClientLike | BossDb;

/**
 * Converts a caller's transaction to {@link Sql}.
 *
 * @throws {@link OutboxArgumentError} if the value is not a transaction.
 */
export function toCallerSql(transaction: CallerTransaction): Sql {
  if (typeof transaction === "object" && transaction !== null) {
    if ("executeSql" in transaction) {
      return { query: async (text, values) => (await transaction.executeSql(text, values && [...values])).rows };
    }
    // A pool would commit each statement separately.
    if ("query" in transaction && typeof transaction.query === "function" && !("totalCount" in transaction)) {
      return toSql(transaction);
    }
  }
  throw new OutboxArgumentError(
    "options.transaction",
    "must be a node-postgres client, or the result of a function from @flowx-start/outbox/transactions",
  );
}
