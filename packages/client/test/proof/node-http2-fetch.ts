import { once } from "node:events";
import { type ClientHttp2Session, connect } from "node:http2";
import { buffer } from "node:stream/consumers";
import type { ClosableFetch } from "./node-http-fetch.ts";

/**
 * Creates a `fetch` over `node:http2`, with one session for each origin.
 *
 * @param ca - The certificate authority to trust.
 * @param toFailure - Makes the error to reject with; `wasSent` is false where the request had no connection.
 */
export function createNodeHttp2Fetch(
  ca: string | undefined,
  toFailure: (error: unknown, wasSent: boolean) => unknown = (error) => error,
): ClosableFetch {
  const sessions = new Map<string, ClientHttp2Session>();
  const connected = new WeakSet<ClientHttp2Session>();
  const open = (origin: string): ClientHttp2Session => {
    const known = sessions.get(origin);
    if (known !== undefined && !known.closed && !known.destroyed) return known;
    const session = connect(origin, ca === undefined ? {} : { ca });
    // Each request tells of its own failure.
    session.on("error", () => {});
    session.on("connect", () => connected.add(session));
    sessions.set(origin, session);
    return session;
  };
  return {
    async fetch(url, { method = "GET", headers, body, signal }) {
      const { origin, pathname } = new URL(url);
      const session = open(origin);
      const head = { ...Object.fromEntries(new Headers(headers)), ":method": method, ":path": pathname };
      const stream = session.request(head, signal ? { signal } : {});
      try {
        const answered = once(stream, "response") as Promise<[{ ":status"?: number }]>;
        // A stream that is cancelled closes without an error.
        const closed = once(stream, "close").then(() => Promise.reject(new Error("The stream was closed.")));
        stream.end(body);
        const [{ ":status": status = 0 }] = await Promise.race([answered, closed]);
        closed.catch(() => {});
        return new Response(await buffer(stream), { status });
      } catch (error) {
        throw toFailure(error, connected.has(session));
      }
    },
    [Symbol.dispose]() {
      for (const session of sessions.values()) session.destroy();
    },
  };
}
