import type { IncomingMessage, ServerResponse } from "node:http";
import { Refusal, toProblemResponse } from "./problem.ts";

/**
 * Returns a request listener for `node:http` that answers with a web-standard function.
 *
 * @param answer - Must not reject.
 */
export function toRequestListener(
  answer: (request: Request) => Promise<Response>,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    const request = toRequest(incoming);
    const response =
      request === undefined ? toProblemResponse(new Refusal(405, "Method not allowed.")) : await answer(request);
    const body = Buffer.from(await response.arrayBuffer());
    const headers = { ...Object.fromEntries(response.headers), "content-length": String(body.length) };
    outgoing.writeHead(response.status, headers);
    outgoing.end(body);
    throwAwayRest(incoming);
  };
}

/** Methods that a web-standard request cannot have. */
const unspeakable = new Set(["CONNECT", "TRACE", "TRACK"]);

function toRequest(incoming: IncomingMessage): Request | undefined {
  const { method = "GET", url = "/", headers } = incoming;
  if (unspeakable.has(method)) return undefined;
  const flat = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const init: RequestInit & { duplex?: "half" } = { method, headers: flat };
  if (method !== "GET" && method !== "HEAD") {
    init.body = toBody(incoming);
    init.duplex = "half";
  }
  // Only the path counts: a host that a client made up, `OPTIONS *` and an absolute URL must not break it.
  return new Request(`http://localhost${url.startsWith("/") ? url : "/"}`, init);
}

/** Node's own conversion cannot be left half-way without losing the connection. */
function toBody(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      incoming.on("data", (chunk: Uint8Array) => {
        controller.enqueue(chunk);
        if ((controller.desiredSize ?? 0) <= 0) incoming.pause();
      });
      incoming.on("end", () => controller.close());
      incoming.on("error", (error) => controller.error(error));
    },
    pull: () => void incoming.resume(),
    cancel: () => throwAwayRest(incoming),
  });
}

/**
 * The answer may come before the request was read to its end. Throwing the rest away keeps the connection usable; closing it
 * instead would reset it, and the client could lose the answer.
 */
function throwAwayRest(incoming: IncomingMessage): void {
  incoming.removeAllListeners("data");
  incoming.removeAllListeners("end");
  incoming.resume();
}
