import { isFlowxError } from "@flowx-start/client";

/** What a failed attempt means for the start, and what it says of FlowX. */
export interface Judgement {
  /** `refused`: not started, and it would be refused again. `later`: not started, for a reason that passes. */
  readonly verdict: "refused" | "later" | "unknown";
  /** `limited`: well, but asked for less. `undefined`: it says nothing of FlowX. */
  readonly health: Health | undefined;
  /** Not before so many milliseconds. */
  readonly waitMs: number;
  /** JSON for the ledger. */
  readonly error: string;
  readonly requestId: string | undefined;
}

/** How FlowX, or what stands in front of it, does. */
export type Health = "well" | "limited" | "ill";

/**
 * Judges what a start failed with. Whatever is not an error of the client with its outcome proves nothing: `unknown`.
 *
 * @param error - What `startProcess` rejected with.
 */
export function judgeFailure(error: unknown): Judgement {
  if (!isFlowxError(error)) {
    const name = error instanceof Error ? error.name : typeof error;
    // Its message may quote anything.
    const told = {
      name,
      code: "OUTBOX_UNEXPECTED_ERROR",
      message: "The client failed in an unexpected way.",
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
      // No token, no connection, no time: it will be the same for the next start.
      return { verdict: "later", health: "ill", ...told };
  }
}

function judgeStatus(status: number): Pick<Judgement, "verdict" | "health"> {
  if (status === 429) return { verdict: "later", health: "limited" };
  // Redirects, refused tokens, proxies: not this start's fault, and the next one would fare no better.
  const isSurroundings = status < 400 || status >= 500 || [401, 407, 408, 425].includes(status);
  return isSurroundings ? { verdict: "later", health: "ill" } : { verdict: "refused", health: "well" };
}

function toWaitMs(error: object): number {
  const { retryAfterMs } = error as { retryAfterMs?: unknown };
  return typeof retryAfterMs === "number" && retryAfterMs > 0 ? Math.min(retryAfterMs, 86_400_000) : 0;
}
