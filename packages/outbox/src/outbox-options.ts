import type { FlowxClient, ValuesOf } from "@flowx-start/client";
import type { PgPoolLike } from "./database/postgres.ts";
import { OutboxArgumentError } from "./errors/outbox-argument-error.ts";
import { toUnknownNameError } from "./errors/unknown-name-error.ts";
import { defaultSchema, toQueueSchema } from "./ledger/schema-sql.ts";

/** Options of `openOutbox`. */
export interface OutboxOptions<Processes> {
  /**
   * The database: a folder for an embedded Postgres, which only one process at a time can use; a `postgres://` URL; or a
   * node-postgres pool, which stays open when the outbox is closed.
   */
  database: string | PgPoolLike;
  /** The client that sends the starts. It also checks them when they are enqueued. */
  client: Pick<FlowxClient<Processes>, "startProcess" | "getActiveBuild">;
  /**
   * The SQL schema of the ledger. The schema of the queue has the same name with the suffix `_queue`.
   *
   * @default "flowx_start"
   */
  schema?: string | undefined;
  /**
   * Creates and upgrades both schemas automatically. If it is `false`, run the SQL from `migrationSql()` yourself.
   *
   * @default true
   */
  migrate?: boolean | undefined;
  /**
   * Adds a correlation id to the initial values, under `key`, so that you can find an unknown start in FlowX. `false` disables it. If
   * the client also has a `correlation` option, use the same key for both. With two different keys an instance has two ids, and the
   * outbox knows only its own.
   *
   * @default { key: "startCorrelationId" }
   */
  correlation?: { key: string } | false | undefined;
  /**
   * Keeps the initial values of settled starts. By default they are deleted, because they can contain personal data.
   *
   * @default false
   */
  keepValues?: boolean | undefined;
}

/** A start to enqueue. */
export interface StartToEnqueue<Processes, Name extends keyof Processes & string = keyof Processes & string> {
  /** Identifies the start, such as an order number. The same key is never started twice. At most 500 characters. */
  key: string;
  /** The name of the process definition. */
  processName: Name;
  /** The initial process values, as plain JSON data. */
  initialValues: ValuesOf<Processes, Name>;
  /**
   * The id of the workspace that owns the app.
   *
   * @default the workspace of the client
   */
  workspaceId?: string | undefined;
  /**
   * The id of the app that owns the process definition.
   *
   * @default the app of the client
   */
  appId?: string | undefined;
  /** The id of the build to start from. By default the active build is used. */
  buildId?: string | undefined;
}

/** The checked options of an outbox. */
export interface OutboxSettings {
  readonly schema: string;
  readonly queueSchema: string;
  readonly migrate: boolean;
  readonly correlationKey: string | undefined;
  readonly keepValues: boolean;
}

const names: Record<keyof OutboxOptions<unknown>, true> = {
  database: true,
  client: true,
  schema: true,
  migrate: true,
  correlation: true,
  keepValues: true,
};

/**
 * Checks the options of an outbox.
 *
 * @throws {@link OutboxArgumentError} if an option is missing, unknown or invalid.
 */
export function readOutboxOptions<Processes>(options: OutboxOptions<Processes>): OutboxSettings {
  if (typeof options !== "object" || options === null) throw new OutboxArgumentError("options", "must be an object");
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown !== undefined) throw toUnknownNameError("option", "", unknown, Object.keys(names));
  const { client, schema = defaultSchema, correlation = { key: "startCorrelationId" } } = options;
  if (typeof client?.startProcess !== "function" || typeof client.getActiveBuild !== "function") {
    throw new OutboxArgumentError("client", "must be a client from createFlowxClient");
  }
  if (correlation !== false && (typeof correlation?.key !== "string" || correlation.key === "")) {
    throw new OutboxArgumentError("correlation", "must be false or an object whose key is a non-empty string");
  }
  return {
    schema,
    queueSchema: toQueueSchema(schema),
    migrate: options.migrate ?? true,
    correlationKey: correlation === false ? undefined : correlation.key,
    keepValues: options.keepValues ?? false,
  };
}
