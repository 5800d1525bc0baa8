/** Room of the tokens: one request for all who wait. */

/**
 * Joins concurrent callers on one request. It is aborted when the last of them has gone, so that nothing is left running.
 *
 * @param request - Makes the request; called by the first caller, and again once it has settled.
 * @returns A function to be called with the caller's own signal.
 * @internal
 */
export function shareRequest<T>(request: (signal: AbortSignal) => Promise<T>): (signal: AbortSignal) => Promise<T> {
  let shared: { answer: Promise<T>; controller: AbortController; waiting: number } | undefined;

  return async (signal) => {
    signal.throwIfAborted();
    if (shared === undefined || shared.controller.signal.aborted) {
      const controller = new AbortController();
      const begun = { answer: request(controller.signal), controller, waiting: 0 };
      shared = begun;
      const settle = (): void => {
        if (shared === begun) shared = undefined;
      };
      begun.answer.then(settle, settle);
    }
    const joined = shared;
    joined.waiting += 1;
    const leave = (): void => {
      joined.waiting -= 1;
      if (joined.waiting === 0) joined.controller.abort(signal.reason);
    };
    signal.addEventListener("abort", leave, { once: true });
    try {
      return await joined.answer;
    } finally {
      signal.removeEventListener("abort", leave);
    }
  };
}
