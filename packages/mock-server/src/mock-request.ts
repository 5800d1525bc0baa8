/** A request as the mock sees it, whatever carried it. */
export interface MockRequest {
  /** In upper case. */
  readonly method: string;
  /** Path and query, percent-encoded. */
  readonly target: string;
  /** Names in lower case. The journal keeps this object, and takes credentials out of it. */
  readonly headers: Record<string, string>;
  /** As the client sees it: `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Resolves with the body; with `undefined` as soon as it is longer. */
  readonly readBody: (maxBytes: number) => Promise<Uint8Array | undefined>;
}

/** Returns the path of a request, without its query. */
export function toPath(target: string): string {
  const end = target.indexOf("?");
  return end === -1 ? target : target.slice(0, end);
}
