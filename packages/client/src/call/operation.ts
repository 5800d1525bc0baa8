/** Room of the call: what is asked, as the call sees it. */
import type { OutgoingRequest } from "./outgoing-request.ts";

/**
 * What each attempt hands to openapi-fetch, whatever the operation.
 *
 * @internal
 */
export interface AttemptInit {
  readonly headers: Record<string, string>;
  readonly fetch: (request: OutgoingRequest) => Promise<Response>;
}

/**
 * One operation of the spec, ready to be sent any number of times.
 *
 * @internal
 */
export interface Operation<Result> {
  /** Hands the request to openapi-fetch, which makes its address and headers. */
  send(init: AttemptInit): Promise<unknown>;
  /** Returns the parsed body of a 2xx answer as what the spec promises, or `undefined` if it is not that. */
  read(body: unknown): Result | undefined;
  /** The initial values that are sent; they are taken out of what a server says. */
  readonly values?: unknown;
}
