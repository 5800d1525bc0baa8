import { type OutboxOptions, readOutboxOptions, type StartToEnqueue } from "./outbox-options.ts";
import { type CheckedStart, compareStarts } from "./start/compare-starts.ts";
import { type AnyStart, prepareStart } from "./start/prepare-start.ts";
import type { StartClient } from "./start/start-client.ts";

const nothing = { read: async () => [] };
const noSql = { query: async () => [] };

/**
 * Runs the same checks as an outbox when starts are enqueued. It opens no database and therefore knows no keys; use `outbox.check` to
 * compare the starts with the ledger as well.
 *
 * @param options - The options of the outbox that the starts are intended for.
 * @throws `OutboxArgumentError` if an option is invalid.
 */
export function checkStarts<Processes>(
  starts: Iterable<StartToEnqueue<Processes>> | AsyncIterable<StartToEnqueue<Processes>>,
  options: Pick<OutboxOptions<Processes>, "client" | "correlation">,
): AsyncIterable<CheckedStart> {
  const { correlationKey, keepValues } = readOutboxOptions({ ...options, database: "" });
  const client = options.client as unknown as StartClient;
  const settings = { client, correlationKey, keepValues, readTrace: () => undefined };
  return compareStarts(starts as Iterable<AnyStart>, (start) => prepareStart(start, settings), nothing, noSql, 1);
}
