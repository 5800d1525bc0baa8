/** Room of the proofs: hands one request to `fetch`, and says afterwards whether anything of it may have arrived. */
import { type Dispatcher, readGlobalDispatcher, tellsWhenItSends } from "./dispatcher.ts";
import { saysNeverConnected } from "./network-code.ts";
import { RequestGate } from "./request-gate.ts";
import { isRequestNotSentError } from "./request-not-sent-error.ts";
import { type FetchKind, toFetchKind } from "./runtime-fetch.ts";

/** A `fetch` of the caller's. */
export type OwnFetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * How requests are sent.
 *
 * @internal
 */
export interface Sending {
  /** The caller's own `fetch`; `undefined` for the global one. */
  readonly fetch: OwnFetch | undefined;
  /** The caller's dispatcher for the global `fetch`. */
  readonly dispatcher: Dispatcher | undefined;
}

/** undici ends a request that has no answer, or no more of it, after this time. */
const undiciTimeoutMs = 300_000;

/**
 * One request on its way. It is the only place that says "nothing was sent"; `PROOFS.md` explains each proof.
 *
 * @internal
 */
export class Delivery {
  #kind: FetchKind | "own" | undefined;
  #gate: RequestGate | undefined;
  #over = false;

  /** The status of an answer that `fetch` hides, such as 407. */
  get hiddenStatus(): number | undefined {
    return this.#gate?.status;
  }

  /** The error of a dispatcher that refused the request at once. */
  get refusal(): unknown {
    return this.#gate?.refusal;
  }

  /**
   * Hands the request to `fetch`.
   *
   * @param timeoutMs - How long the call may take.
   */
  send({ fetch: own, dispatcher }: Sending, url: string, init: RequestInit, timeoutMs: number): Promise<Response> {
    if (this.#over) throw new Error("The attempt is over.");
    if (own !== undefined) {
      this.#kind = "own";
      return own(url, init);
    }
    // Looked up at each call: a test tool may have replaced it after the client was made.
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
   * Tells whether the request may have arrived, and lets nothing of it through from now on where that can be done.
   *
   * @param error - What `fetch` rejected with; `undefined` where the attempt ended before that.
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
