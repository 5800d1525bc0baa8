/** Proof room: a gate in front of undici's dispatcher that lets one attempt through at most once. */
import type { Dispatcher } from "./dispatcher.ts";
import { saysNotProcessed } from "./network-code.ts";

/** The methods of undici's handlers that the gate watches: the first three up to version 7, the others in version 8. */
interface Handler {
  onConnect?(abort: unknown, context?: unknown): void;
  onHeaders?(status: number, ...rest: unknown[]): boolean;
  onError?(error: unknown): void;
  onRequestStart?(controller: unknown, context?: unknown): void;
  onResponseStart?(controller: unknown, status: number, ...rest: unknown[]): void;
  onResponseError?(controller: unknown, error: unknown): void;
}

type Dispatch = (options: object, handler: Handler) => boolean;

/**
 * Replaces the dispatcher of one attempt. undici calls a handler's `onConnect` (`onRequestStart` since version 8) before it writes
 * the first byte of a request, and writes nothing if the method throws.
 *
 * If the method was never called, the request was not sent. After the gate is closed, the method throws, so that the request cannot
 * be sent later. The method also throws if a dispatcher tries to send the request a second time.
 *
 * @see {@link https://undici.nodejs.org/#/docs/api/Dispatcher | undici, Dispatcher}
 * @internal
 */
export class RequestGate {
  /** The status of the response, even if `fetch` hides it. */
  status: number | undefined;
  readonly #dispatcher: Dispatcher;
  readonly #trusted: boolean;
  readonly #limitless: boolean;
  #closed = false;
  #dispatched = false;
  #sent = false;
  #error: unknown;
  #readsLastStream = false;

  /**
   * Creates a gate for one attempt.
   *
   * @param trusted - Whether the dispatcher is known to call the handler before it sends.
   * @param limitless - Whether to disable undici's own time limits for headers and body (300 s each).
   */
  constructor(dispatcher: Dispatcher, trusted: boolean, limitless: boolean) {
    this.#dispatcher = dispatcher;
    this.#trusted = trusted;
    this.#limitless = limitless;
  }

  /** True if the request may have reached the server. */
  get mayHaveArrived(): boolean {
    if (!this.#trusted) return true;
    return this.#sent && !saysNotProcessed(this.#error, this.#readsLastStream);
  }

  /** Passed through from the dispatcher, because `fetch` checks it and undici's mocks read the body. */
  get isMockActive(): unknown {
    return (this.#dispatcher as { isMockActive?: unknown }).isMockActive;
  }

  /** The error with which the dispatcher rejected the request before it had a connection. */
  get refusal(): unknown {
    return this.#sent ? undefined : this.#error;
  }

  /** Closes the gate. A request that was not sent before is never sent. */
  close(): void {
    this.#closed = true;
  }

  /** Called by `fetch` instead of the dispatcher's own method. */
  dispatch(options: object, handler: Handler): boolean {
    if (this.#dispatched || this.#closed) throw new Error("The attempt was already sent, or has ended.");
    this.#dispatched = true;
    this.#watch(handler);
    if (this.#limitless) Object.assign(options, { headersTimeout: 0, bodyTimeout: 0 });
    try {
      return (this.#dispatcher.dispatch as Dispatch).call(this.#dispatcher, options, handler);
    } catch (error) {
      this.#error ??= error;
      throw error;
    }
  }

  /**
   * Marks the request as sent.
   *
   * It throws instead of calling undici's `abort`, which over HTTP/2 terminates the process in version 6.
   *
   * @throws `Error` if the request must not be sent.
   */
  #admit(): void {
    if (this.#closed) throw new Error("The attempt has ended.");
    if (this.#sent) throw new Error("The request was already sent.");
    this.#sent = true;
  }

  /** Records the status. Informational responses, such as 103, are ignored. */
  #see(status: number): void {
    if (status >= 200) this.status = status;
  }

  /**
   * Wraps the methods of the handler, which `fetch` creates for each request. Methods that the handler does not have are not added,
   * because undici uses them to distinguish old handlers from new ones.
   */
  #watch(handler: Handler): void {
    const { onConnect, onHeaders, onError, onRequestStart, onResponseStart, onResponseError } = handler;
    if (onConnect === undefined && onRequestStart === undefined) {
      // A handler that is not notified before the request is sent proves nothing.
      this.#sent = true;
      return;
    }
    if (onRequestStart !== undefined) {
      this.#readsLastStream = true;
      handler.onRequestStart = (controller, context) => {
        this.#admit();
        onRequestStart.call(handler, controller, context);
      };
    }
    if (onResponseStart !== undefined) {
      handler.onResponseStart = (controller, status, ...rest) => {
        this.#see(status);
        onResponseStart.call(handler, controller, status, ...rest);
      };
    }
    if (onResponseError !== undefined) {
      handler.onResponseError = (controller, error) => {
        this.#error ??= error;
        onResponseError.call(handler, controller, error);
      };
    }
    if (onConnect !== undefined) {
      handler.onConnect = (abort, context) => {
        this.#admit();
        onConnect.call(handler, abort, context);
      };
    }
    if (onHeaders !== undefined) {
      handler.onHeaders = (status, ...rest) => {
        this.#see(status);
        return onHeaders.call(handler, status, ...rest);
      };
    }
    if (onError !== undefined) {
      handler.onError = (error) => {
        this.#error ??= error;
        onError.call(handler, error);
      };
    }
  }
}
