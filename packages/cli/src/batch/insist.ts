import { isFlowxError } from "@flowx-start/client";
import { OutboxError } from "@flowx-start/outbox";

const firstWaitMs = 250;
const maxWaitMs = 5_000;
const patienceMs = 60_000;

/**
 * Retries work on the outbox while its database is unavailable, so that restarting a database server does not end a
 * batch.
 *
 * @param work - The work to retry. It must be safe to repeat.
 * @throws The error of the work if the outbox or the client rejected it, if the signal is aborted, or after a minute.
 */
export async function insist<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  const begun = performance.now();
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(maxWaitMs, waitMs * 2)) {
    try {
      return await work();
    } catch (error) {
      const isRefusal = error instanceof OutboxError || isFlowxError(error);
      if (isRefusal || signal.aborted || performance.now() - begun > patienceMs) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, waitMs);
      });
    }
  }
}
