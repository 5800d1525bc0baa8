/** Proof room: the error with which a custom `fetch` says that nothing was sent. */

/** Shared by all copies of this package in a process, and by all realms. */
const brand: unique symbol = Symbol.for("@flowx-start/client/request-not-sent") as never;

/**
 * Tells the client that your custom `fetch` did not send the request: no byte has reached a server, and none will.
 *
 * Rejecting with this error is the only way in which a custom `fetch` can prove that a process was not started. The client then
 * reports `"not-started"` and may retry, so use it only if you are certain.
 *
 * @example
 * ```ts
 * import { createFlowxClient, RequestNotSentError } from "@flowx-start/client";
 *
 * let open = true;
 * const flowx = createFlowxClient({
 *   baseUrl: "https://flowx.example.com/rtm",
 *   token: "t",
 *   fetch: async (url, init) => {
 *     if (!open) throw new RequestNotSentError("the circuit breaker is open");
 *     return fetch(url, init);
 *   },
 * });
 * ```
 */
export class RequestNotSentError extends Error {
  override readonly name = "RequestNotSentError";

  /**
   * Creates the error.
   *
   * @param message - The reason why nothing was sent.
   * @param options - The `cause`, if there is one.
   */
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    markNotSent(this);
  }
}

/**
 * Marks an error with the brand that says that nothing was sent.
 *
 * @internal
 */
export function markNotSent(error: Error): void {
  Object.defineProperty(error, brand, { value: true });
}

/**
 * Returns true for a `RequestNotSentError` from any copy of this package, in any realm.
 *
 * Only the error itself counts, because the cause of another error may belong to another request.
 *
 * @internal
 */
export function isRequestNotSentError(error: unknown): boolean {
  try {
    return typeof error === "object" && error !== null && (error as { [brand]?: unknown })[brand] === true;
  } catch {
    return false;
  }
}
