import { execFile } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { PGlite as PgliteClass } from "@electric-sql/pglite";
import { OutboxDatabaseError } from "../errors/outbox-database-error.ts";
import { baselineFlags, useBaselineWasm } from "./baseline-wasm.ts";
import type { Database, Sql } from "./database.ts";
import { lockFolder } from "./folder-lock.ts";

/** PGlite or one of its transactions, which runs SQL. */
type PgliteLike = Pick<PgliteClass, "query" | "exec">;

/**
 * Opens a folder with an embedded Postgres, and creates it if it does not exist.
 *
 * @throws {@link OutboxLockedError} immediately if another process has locked the folder.
 */
export async function openPglite(path: string): Promise<Database> {
  const folder = resolve(path);
  const data = join(folder, "postgres");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const lock = await lockFolder(folder);
  try {
    useBaselineWasm();
    const { PGlite } = await loadPglite();
    // Creating a database takes 350 MB more memory than using one, and WebAssembly never releases memory. A child process does it.
    if (!existsSync(join(data, "PG_VERSION"))) await createFolder(data);
    const pglite = await PGlite.create(data, {
      startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=8MB"],
    });
    return toPgliteDatabase(pglite, async () => {
      await pglite.close();
      lock.release();
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

function toPgliteDatabase(pglite: PgliteClass, close: () => Promise<void>): Database {
  return {
    backend: "pglite",
    isExclusive: true,
    ...toSql(pglite),
    transaction: (work) => pglite.transaction((tx) => work(toSql(tx as unknown as PgliteLike))),
    close,
  };
}

function toSql(pglite: PgliteLike): Sql {
  return {
    async query(text, values) {
      if (values !== undefined && values.length > 0) {
        return (await pglite.query<Record<string, unknown>>(text, [...values])).rows;
      }
      // Several statements, such as a migration. If one fails, its transaction must not stay open.
      try {
        return (await pglite.exec(text)).flatMap(({ rows }) => rows as Record<string, unknown>[]);
      } catch (error) {
        if (/\bBEGIN\b/i.test(text)) await pglite.exec("ROLLBACK").catch(() => undefined);
        throw error;
      }
    },
  };
}

async function createFolder(data: string): Promise<void> {
  // This file is TypeScript in the repository and JavaScript in the package.
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const program = fileURLToPath(new URL(`create-folder.${extension}`, import.meta.url));
  await promisify(execFile)(process.execPath, [...baselineFlags, program, data], {
    env: { ...process.env, NODE_OPTIONS: "" },
  });
}

async function loadPglite(): Promise<typeof import("@electric-sql/pglite")> {
  try {
    return await import("@electric-sql/pglite");
  } catch (error) {
    throw new OutboxDatabaseError(
      "A database folder requires @electric-sql/pglite. Run `npm install @electric-sql/pglite`, or use a postgres:// URL.",
      error,
    );
  }
}
