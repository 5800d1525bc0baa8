import type { Journal } from "./journal.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** How long {@link waitForRequest} waits. */
export interface WaitOptions {
  /** Default 5,000. */
  readonly timeoutMs?: number;
}

/**
 * Resolves with the first request that fits: one that is recorded already, or the next that comes.
 *
 * @throws `Error` if none came in time; the message says what did come.
 */
export async function waitForRequest(
  journal: Journal,
  predicate: (request: RecordedRequest) => boolean,
  { timeoutMs = 5000 }: WaitOptions = {},
): Promise<RecordedRequest> {
  const found = journal.requests.find(predicate);
  if (found !== undefined) return found;
  return new Promise((resolve, reject) => {
    const stop = journal.listen((request) => {
      if (!predicate(request)) return;
      finish();
      resolve(request);
    });
    const timer = setTimeout(() => {
      finish();
      const seen = journal.requests
        .slice(-5)
        .map(({ method, path, status }) => `\n  ${method} ${path} → ${status ?? "no answer"}`);
      const came =
        seen.length === 0 ? " None came at all." : ` The last of ${journal.totals.requests}:${seen.join("")}`;
      reject(new Error(`No request that fits came within ${timeoutMs} ms.${came}`));
    }, timeoutMs);
    const finish = (): void => {
      clearTimeout(timer);
      stop();
    };
  });
}
