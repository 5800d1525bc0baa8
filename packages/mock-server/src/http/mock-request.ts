import type { RequestHeaders } from "./request-headers.ts";

/** A request, independent of how it arrived. */
export interface MockRequest {
  /** The method, in upper case. */
  readonly method: string;
  /** The path and query, percent-encoded. */
  readonly target: string;
  readonly headers: RequestHeaders;
  /** The mock's URL from the client's point of view, without a trailing slash, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Returns the body, or `undefined` as soon as it exceeds the limit. */
  readonly readBody: (maxBytes: number) => Uint8Array | undefined | Promise<Uint8Array | undefined>;
}

/** Returns the path of a request, without its query. */
export function toPath(target: string): string {
  const end = target.indexOf("?");
  return end === -1 ? target : target.slice(0, end);
}
