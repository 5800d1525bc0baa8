import * as boss from "pg-boss";
import type { BossDb } from "./database/database.ts";

/** A transaction of Knex. */
export interface KnexTransaction {
  raw(sql: string, bindings: never): PromiseLike<unknown>;
}

/** A transaction of Kysely. */
export interface KyselyTransaction {
  executeQuery(query: never): Promise<{ readonly rows: unknown[] }>;
}

/** A transaction of Drizzle. */
export interface DrizzleTransaction {
  execute(query: never): PromiseLike<unknown>;
}

/** The `sql` of `drizzle-orm`. */
export interface DrizzleSql {
  (strings: TemplateStringsArray, ...values: never[]): unknown;
  param(value: never): unknown;
}

/** A transaction of Prisma. */
export interface PrismaTransaction {
  $queryRawUnsafe(query: string, ...values: never[]): PromiseLike<unknown>;
}

/** A transaction as `enqueue` takes it. */
export type TransactionDb = BossDb;

/** Takes a transaction of Knex: `knex.transaction((trx) => outbox.enqueue(start, { transaction: fromKnex(trx) }))`. */
export function fromKnex(transaction: KnexTransaction): TransactionDb {
  return boss.fromKnex(transaction as unknown as Parameters<typeof boss.fromKnex>[0]);
}

/** Takes a transaction of Kysely. */
export function fromKysely(transaction: KyselyTransaction): TransactionDb {
  return boss.fromKysely(transaction as unknown as Parameters<typeof boss.fromKysely>[0]);
}

/**
 * Takes a transaction of Drizzle.
 *
 * @param sql - The `sql` of `drizzle-orm`.
 */
export function fromDrizzle(transaction: DrizzleTransaction, sql: DrizzleSql): TransactionDb {
  return boss.fromDrizzle(
    transaction as unknown as Parameters<typeof boss.fromDrizzle>[0],
    sql as unknown as Parameters<typeof boss.fromDrizzle>[1],
  );
}

/** Takes a transaction of Prisma: `prisma.$transaction((tx) => outbox.enqueue(start, { transaction: fromPrisma(tx) }))`. */
export function fromPrisma(transaction: PrismaTransaction): TransactionDb {
  return boss.fromPrisma(transaction as unknown as Parameters<typeof boss.fromPrisma>[0]);
}
