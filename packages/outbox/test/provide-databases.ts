import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { createOutbox } from "../src/create-outbox.ts";
import { startPostgres } from "./start-postgres.ts";
import { toClient } from "./to-client.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** One Postgres for all test files; each test has a schema of its own. */
    postgresUrl: string;
    /** An embedded database that is just made, to be copied. */
    pgliteTemplate: string;
  }
}

let end: (() => Promise<void>) | undefined;

/** Ends what {@link setup} has started. */
export async function teardown(): Promise<void> {
  await end?.();
}

/** Makes what takes long once for all test files. */
export async function setup({ provide }: TestProject): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "outbox-template-"));
  const [postgres] = await Promise.all([startPostgres(), makeTemplate(folder)]);
  provide("postgresUrl", postgres.url);
  provide("pgliteTemplate", join(folder, "postgres"));
  end = async () => {
    rmSync(folder, { recursive: true, force: true });
    await postgres.stop();
  };
}

async function makeTemplate(folder: string): Promise<void> {
  await using _outbox = await createOutbox({ database: folder, client: toClient("http://127.0.0.1:1") });
}
