/** Room of the proofs: a gate before undici's dispatcher that one attempt goes through once, or never. */
import type { Dispatcher } from "./dispatcher.ts";
import { saysNotProcessed } from "./network-code.ts";

type Abort = (reason: Error) => void;

/** The members of undici's handlers that are watched: those up to version 7, and those of version 8. */
interface Handler {
  onConnect?(abort: Abort, context?: unknown): void;
  onHeaders?(status: number, ...rest: unknown[]): boolean;
  onError?(error: unknown): void;
  onRequestStart?(controller: { abort: Abort }, context?: unknown): void;
  onResponseStart?(controller: unknown, status: number, ...rest: unknown[]): void;
  onResponseError?(controller: unknown, error: unknown): void;
}

type Dispatch = (options: object, handler: Handler) => boolean;

/**
 * Stands in place of the dispatcher of one attempt. undici calls a handler's `onConnect` (`onRequestStart` from version 8 on)
 * before it writes the first byte of a request, and writes nothing if the request is aborted there.
 *
 * So an attempt that never got there was not sent. Once the gate is closed, it will not be: it is aborted when it gets there.
 * A request that undici would send a second time by itself (after GOAWAY up to version 7, after status 421) is aborted too.
 *
 * @see {@link https://undici.nodejs.org/#/docs/api/Dispatcher | undici, Dispatcher}
 * @internal
 */
export class RequestGate {
  /** The status of the answer, also where `fetch` hides it. */
  status: number | undefined;
  readonly #dispatcher: Dispatcher;
  readonly #limitless: boolean;
  #closed = false;
  #dispatched = false;
  #sent = false;
  #error: unknown;
  #readsLastStream = false;

  /**
   * Makes a gate for one attempt.
   *
   * @param dispatcher - One that {@link tellsWhenItSends}.
   * @param limitless - Whether undici's own limits for head and body (300 s each) are lifted, because the call has a longer one.
   */
  constructor(dispatcher: Dispatcher, limitless: boolean) {
    this.#dispatcher = dispatcher;
    this.#limitless = limitless;
  }

  /** Whether the request may have reached the server. */
  get mayHaveArrived(): boolean {
    return this.#sent && !saysNotProcessed(this.#error, this.#readsLastStream);
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

  /** Returns why a request may not be sent; `undefined` if it may, and then it counts as sent. */
  #admit(): Error | undefined {
    if (this.#closed) return new Error("The attempt is over.");
    if (this.#sent) return new Error("The request has been sent once.");
    this.#sent = true;
    return undefined;
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
        const refused = this.#admit();
        if (refused === undefined) onRequestStart.call(handler, controller, context);
        else controller.abort(refused);
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
        const refused = this.#admit();
        if (refused === undefined) onConnect.call(handler, abort, context);
        else abort(refused);
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
