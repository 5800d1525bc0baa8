import type { FlowxClient, ValuesOf } from "@flowx-start/client";
import type { PgPoolLike } from "./database/postgres.ts";
import { OutboxArgumentError } from "./errors/outbox-argument-error.ts";
import { defaultSchema, toQueueSchema } from "./ledger/schema-sql.ts";

/** Options of `openOutbox`. */
export interface OutboxOptions<Processes> {
  /**
   * A folder for an embedded Postgres, which one process at a time can use; a `postgres://` URL; or a pool of node-postgres, which
   * stays open when the outbox is closed.
   */
  database: string | PgPoolLike;
  /** Sends the starts, and checks them when they are enqueued. */
  client: Pick<FlowxClient<Processes>, "startProcess" | "getActiveBuild">;
  /** The SQL schema of the ledger; that of the queue has `_queue` behind it. Default `flowx_start`. */
  schema?: string | undefined;
  /** Creates and upgrades both schemas. Default true; with false, run what `migrationSql()` returns. */
  migrate?: boolean | undefined;
  /**
   * Under which name a correlation id stands in the initial values, so that an unknown start can be found in FlowX; `false` to leave
   * it out. If the client has the option `correlation`, give the same key here: with two keys an instance carries two UUIDs, and the
   * outbox knows only its own. Default `{ key: "startCorrelationId" }`.
   */
  correlation?: { key: string } | false | undefined;
  /** Keeps the initial values of starts that are settled. They are personal data: default false. */
  keepValues?: boolean | undefined;
}

/** A start to be enqueued. */
export interface StartToEnqueue<Processes, Name extends keyof Processes & string = keyof Processes & string> {
  /** What makes it this start and no other, such as an order number: the same key is never started twice. At most 500 characters. */
  key: string;
  processName: Name;
  /** Plain JSON data. */
  initialValues: ValuesOf<Processes, Name>;
  /** Default: that of the client. */
  workspaceId?: string | undefined;
  /** Default: that of the client. */
  appId?: string | undefined;
  /** Starts from this build instead of the active one. */
  buildId?: string | undefined;
}

/** Options of an outbox, checked. */
export interface OutboxSettings {
  readonly schema: string;
  readonly queueSchema: string;
  readonly migrate: boolean;
  readonly correlationKey: string | undefined;
  readonly keepValues: boolean;
}

const names: Record<keyof OutboxOptions<unknown>, true> = {
  ...{ database: true, client: true, schema: true, migrate: true, correlation: true, keepValues: true },
};

/**
 * Checks the options of an outbox.
 *
 * @throws {@link OutboxArgumentError} if one is missing, unknown, or cannot be used.
 */
export function readOutboxOptions<Processes>(options: OutboxOptions<Processes>): OutboxSettings {
  if (typeof options !== "object" || options === null) throw new OutboxArgumentError("options", "must be an object");
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown !== undefined) throw new OutboxArgumentError(unknown, "is not a known option");
  const { client, schema = defaultSchema, correlation = { key: "startCorrelationId" } } = options;
  if (typeof client?.startProcess !== "function" || typeof client.getActiveBuild !== "function") {
    throw new OutboxArgumentError("client", "must be a client that createFlowxClient made");
  }
  if (correlation !== false && (typeof correlation?.key !== "string" || correlation.key === "")) {
    throw new OutboxArgumentError("correlation", "must be false, or have a key that is a non-empty string");
  }
  return {
    schema,
    queueSchema: toQueueSchema(schema),
    migrate: options.migrate ?? true,
    correlationKey: correlation === false ? undefined : correlation.key,
    keepValues: options.keepValues ?? false,
  };
}
