import type { Journal } from "./journal.ts";
import type { RecordedRequest } from "./recorded-request.ts";

/** Options of {@link waitForRequest}. */
export interface WaitOptions {
  /**
   * The maximum time to wait, in milliseconds.
   *
   * @default 5000
   */
  readonly timeoutMs?: number;
}

/**
 * Resolves with the first matching request, which can be one that is already recorded.
 *
 * @throws `Error` if no request matches in time. The message lists the latest requests. Also whatever the predicate throws.
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
      try {
        if (!predicate(request)) return;
        resolve(request);
      } catch (error) {
        reject(error);
      }
      finish();
    });
    const timer = setTimeout(() => {
      finish();
      const seen = journal.requests
        .slice(-5)
        .map(({ method, path, status }) => `\n  ${method} ${path} → ${status ?? "no answer"}`);
      const came =
        seen.length === 0
          ? " The mock received no requests."
          : ` The latest of ${journal.totals.requests}:${seen.join("")}`;
      reject(new Error(`No matching request arrived within ${timeoutMs} ms.${came}`));
    }, timeoutMs);
    const finish = (): void => {
      clearTimeout(timer);
      stop();
    };
  });
}
