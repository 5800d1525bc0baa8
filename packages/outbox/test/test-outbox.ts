import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AnyProcesses, FlowxClient, FlowxClientOptions } from "@flowx-start/client";
import { type MockServer, startMockServer } from "@flowx-start/mock-server";
import { inject, onTestFinished } from "vitest";
import { createOutbox, type Outbox, type OutboxSeams } from "../src/create-outbox.ts";
import { defaultSchema } from "../src/ledger/schema-sql.ts";
import type { OutboxOptions, StartToEnqueue } from "../src/outbox-options.ts";
import { toClient } from "./to-client.ts";

/** Where the ledger of a test lives. */
export type Engine = "PGlite" | "Postgres";

/** Both. */
export const engines: readonly Engine[] = ["PGlite", "Postgres"];

/** What a test works with. */
export interface TestOutbox {
  readonly outbox: Outbox<AnyProcesses>;
  readonly server: MockServer;
  readonly client: FlowxClient;
  readonly database: string;
  readonly schema: string;
  /** Opens the same ledger once more, or again. */
  reopen(more?: Partial<OutboxOptions<AnyProcesses>>, seams?: OutboxSeams): Promise<Outbox<AnyProcesses>>;
}

/** The process of the documentation's example. */
export const processName = "customer_onboarding";

/** Returns a start of it. */
export function toStart(
  key: string,
  initialValues: Record<string, unknown> = { loanAmount: 25000 },
): StartToEnqueue<AnyProcesses> {
  return { key, processName, initialValues };
}

/** Returns a database and a schema that nobody has used; both are gone after the test. */
export function toDatabase(engine: Engine): { database: string; schema: string } {
  if (engine === "Postgres") {
    return { database: inject("postgresUrl"), schema: `t_${randomBytes(6).toString("hex")}` };
  }
  const database = mkdtempSync(join(tmpdir(), "outbox-folder-"));
  onTestFinished(() => rmSync(database, { recursive: true, force: true }));
  // Made once: making one takes seconds.
  cpSync(inject("pgliteTemplate"), join(database, "postgres"), { recursive: true });
  return { database, schema: defaultSchema };
}

/** Opens an outbox with a mock of its own; both are closed after the test. */
export async function openTestOutbox(
  engine: Engine,
  more: Partial<OutboxOptions<AnyProcesses>> & { clientOptions?: Partial<FlowxClientOptions> } = {},
  seams: OutboxSeams = {},
): Promise<TestOutbox> {
  const { clientOptions, ...options } = more;
  const { database, schema } = toDatabase(engine);
  const server = await startMockServer({ journalSize: 100_000 });
  onTestFinished(() => server.close());
  const client = toClient(server.url, clientOptions);
  const reopen = async (again = {}, seamsAgain: OutboxSeams = {}): Promise<Outbox<AnyProcesses>> => {
    const opened = await createOutbox({ database, schema, client, ...options, ...again }, seamsAgain);
    onTestFinished(() => opened.close());
    return opened;
  };
  return { outbox: await reopen({}, seams), server, client, database, schema, reopen };
}
