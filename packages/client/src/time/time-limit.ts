/** Time room: limits and delays on a monotonic clock, so that changes of the wall clock do not affect them. */

/** The reason why a limit ended. */
export type Ended = "timeout" | "aborted";

/** A time limit combined with a caller's signal. */
export interface TimeLimit {
  /** Aborted when the time is up or the caller aborts. */
  readonly signal: AbortSignal;
  /** The reason why the limit ended; `undefined` while it runs. */
  readonly ended: Ended | undefined;
  /** Returns the remaining milliseconds, or `Infinity` if there is no limit. */
  remainingMs(): number;
  /**
   * Settles like `work`, or rejects as soon as the limit ends, even if `work` ignores the signal.
   *
   * @throws The signal's reason, if the limit ends first.
   */
  guard<T>(work: PromiseLike<T>): Promise<T>;
  /** Clears the timer, and removes the listener from the caller's signal. */
  stop(): void;
}

/** Maximum delay of `setTimeout`. With a longer delay it fires immediately. */
const longestTimerMs = 2_147_483_647;

/**
 * Starts a time limit.
 *
 * A limit uses its own controller and timer, because `AbortSignal.any` and `AbortSignal.timeout` keep a listener on a long-lived
 * signal, and a timer, until they are garbage-collected (nodejs/node#54614).
 *
 * @param ms - The limit in milliseconds, or `Infinity` for no limit.
 * @param parent - A signal that also ends the limit.
 * @internal
 */
export function startTimeLimit(ms: number, parent?: AbortSignal): TimeLimit {
  // Created only when the signal is needed: it takes more time than the rest, and calls that send nothing do not need it.
  let controller: AbortController | undefined;
  const getSignal = (): AbortSignal => {
    controller ??= new AbortController();
    return controller.signal;
  };
  const endsAt = performance.now() + ms;
  let ended: Ended | undefined;
  // Called directly, because a listener on a signal takes more time than the rest of `guard`. A limit guards one promise at a time.
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
      // The timer may fire late if the process was busy or the machine was asleep.
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
 * Resolves after `ms` milliseconds, even if that is longer than the maximum delay of a timer.
 *
 * @throws The signal's reason, if `limit` ends first. No timer is left running.
 * @internal
 */
export function wait(ms: number, limit: TimeLimit): Promise<void> {
  let stop: (() => void) | undefined;
  const slept = new Promise<void>((resolve) => {
    stop = startTimer(ms, resolve);
  });
  return limit.guard(slept).finally(() => stop?.());
}

/** Calls `onEnd` after `ms` milliseconds, with several timers if necessary. Returns a function that stops it. */
function startTimer(ms: number, onEnd: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const run = (left: number): void => {
    const now = Math.min(left, longestTimerMs);
    timer = setTimeout(() => (left > now ? run(left - now) : onEnd()), now);
  };
  run(ms);
  return () => clearTimeout(timer);
}
