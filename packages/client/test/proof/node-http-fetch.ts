import { once } from "node:events";
import { Agent as HttpAgent, type IncomingMessage, request as requestHttp } from "node:http";
import { Agent as HttpsAgent, request as requestHttps } from "node:https";
import { buffer } from "node:stream/consumers";
import type { OwnFetch } from "./proof-client.ts";

/** A `fetch` that a caller has written, and what closes its connections. */
export interface ClosableFetch extends Disposable {
  fetch: OwnFetch;
}

/**
 * Creates a `fetch` over `node:http` and `node:https`, with connections that are kept alive.
 *
 * @param ca - The certificate authority to trust.
 * @param toFailure - Makes the error to reject with; `wasSent` is false where the request had no connection.
 */
export function createNodeHttpFetch(
  ca: string | undefined,
  toFailure: (error: unknown, wasSent: boolean) => unknown = (error) => error,
): ClosableFetch {
  const agents = { "http:": new HttpAgent({ keepAlive: true }), "https:": new HttpsAgent({ keepAlive: true, ca }) };
  return {
    async fetch(url, { method = "GET", headers, body, signal }) {
      const isTls = url.startsWith("https:");
      const options = { method, headers: Object.fromEntries(new Headers(headers)), ...(signal && { signal }) };
      const request = isTls
        ? requestHttps(url, { ...options, agent: agents["https:"] })
        : requestHttp(url, { ...options, agent: agents["http:"] });
      let wasSent = request.reusedSocket;
      request.on("socket", (socket) => {
        if (!socket.connecting) wasSent = true;
        socket.once(isTls ? "secureConnect" : "connect", () => {
          wasSent = true;
        });
      });
      try {
        const answered = once(request, "response") as Promise<[IncomingMessage]>;
        request.end(body);
        const [answer] = await answered;
        return new Response(await buffer(answer), { status: answer.statusCode ?? 0 });
      } catch (error) {
        throw toFailure(error, wasSent);
      }
    },
    [Symbol.dispose]() {
      agents["http:"].destroy();
      agents["https:"].destroy();
    },
  };
}
