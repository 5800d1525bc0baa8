import type { FlowxError } from "./errors/flowx-error.ts";
import { HttpProblemError } from "./errors/http-problem-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";

/** How often and when a call is repeated. Only what certainly did not start is, unless `unknownOutcome` says otherwise. */
export interface RetryOptions {
  /** The most attempts in all, the first one counted. Default 3. */
  attempts?: number;
  /** The first wait is a random time up to this; it doubles with each attempt. Default 250. */
  baseDelayMs?: number;
  /** No wait of our own is longer. Default 10 000. */
  maxDelayMs?: number;
  /** A `Retry-After` longer than this ends the call instead. Default 30 000. */
  maxRetryAfterMs?: number;
  /**
   * Also repeats a start whose outcome is unknown (a broken connection, a time limit of one attempt, 408, 5xx). **Each
   * repeat may start another process instance.** Default false.
   */
  unknownOutcome?: boolean;
}

/** The defaults of {@link RetryOptions}. */
export const retryDefaults: Required<RetryOptions> = {
  attempts: 3,
  baseDelayMs: 250,
  maxDelayMs: 10_000,
  maxRetryAfterMs: 30_000,
  unknownOutcome: false,
};

/**
 * Certificate errors: certainly not started, but a matter of configuration that no repeat mends.
 *
 * @see {@link https://nodejs.org/api/tls.html#x509-certificate-error-codes | Node.js, X509 certificate error codes}
 */
const certificateCode =
  /^(?:CERT_|ERR_TLS_CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_|INVALID_CA|HOSTNAME_MISMATCH)/;

/**
 * Returns how long to wait before the call is repeated.
 *
 * @param error - What the attempt failed with.
 * @param retry - The rules.
 * @param random - From 0 to 1; full jitter.
 * @returns Milliseconds; `undefined` if the call must not be repeated.
 * @see {@link https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/ | Exponential backoff and jitter}
 */
export function toRetryDelayMs(error: FlowxError, retry: Required<RetryOptions>, random: number): number | undefined {
  if (error.attempts >= retry.attempts || !isRepeatable(error, retry)) return undefined;
  if (error instanceof HttpProblemError && error.retryAfterMs !== undefined) {
    return error.retryAfterMs <= retry.maxRetryAfterMs ? error.retryAfterMs : undefined;
  }
  return random * Math.min(retry.maxDelayMs, retry.baseDelayMs * 2 ** (error.attempts - 1));
}

function isRepeatable(error: FlowxError, retry: Required<RetryOptions>): boolean {
  if (error.outcome === "unknown" && !retry.unknownOutcome) return false;
  if (error instanceof NetworkError) return !certificateCode.test(error.networkCode ?? "");
  if (error instanceof TimeoutError) return error.limit === "attemptTimeoutMs";
  if (error instanceof HttpProblemError) return error.status === 429 || error.status === 408 || error.status >= 500;
  return false;
}
