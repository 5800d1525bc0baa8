import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/node-postgres";
import createKnex from "knex";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { expect, it, onTestFinished } from "vitest";
import type { CallerTransaction } from "../src/database/caller-transaction.ts";
import { fromDrizzle, fromKnex, fromKysely, fromPrisma } from "../src/transactions.ts";
import { createPrismaClient } from "./prisma-client.ts";
import { openTestOutbox, toStart } from "./test-outbox.ts";

/** Runs `work` in a transaction, which is rolled back if it rejects. */
type Transact = (url: string, work: (transaction: CallerTransaction) => Promise<unknown>) => Promise<unknown>;

const libraries: Readonly<Record<string, Transact>> = {
  async pg(url, work) {
    const client = new pg.Client(url);
    onTestFinished(() => client.end());
    await client.connect();
    await client.query("BEGIN");
    try {
      await work(client);
      await client.query("COMMIT");
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    }
  },
  Knex(url, work) {
    const knex = createKnex({ client: "pg", connection: url });
    onTestFinished(() => knex.destroy());
    return knex.transaction((transaction) => work(fromKnex(transaction)));
  },
  Kysely(url, work) {
    const kysely = new Kysely<object>({
      dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url }) }),
    });
    onTestFinished(() => kysely.destroy());
    return kysely.transaction().execute((transaction) => work(fromKysely(transaction)));
  },
  Drizzle(url, work) {
    const pool = new pg.Pool({ connectionString: url });
    onTestFinished(() => pool.end());
    return drizzle(pool).transaction((transaction) => work(fromDrizzle(transaction, sql)));
  },
  Prisma(url, work) {
    const prisma = createPrismaClient(url);
    onTestFinished(() => prisma.$disconnect());
    return prisma.$transaction((transaction) => work(fromPrisma(transaction)));
  },
};

it.for(Object.entries(libraries))(
  "enqueues in a transaction of %s: rollback leaves nothing, commit leaves one",
  async ([, transact]) => {
    const { outbox, server, database } = await openTestOutbox("Postgres");
    // Question marks and dollars are what adapters trip over.
    const start = toStart("order-4711?", { text: "what? $1 \\ '\" \u0000 ë" });
    const rolledBack = transact(database, async (transaction) => {
      await outbox.enqueue(start, { transaction });
      throw new Error("The caller has changed its mind.");
    });
    await expect(rolledBack).rejects.toThrow("changed its mind");
    expect(await outbox.get(start.key)).toBeUndefined();

    await transact(database, async (transaction) => {
      expect(await outbox.enqueue(start, { transaction })).toMatchObject({ isNew: true });
      expect(await outbox.enqueue(start, { transaction })).toMatchObject({ isNew: false });
      expect(await outbox.get(start.key)).toBeUndefined();
    });
    await transact(database, async (transaction) => {
      const other = toStart(start.key, { text: "other" });
      await expect(outbox.enqueue(other, { transaction })).rejects.toMatchObject({ code: "OUTBOX_KEY_CONFLICT" });
    });
    await outbox.work({ untilEmpty: true, pollMs: 20 }).stopped;
    expect(server.instances.map(({ initialValues }) => initialValues["text"])).toEqual([
      (start.initialValues as { text: string }).text,
    ]);
  },
);

it("works on a pool of the caller's, and leaves it open", async () => {
  const { server, reopen, database } = await openTestOutbox("Postgres");
  const pool = new pg.Pool({ connectionString: database });
  onTestFinished(() => pool.end());
  const outbox = await reopen({ database: pool });
  await outbox.enqueue(toStart("order-1"));
  await outbox.work({ untilEmpty: true, pollMs: 20 }).stopped;
  await outbox.close();
  expect((await pool.query("SELECT 1 AS one")).rows).toEqual([{ one: 1 }]);
  expect(server.totals.instances).toBe(1);
});

it("refuses what is no transaction, a pool too", async () => {
  const { outbox, database } = await openTestOutbox("Postgres");
  const pool = new pg.Pool({ connectionString: database });
  onTestFinished(() => pool.end());
  for (const transaction of [pool, {}, null] as unknown as CallerTransaction[]) {
    await expect(outbox.enqueue(toStart("order-1"), { transaction })).rejects.toMatchObject({
      code: "OUTBOX_INVALID_ARGUMENT",
    });
  }
});
