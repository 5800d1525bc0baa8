/** Room of the proofs: how a caller's own `fetch` says that nothing was sent. */

/** Shared by every copy of this package in a process, and by every realm. */
const brand: unique symbol = Symbol.for("@flowx-start/client/request-not-sent") as never;

/**
 * What a `fetch` of your own rejects with to say that it sent nothing of this request: not a byte reached a server, and none
 * will.
 *
 * It is the only way in which the `fetch` option can prove that a process was not started. The client then reports
 * `"not-started"` and may try again, so reject with it only where you know.
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
   * Says why nothing was sent.
   *
   * @param message - Why nothing was sent.
   * @param options - The `cause`, if there is one.
   */
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    markNotSent(this);
  }
}

/**
 * Gives an error the brand by which a `fetch` says that nothing was sent.
 *
 * @internal
 */
export function markNotSent(error: Error): void {
  Object.defineProperty(error, brand, { value: true });
}

/**
 * Tells whether a `fetch` said that nothing was sent: in any realm, and with the class of any copy of this package.
 *
 * Only the error itself counts. As the cause of another error it may belong to another request.
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
