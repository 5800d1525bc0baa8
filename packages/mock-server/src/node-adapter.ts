import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";

/**
 * Returns a request listener for `node:http` that answers with a web-standard function.
 *
 * @param answer - Must not reject.
 */
export function toRequestListener(
  answer: (request: Request) => Promise<Response>,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    // A client that goes away is its own business.
    incoming.on("error", () => {});
    outgoing.on("error", () => {});
    const response = await answer(toRequest(incoming));
    const body = Buffer.from(await response.arrayBuffer());
    const headers = { ...Object.fromEntries(response.headers), "content-length": String(body.length) };
    outgoing.writeHead(response.status, headers);
    outgoing.end(body);
    // The answer may come before the request was read to its end. Throwing the rest away keeps the connection usable;
    // closing it instead would reset it, and the client could lose the answer.
    incoming.removeAllListeners("data");
    incoming.resume();
  };
}

function toRequest(incoming: IncomingMessage): Request {
  const { method = "GET", url = "/", headers } = incoming;
  const flat = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const hasBody = method !== "GET" && method !== "HEAD";
  const init: RequestInit & { duplex?: "half" } = { method, headers: flat };
  if (hasBody) {
    init.body = Readable.toWeb(incoming) as ReadableStream;
    init.duplex = "half";
  }
  // Only the path counts; a host that a client made up must not break the URL.
  return new Request(`http://localhost${url.startsWith("/") ? url : "/"}`, init);
}
