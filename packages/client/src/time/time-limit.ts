/** Room of time: limits and waits on a monotonic clock, so that a change of the wall clock does not move them. */

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
  guard<T>(work: PromiseLike<T>): Promise<T>;
  /** Clears the timer and lets go of the caller's signal. */
  stop(): void;
}

/** A longer delay makes `setTimeout` fire at once. */
const longestTimerMs = 2_147_483_647;

/**
 * Starts a time limit.
 *
 * One controller and one timer per call instead of `AbortSignal.any` and `AbortSignal.timeout`: those keep a listener on a
 * long-lived signal, and a timer, until they are collected (nodejs/node#54614).
 *
 * @param ms - `Infinity` for none.
 * @param parent - A signal that ends this limit as well.
 * @internal
 */
export function startTimeLimit(ms: number, parent?: AbortSignal): TimeLimit {
  // Made when somebody asks for the signal: it costs more than the rest, and what sends nothing needs none.
  let controller: AbortController | undefined;
  const getSignal = (): AbortSignal => {
    controller ??= new AbortController();
    return controller.signal;
  };
  const endsAt = performance.now() + ms;
  let ended: Ended | undefined;
  // Called directly, because a listener on a signal costs more than the rest of a guard. One call guards one thing at a time.
  let onEnd: ((reason: unknown) => void) | undefined;
  let stopTimer: (() => void) | undefined;

  const end = (how: Ended, reason?: unknown): void => {
    if (ended !== undefined) return;
    ended = how;
    stopTimer?.();
    const signal = getSignal();
    controller?.abort(reason);
    onEnd?.(signal.reason);
  };
  const onParentAbort = (): void => end("aborted", parent?.reason);
  if (ms !== Number.POSITIVE_INFINITY) stopTimer = startTimer(ms, () => end("timeout"));
  if (parent?.aborted) onParentAbort();
  else parent?.addEventListener("abort", onParentAbort, { once: true });

  return {
    get signal() {
      return getSignal();
    },
    get ended() {
      // A process that was busy, or a machine that slept, may run the timer late.
      if (ended === undefined && performance.now() >= endsAt) end("timeout");
      return ended;
    },
    remainingMs: () => Math.max(0, endsAt - performance.now()),
    guard: (work) =>
      new Promise((resolve, reject) => {
        if (ended !== undefined) reject(getSignal().reason);
        onEnd = reject;
        work.then(resolve, reject);
      }),
    stop() {
      stopTimer?.();
      parent?.removeEventListener("abort", onParentAbort);
    },
  };
}

/**
 * Resolves after `ms` milliseconds, also where that is longer than a timer can run.
 *
 * @throws the signal's reason, when `limit` ends first; no timer is left running.
 * @internal
 */
export function wait(ms: number, limit: TimeLimit): Promise<void> {
  let stop: (() => void) | undefined;
  const slept = new Promise<void>((resolve) => {
    stop = startTimer(ms, resolve);
  });
  return limit.guard(slept).finally(() => stop?.());
}

/** Calls `onEnd` after `ms`, with as many timers as that takes; returns what stops it. */
function startTimer(ms: number, onEnd: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const run = (left: number): void => {
    const now = Math.min(left, longestTimerMs);
    timer = setTimeout(() => (left > now ? run(left - now) : onEnd()), now);
  };
  run(ms);
  return () => clearTimeout(timer);
}
