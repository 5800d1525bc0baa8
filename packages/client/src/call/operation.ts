/** Call room: an operation, as a call sends it. */
import type { OutgoingRequest } from "./outgoing-request.ts";

/**
 * A function that takes over the request that openapi-fetch built.
 *
 * @internal
 */
export type Dispatch = (request: OutgoingRequest) => Promise<Response>;

/**
 * One operation of the spec. It can be sent any number of times.
 *
 * @internal
 */
export interface Operation<Result> {
  /** Lets openapi-fetch build the URL and the headers of the request, and passes the request to `fetch`. */
  send(fetch: Dispatch): Promise<unknown>;
  /** The body, serialized once for all attempts; `undefined` if there is none. */
  readonly json?: string | undefined;
  /** Returns the parsed body of a 2xx response as the result, or `undefined` if it does not match the spec. */
  read(body: unknown): Result | undefined;
  /** The initial values that are sent. They are removed from the server's error messages. */
  readonly values?: unknown;
}
