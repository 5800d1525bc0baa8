import { isFlowxError } from "@flowx-start/client";
import { OutboxError } from "@flowx-start/outbox";

const firstWaitMs = 250;
const maxWaitMs = 5_000;
const patienceMs = 60_000;

/**
 * Repeats work on the outbox while its database is away: a server that is restarted must not end a batch.
 *
 * @param work - May be repeated.
 * @throws what it threw, if that is a refusal, or after a minute.
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
