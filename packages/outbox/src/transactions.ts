import * as boss from "pg-boss";
import type { BossDb } from "./database/database.ts";

/** A Knex transaction. */
export interface KnexTransaction {
  raw(sql: string, bindings: never): PromiseLike<unknown>;
}

/** A Kysely transaction. */
export interface KyselyTransaction {
  executeQuery(query: never): Promise<{ readonly rows: unknown[] }>;
}

/** A Drizzle transaction. */
export interface DrizzleTransaction {
  execute(query: never): PromiseLike<unknown>;
}

/** The `sql` function of `drizzle-orm`. */
export interface DrizzleSql {
  (strings: TemplateStringsArray, ...values: never[]): unknown;
  param(value: never): unknown;
}

/** A Prisma transaction. */
export interface PrismaTransaction {
  $queryRawUnsafe(query: string, ...values: never[]): PromiseLike<unknown>;
}

/** A transaction for the `transaction` option of `enqueue`. */
export type TransactionDb = BossDb;

/** Converts a Knex transaction for `enqueue`: `knex.transaction((trx) => outbox.enqueue(start, { transaction: fromKnex(trx) }))`. */
export function fromKnex(transaction: KnexTransaction): TransactionDb {
  return boss.fromKnex(transaction as unknown as Parameters<typeof boss.fromKnex>[0]);
}

/** Converts a Kysely transaction for `enqueue`. */
export function fromKysely(transaction: KyselyTransaction): TransactionDb {
  return boss.fromKysely(transaction as unknown as Parameters<typeof boss.fromKysely>[0]);
}

/**
 * Converts a Drizzle transaction for `enqueue`.
 *
 * @param sql - The `sql` function of `drizzle-orm`.
 */
export function fromDrizzle(transaction: DrizzleTransaction, sql: DrizzleSql): TransactionDb {
  return boss.fromDrizzle(
    transaction as unknown as Parameters<typeof boss.fromDrizzle>[0],
    sql as unknown as Parameters<typeof boss.fromDrizzle>[1],
  );
}

/** Converts a Prisma transaction for `enqueue`: `prisma.$transaction((tx) => outbox.enqueue(start, { transaction: fromPrisma(tx) }))`. */
export function fromPrisma(transaction: PrismaTransaction): TransactionDb {
  return boss.fromPrisma(transaction as unknown as Parameters<typeof boss.fromPrisma>[0]);
}
