import { AbortedError } from "./errors/aborted-error.ts";
import type { CallContext, FlowxError, Outcome } from "./errors/flowx-error.ts";
import { NetworkError } from "./errors/network-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { toNetworkFailure } from "./network-failure.ts";
import { toSafeCause } from "./safe-cause.ts";
import type { CallSettings } from "./settings.ts";
import type { TimeLimit } from "./time-limit.ts";

/** Returns the error of a call whose time is up, or whose caller aborted. */
export function toEndedError(
  context: CallContext,
  limit: TimeLimit,
  settings: CallSettings,
  outcome: Outcome,
): FlowxError {
  if (limit.ended === "timeout") return new TimeoutError(context, outcome, "timeoutMs", settings.timeoutMs);
  return new AbortedError(context, outcome, limit.signal.reason);
}

/**
 * Returns the error of a request that `fetch` rejected.
 *
 * @param sent - Whether a byte of it went out; `undefined` if there is no proof, and the runtime's codes must tell.
 * @param token - Is kept out of the texts.
 */
export function toNetworkError(
  context: CallContext,
  error: unknown,
  sent: boolean | undefined,
  token: string,
): NetworkError {
  const { code, unsent } = toNetworkFailure(error);
  const outcome = (sent ?? !unsent) ? "unknown" : "not-started";
  return new NetworkError(context, outcome, code, toSafeCause(error, token));
}
