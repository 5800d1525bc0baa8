/** Room of the proofs: a gate before undici's dispatcher that one attempt goes through once, or never. */
import type { Dispatcher } from "./dispatcher.ts";
import { saysNotProcessed } from "./network-code.ts";

/** The members of undici's handlers that are watched: those up to version 7, and those of version 8. */
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
 * Stands in place of the dispatcher of one attempt. undici calls a handler's `onConnect` (`onRequestStart` from version 8 on)
 * before it writes the first byte of a request, and writes nothing if that throws.
 *
 * So an attempt that never got there was not sent. Once the gate is closed, it will not be: it throws when it gets there. It
 * throws as well where a dispatcher would send a request for a second time by itself.
 *
 * @see {@link https://undici.nodejs.org/#/docs/api/Dispatcher | undici, Dispatcher}
 * @internal
 */
export class RequestGate {
  /** The status of the answer, also where `fetch` hides it. */
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
   * Makes a gate for one attempt.
   *
   * @param trusted - Whether the dispatcher is known to call the handler before it sends.
   * @param limitless - Whether undici's own limits for head and body (300 s each) are lifted, because the call has a longer one.
   */
  constructor(dispatcher: Dispatcher, trusted: boolean, limitless: boolean) {
    this.#dispatcher = dispatcher;
    this.#trusted = trusted;
    this.#limitless = limitless;
  }

  /** Whether the request may have reached the server. */
  get mayHaveArrived(): boolean {
    if (!this.#trusted) return true;
    return this.#sent && !saysNotProcessed(this.#error, this.#readsLastStream);
  }

  /** `fetch` asks the dispatcher for it: mocks of undici look at the body. */
  get isMockActive(): unknown {
    return (this.#dispatcher as { isMockActive?: unknown }).isMockActive;
  }

  /** The error that the dispatcher refused the request with, before it had a connection. */
  get refusal(): unknown {
    return this.#sent ? undefined : this.#error;
  }

  /** Lets nothing more through. What has not been sent by now never is. */
  close(): void {
    this.#closed = true;
  }

  /** Called by `fetch`, in place of the dispatcher's own method. */
  dispatch(options: object, handler: Handler): boolean {
    if (this.#dispatched || this.#closed) throw new Error("This attempt has been sent, or is over.");
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
   * Counts a request as sent.
   *
   * Throws rather than to call undici's `abort`, which ends the process in version 6 over HTTP/2.
   *
   * @throws `Error` if it may not be sent.
   */
  #admit(): void {
    if (this.#closed) throw new Error("The attempt is over.");
    if (this.#sent) throw new Error("The request has been sent once.");
    this.#sent = true;
  }

  /** Interim answers, such as 103, say nothing of the request. */
  #see(status: number): void {
    if (status >= 200) this.status = status;
  }

  /**
   * Puts functions before the handler's own. `fetch` makes one handler for each request. Members that it does not have are not
   * added: by them undici tells old handlers from new ones.
   */
  #watch(handler: Handler): void {
    const { onConnect, onHeaders, onError, onRequestStart, onResponseStart, onResponseError } = handler;
    if (onConnect === undefined && onRequestStart === undefined) {
      // A handler that is never told of its start proves nothing.
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
