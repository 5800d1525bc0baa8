import { assertNodeVersion } from "./assert-node-version.ts";
import { createOutbox, type Outbox } from "./create-outbox.ts";
import type { OutboxOptions } from "./outbox-options.ts";

assertNodeVersion(process.versions.node);

/**
 * Opens an outbox. It stores starts durably until a worker sends them, in this process or in another one.
 *
 * @throws `OutboxArgumentError` if an option is missing, unknown or invalid.
 * @throws `OutboxLockedError` immediately if another process has the folder open.
 * @throws `OutboxDatabaseError` if the driver or the schema is missing, or if the schema is too new.
 * @example
 * ```ts
 * import { createFlowxClient } from "@flowx-start/client";
 * import { openOutbox } from "@flowx-start/outbox";
 *
 * await using outbox = await openOutbox({ database: ".flowx-start", client: createFlowxClient() });
 * await outbox.enqueue({
 *   key: "order-4711",
 *   processName: "customer_onboarding",
 *   initialValues: { customerEmail: "alice@example.com", loanAmount: 25000 },
 * });
 * await outbox.work({ untilEmpty: true }).stopped;
 * console.log((await outbox.get("order-4711"))?.state);
 * ```
 */
export function openOutbox<Processes>(options: OutboxOptions<Processes>): Promise<Outbox<Processes>> {
  return createOutbox(options);
}
