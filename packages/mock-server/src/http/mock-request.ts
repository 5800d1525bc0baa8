import type { RequestHeaders } from "./request-headers.ts";

/** A request as the mock sees it, whatever carried it. */
export interface MockRequest {
  /** In upper case. */
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  readonly headers: RequestHeaders;
  /** The mock's URL as the client sees it, without a trailing slash: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Returns the body; `undefined` as soon as it is longer. */
  readonly readBody: (maxBytes: number) => Uint8Array | undefined | Promise<Uint8Array | undefined>;
}

/** Returns the path of a request, without its query. */
export function toPath(target: string): string {
  const end = target.indexOf("?");
  return end === -1 ? target : target.slice(0, end);
}
