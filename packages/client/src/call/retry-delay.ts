/** Call room: decides whether and when a failed attempt is retried. */
import type { FlowxError } from "../errors/flowx-error.ts";
import type { AnyFlowxError } from "../errors/is-flowx-error.ts";
import { type RetrySettings, toMostAttempts } from "../options/retry-options.ts";
import { isConfigurationCode } from "../proof/network-code.ts";
import { isRequestNotSentError } from "../proof/request-not-sent-error.ts";

/**
 * Returns the delay before the next attempt.
 *
 * The delay is the full `Retry-After` plus a random backoff. Without the random part, all callers that received the same
 * `Retry-After` would retry at the same moment.
 *
 * @param failure - The error of the failed attempt.
 * @param retry - The retry options.
 * @param random - A random number from 0 to 1, for full jitter.
 * @returns The delay in milliseconds; `undefined` if the call must not be retried.
 * @see {@link https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ | Exponential backoff and jitter}
 * @internal
 */
export function toRetryDelayMs(failure: FlowxError, retry: RetrySettings, random: number): number | undefined {
  const error = failure as AnyFlowxError;
  if (error.attempts >= toMostAttempts(retry) || !isRepeatable(error, retry)) return undefined;
  const asked = error.code === "FLOWX_HTTP_PROBLEM" ? error.retryAfterMs : undefined;
  if (asked !== undefined && asked > retry.maxRetryAfterMs) return undefined;
  const first = Math.max(retry.baseDelayMs, asked ?? 0);
  return (asked ?? 0) + random * Math.min(retry.maxDelayMs, first * 2 ** (error.attempts - 1));
}

function isRepeatable(error: AnyFlowxError, retry: RetrySettings): boolean {
  if (error.outcome === "unknown" && !retry.unknownOutcome) return false;
  switch (error.code) {
    case "FLOWX_NETWORK":
      // Without a code, the request was rejected before it had a connection, and would be rejected again.
      if (error.networkCode === undefined && error.outcome === "not-started") return isRequestNotSentError(error.cause);
      return !isConfigurationCode(error.networkCode);
    case "FLOWX_TIMEOUT":
      return error.limit === "attemptTimeoutMs";
    case "FLOWX_HTTP_PROBLEM":
      return error.status === 429 || error.status === 408 || error.status >= 500;
    default:
      return false;
  }
}
