import { isFlowxError } from "@flowx-start/client";

/** The meaning of a failed attempt for the start and for the health of FlowX. */
export interface Judgement {
  /** `refused`: not started, and would be refused again. `later`: not started, for a temporary reason. */
  readonly verdict: "refused" | "later" | "unknown";
  /** The health of FlowX; `undefined` if the failure says nothing about it. */
  readonly health: Health | undefined;
  /** Minimum delay before the next attempt, in milliseconds. */
  readonly waitMs: number;
  /** The error as JSON for the ledger. */
  readonly error: string;
  readonly requestId: string | undefined;
}

/** The health of FlowX and its gateways. `limited`: it works, but asks for fewer requests. */
export type Health = "well" | "limited" | "ill";

/**
 * Judges the error of a failed start. Errors that are not from the client have no outcome, so the verdict for them is `unknown`.
 *
 * @param error - The error that `startProcess` rejected with.
 */
export function judgeFailure(error: unknown): Judgement {
  if (!isFlowxError(error)) {
    const name = error instanceof Error ? error.name : typeof error;
    // The original message is not used, because it can contain anything.
    const told = {
      name,
      code: "OUTBOX_UNEXPECTED_ERROR",
      message: "The client failed with an unexpected error.",
      outcome: "unknown",
    };
    return { verdict: "unknown", health: "ill", waitMs: 0, error: JSON.stringify(told), requestId: undefined };
  }
  const { requestId } = error as { requestId?: string };
  const told = { waitMs: toWaitMs(error), error: JSON.stringify(error), requestId };
  if (error.outcome !== "not-started") return { verdict: "unknown", health: "ill", ...told };
  switch (error.code) {
    case "FLOWX_INVALID_ARGUMENT":
    case "FLOWX_INVALID_VALUES":
      return { verdict: "refused", health: undefined, ...told };
    case "FLOWX_ABORTED":
      return { verdict: "later", health: undefined, ...told };
    case "FLOWX_HTTP_PROBLEM":
      return { ...judgeStatus((error as { status?: number }).status ?? 0), ...told };
    default:
      // Missing tokens, failed connections and timeouts affect the next start as well.
      return { verdict: "later", health: "ill", ...told };
  }
}

function judgeStatus(status: number): Pick<Judgement, "verdict" | "health"> {
  if (status === 429) return { verdict: "later", health: "limited" };
  // Redirects, rejected tokens and proxy errors do not depend on the start, so the next one would fail as well.
  const isSurroundings = status < 400 || status >= 500 || [401, 407, 408, 425].includes(status);
  return isSurroundings ? { verdict: "later", health: "ill" } : { verdict: "refused", health: "well" };
}

function toWaitMs(error: object): number {
  const { retryAfterMs } = error as { retryAfterMs?: unknown };
  return typeof retryAfterMs === "number" && retryAfterMs > 0 ? Math.min(retryAfterMs, 86_400_000) : 0;
}
