/** Why a limit ended before it was stopped. */
export type Ended = "timeout" | "aborted";

/** A time limit joined with a caller's signal. */
export interface TimeLimit {
  /** Aborted when the time is up or the caller aborts. */
  readonly signal: AbortSignal;
  /** `undefined` while the limit runs. */
  readonly ended: Ended | undefined;
  /** Milliseconds that are left; `Infinity` where there is no limit. */
  remainingMs(): number;
  /**
   * Settles as `work` does, or rejects as soon as the limit ends, whether or not `work` listens to the signal.
   *
   * @throws the signal's reason, when the limit ends first.
   */
  guard<T>(work: Promise<T>): Promise<T>;
  /** Clears the timer and lets go of the caller's signal. */
  stop(): void;
}

/**
 * Starts a time limit.
 *
 * One controller and one timer per call instead of `AbortSignal.any` and `AbortSignal.timeout`: those keep a listener on a
 * long-lived signal, and a timer, until they are collected (nodejs/node#54614).
 *
 * @param ms - `Infinity` for none.
 * @param parent - A signal that ends this limit as well.
 */
export function startTimeLimit(ms: number, parent?: AbortSignal): TimeLimit {
  const controller = new AbortController();
  const { signal } = controller;
  const endsAt = Date.now() + ms;
  let ended: Ended | undefined;
  // Called directly, because a listener on a signal costs more than the rest of a guard. One call guards one thing at a time.
  let onEnd: ((reason: unknown) => void) | undefined;

  const end = (how: Ended, reason?: unknown): void => {
    if (ended !== undefined) return;
    ended = how;
    controller.abort(reason);
    onEnd?.(signal.reason);
  };
  const onParentAbort = (): void => end("aborted", parent?.reason);
  const timer = ms === Number.POSITIVE_INFINITY ? undefined : setTimeout(end, ms, "timeout");
  if (parent?.aborted) onParentAbort();
  else parent?.addEventListener("abort", onParentAbort, { once: true });

  return {
    signal,
    get ended() {
      return ended;
    },
    remainingMs: () => Math.max(0, endsAt - Date.now()),
    guard: (work) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) reject(signal.reason);
        onEnd = reject;
        work.then(resolve, reject);
      }),
    stop() {
      clearTimeout(timer);
      parent?.removeEventListener("abort", onParentAbort);
    },
  };
}

/**
 * Resolves after `ms` milliseconds.
 *
 * @throws the signal's reason, when `limit` ends first; no timer is left running.
 */
export function wait(ms: number, limit: TimeLimit): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return limit.guard(slept).finally(() => clearTimeout(timer));
}
