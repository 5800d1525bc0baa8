/** Room of the call: what is asked, as the call sees it. */
import type { OutgoingRequest } from "./outgoing-request.ts";

/**
 * What takes over the request that openapi-fetch made.
 *
 * @internal
 */
export type Dispatch = (request: OutgoingRequest) => Promise<Response>;

/**
 * One operation of the spec, ready to be sent any number of times.
 *
 * @internal
 */
export interface Operation<Result> {
  /** Hands the request to openapi-fetch, which makes its address and the headers of the operation. */
  send(fetch: Dispatch): Promise<unknown>;
  /** The body, serialised once for all attempts; `undefined` for none. */
  readonly json?: string | undefined;
  /** Returns the parsed body of a 2xx answer as what the spec promises, or `undefined` if it is not that. */
  read(body: unknown): Result | undefined;
  /** The initial values that are sent; they are taken out of what a server says. */
  readonly values?: unknown;
}
