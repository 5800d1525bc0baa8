/** Token room: one request for all concurrent callers. */

/**
 * Lets concurrent callers share one request. The request is aborted when the last caller aborts, so that nothing is left running.
 *
 * @param request - Makes the request. It is called for the first caller, and again after the request has settled or was aborted.
 * @returns A function that each caller calls with its own signal.
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
