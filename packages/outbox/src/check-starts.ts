import { type OutboxOptions, readOutboxOptions, type StartToEnqueue } from "./outbox-options.ts";
import { type CheckedStart, compareStarts } from "./start/compare-starts.ts";
import { type AnyStart, prepareStart } from "./start/prepare-start.ts";
import type { StartClient } from "./start/start-client.ts";

const nothing = { read: async () => [] };
const noSql = { query: async () => [] };

/**
 * Checks starts as an outbox does when they are enqueued, without one: no database is opened, so no key is known. `outbox.check` also
 * looks at what the ledger has.
 *
 * @param options - Those of the outbox that the starts are meant for.
 * @throws `OutboxArgumentError` if an option cannot be used.
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
