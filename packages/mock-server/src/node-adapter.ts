import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Answer } from "./answer.ts";
import type { MockRequest } from "./mock-request.ts";
import { toProblemAnswer } from "./problem.ts";
import { Refusal } from "./refusal.ts";

/**
 * Returns a request listener for `node:http` and `node:https`.
 *
 * @param answer - Must not reject.
 * @param toRawSocket - Finds the TCP socket of a connection, which under TLS is not that of the request.
 */
export function toRequestListener(
  answer: (request: MockRequest) => Promise<Answer>,
  toRawSocket: (socket: Socket) => Socket,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    const answered = await answer(toMockRequest(incoming)).catch(() =>
      toProblemAnswer(new Refusal(500, "Internal server error.")),
    );
    if (answered.delayMs !== undefined) await wait(answered.delayMs, incoming.socket);
    if (answered.fault !== undefined) deliverBroken(answered, incoming, outgoing, toRawSocket(incoming.socket));
    else if (answered.bodyMs !== undefined) await deliverSlowly(answered, incoming, outgoing);
    else deliver(answered, outgoing);
  };
}

function toMockRequest(incoming: IncomingMessage): MockRequest {
  const { method = "GET", url = "/", socket } = incoming;
  // Node joins repeated headers; only `set-cookie`, which no request has, is a list.
  const headers = incoming.headers as Record<string, string>;
  const scheme = "encrypted" in socket ? "https" : "http";
  return {
    method,
    headers,
    target: toTarget(url),
    origin: `${scheme}://${headers["host"] ?? "localhost"}`,
    readBody: (maxBytes) => readBody(incoming, maxBytes),
  };
}

/** Only path and query count: `OPTIONS *` has none, and a proxy's request has a whole URL. */
function toTarget(url: string): string {
  if (url.startsWith("/")) return url;
  if (!URL.canParse(url)) return "/";
  const { pathname, search } = new URL(url);
  return pathname + search;
}

function readBody(incoming: IncomingMessage, maxBytes: number): Promise<Uint8Array | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    incoming.on("data", (chunk: Uint8Array) => {
      bytes += chunk.length;
      if (bytes > maxBytes) resolve(undefined);
      else chunks.push(chunk);
    });
    incoming.on("end", () => resolve(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    // Also when the client goes away in the middle.
    incoming.on("error", reject);
  });
}

function deliver({ status, headers, body }: Answer, outgoing: ServerResponse): void {
  // RFC 9110, section 8.6: a 204 has no length.
  const length = status === 204 ? {} : { "content-length": Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...length });
  outgoing.end(body);
}

async function deliverSlowly(
  { status, headers, body, bodyMs = 0 }: Answer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const bytes = Buffer.from(body);
  outgoing.writeHead(status, { ...headers, "content-length": bytes.length });
  outgoing.flushHeaders();
  const pieces = 4;
  const length = Math.ceil(bytes.length / pieces);
  for (let i = 0; i < pieces && !incoming.socket.destroyed; i += 1) {
    await wait(bodyMs / pieces, incoming.socket);
    outgoing.write(bytes.subarray(i * length, (i + 1) * length));
  }
  outgoing.end();
}

function deliverBroken(answer: Answer, incoming: IncomingMessage, outgoing: ServerResponse, raw: Socket): void {
  const { status, headers, body, fault } = answer;
  const { socket } = incoming;
  if (fault === "reset") raw.resetAndDestroy();
  else throwAwayRest(incoming);
  if (fault === "close-mid-headers") socket.end(`HTTP/1.1 ${status} OK\r\ncontent-type: application/js`);
  if (fault === "garbage") socket.end(Buffer.from([0x16, 0x03, 0x00, 0xff, 0x0a, 0x0d, 0x0a, 0x0d, 0x0a, 0x7b]));
  if (fault === "truncate") {
    const bytes = Buffer.from(body);
    outgoing.writeHead(status, { ...headers, "content-length": bytes.length + 1, connection: "close" });
    outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => socket.end());
  }
}

/** Ends early if the connection does. */
function wait(ms: number, socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      socket.off("close", finish);
      resolve();
    };
    const timer = setTimeout(finish, ms);
    socket.on("close", finish);
  });
}

/**
 * Closing a connection with unread bytes resets it, and the client could lose what it was sent. After a whole answer Node
 * throws them away by itself.
 */
function throwAwayRest(incoming: IncomingMessage): void {
  incoming.removeAllListeners("data");
  incoming.removeAllListeners("end");
  incoming.resume();
}
