/** Room of the call: what openapi-fetch makes of an operation. */

/**
 * Stands in place of `Request`, so that the one request is made by `fetch(url, init)`: a `Request` costs more than all else that
 * the client does.
 *
 * @internal
 */
export class OutgoingRequest {
  readonly url: string;
  readonly method: string;
  /** Those that the operation adds; body, token and what the caller gave are added when the request is sent. */
  readonly headers: Headers;

  constructor(url: string, { method = "GET", headers }: RequestInit) {
    this.url = url;
    this.method = method;
    // openapi-fetch makes one for each request.
    this.headers = headers as Headers;
  }
}

/**
 * What openapi-fetch is told of every answer: the client reads answers itself, so that a broken one becomes an error with an
 * outcome.
 *
 * @internal
 */
export const handledElsewhere = {
  ok: true,
  status: 200,
  body: null,
  headers: { get: () => null },
} as unknown as Response;
