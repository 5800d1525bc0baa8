/** Call room: the request that openapi-fetch builds. */

/**
 * Replaces `Request`, so that the request is sent with `fetch(url, init)`. Creating a real `Request` takes more time than everything
 * else in the client.
 *
 * @internal
 */
export class OutgoingRequest {
  readonly url: string;
  readonly method: string;
  /** The headers of the operation. The token and the caller's headers are added when the request is sent. */
  readonly headers: Headers;

  constructor(url: string, { method = "GET", headers }: RequestInit) {
    this.url = url;
    this.method = method;
    // openapi-fetch creates new headers for each request.
    this.headers = headers as Headers;
  }
}

/**
 * The response that openapi-fetch always receives. The client reads the real response itself, so that a broken one becomes an error
 * with an outcome.
 *
 * @internal
 */
export const handledElsewhere = {
  ok: true,
  status: 200,
  body: null,
  headers: { get: () => null },
} as unknown as Response;
