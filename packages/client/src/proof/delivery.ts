/** Proof room: hands one request to `fetch`, and tells afterwards whether it may have arrived. */
import { type Dispatcher, readGlobalDispatcher, tellsWhenItSends } from "./dispatcher.ts";
import { saysNeverConnected } from "./network-code.ts";
import { RequestGate } from "./request-gate.ts";
import { isRequestNotSentError } from "./request-not-sent-error.ts";
import { type FetchKind, toFetchKind } from "./runtime-fetch.ts";

/** A custom `fetch` function. */
export type OwnFetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * The functions that send requests.
 *
 * @internal
 */
export interface Sending {
  /** The caller's own `fetch`; `undefined` to use the global one. */
  readonly fetch: OwnFetch | undefined;
  /** The caller's dispatcher for the global `fetch`. */
  readonly dispatcher: Dispatcher | undefined;
}

/** undici aborts a request if the response headers, or the next part of the body, take longer than this. */
const undiciTimeoutMs = 300_000;

/**
 * The delivery of one request. Only this class decides that nothing was sent. `PROOFS.md` explains each proof.
 *
 * @internal
 */
export class Delivery {
  #kind: FetchKind | "own" | undefined;
  #gate: RequestGate | undefined;
  #over = false;

  /** The status of a response that `fetch` hides, such as 407. */
  get hiddenStatus(): number | undefined {
    return this.#gate?.status;
  }

  /** The error of a dispatcher that rejected the request before it had a connection. */
  get refusal(): unknown {
    return this.#gate?.refusal;
  }

  /**
   * Hands the request to `fetch`.
   *
   * @param timeoutMs - The time limit of the call in milliseconds.
   */
  send({ fetch: own, dispatcher }: Sending, url: string, init: RequestInit, timeoutMs: number): Promise<Response> {
    if (this.#over) throw new Error("The attempt has ended.");
    if (own !== undefined) {
      this.#kind = "own";
      return own(url, init);
    }
    // Looked up for each request, because a test tool may replace `fetch` after the client was created.
    const { fetch } = globalThis;
    this.#kind = toFetchKind(fetch);
    const through = this.#kind === "undici" ? (dispatcher ?? readGlobalDispatcher()) : undefined;
    if (through !== undefined) {
      const limitless = dispatcher === undefined && timeoutMs > undiciTimeoutMs;
      this.#gate = new RequestGate(through, tellsWhenItSends(through), limitless);
      (init as { dispatcher?: unknown }).dispatcher = this.#gate;
    } else if (dispatcher !== undefined) {
      (init as { dispatcher?: unknown }).dispatcher = dispatcher;
    }
    return fetch(url, init);
  }

  /**
   * Returns whether the request may have arrived. Where possible, it also prevents the request from being sent later.
   *
   * @param error - The error that `fetch` rejected with; `undefined` if the attempt ended before that.
   */
  mayHaveArrived(error: unknown): boolean {
    this.#over = true;
    if (this.#kind === undefined) return false;
    if (this.#gate !== undefined) {
      this.#gate.close();
      return this.#gate.mayHaveArrived;
    }
    if (this.#kind === "bun") return !saysNeverConnected(error);
    return !isRequestNotSentError(error);
  }
}
