import type { IncomingMessage, ServerResponse } from "node:http";
import type { Http2Session, ServerHttp2Stream } from "node:http2";
import type { Answer } from "../http/answer.ts";
import type { Connection, Incoming, Outgoing } from "./connection.ts";

/** Error codes of RFC 9113, section 7. Importing `node:http2` for them would slow down every start. */
const codes = { noError: 0, internalError: 2, refusedStream: 7 };
const notHttp = Buffer.from([0x16, 0x03, 0x00, 0xff, 0x0a, 0x0d, 0x0a, 0x0d, 0x0a, 0x7b]);

/** Sends an answer that its fault breaks in transit. */
export function deliverBroken(answer: Answer, incoming: Incoming, outgoing: Outgoing, connection: Connection): void {
  if (answer.fault === "reset") connection.raw.resetAndDestroy();
  else if ("stream" in incoming) breakStream(answer, incoming.stream as ServerHttp2Stream, connection);
  else breakConnection(answer, incoming, outgoing as ServerResponse, connection);
}

/** Breaks the connection, because HTTP/1.1 has no streams. */
function breakConnection(
  { status, headers, body, fault }: Answer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { raw, writable }: Connection,
): void {
  if (fault === "reset-stream") {
    raw.resetAndDestroy();
    return;
  }
  throwAwayRest(incoming);
  if (fault === "close-mid-headers") writable.end(`HTTP/1.1 ${status} OK\r\ncontent-type: application/js`);
  else if (fault === "garbage") writable.end(notHttp);
  else if (fault === "truncate") {
    const bytes = Buffer.from(body);
    outgoing.writeHead(status, { ...headers, "content-length": bytes.length + 1, connection: "close" });
    outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => writable.end());
  } else if (fault !== "hang") writable.end();
}

function breakStream(
  { status, headers, body, fault }: Answer,
  stream: ServerHttp2Stream,
  { raw, writable }: Connection,
): void {
  if (fault === "refuse-stream") stream.close(codes.refusedStream);
  else if (fault === "reset-stream") stream.close(codes.internalError);
  else if (fault === "lose-session") raw.destroy();
  else if (fault === "goaway") goAwayBelow(stream, writable);
  else if (fault === "garbage") writable.end(notHttp);
  // The head of a frame and the start of its header block.
  else if (fault === "close-mid-headers") writable.end(toFrame(0x01, 0x04, stream.id ?? 1, Buffer.from([0x88]), 64));
  else if (fault === "truncate") {
    const bytes = Buffer.from(body);
    stream.respond({ ":status": status, ...headers, "content-length": bytes.length + 1 });
    stream.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => writable.end());
  }
}

const goneAway = new WeakSet<Http2Session>();

/**
 * Sends a GOAWAY that excludes a stream and all later ones, and closes the connection after the earlier ones.
 *
 * Node.js' own `goaway()` cannot send stream 0, which is needed to exclude the first one.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9113#section-6.8 | RFC 9113, GOAWAY}
 */
function goAwayBelow({ session, id = 1 }: ServerHttp2Stream, writable: Connection["writable"]): void {
  if (session === undefined || goneAway.has(session)) return;
  goneAway.add(session);
  if (id === 1) {
    writable.end(toFrame(0x07, 0, 0, Buffer.alloc(8)));
    return;
  }
  session.goaway(codes.noError, id - 2);
  const open = [...(openStreams.get(session) ?? [])].filter((stream) => (stream.id ?? 0) < id);
  const ends = open.map((stream) => new Promise((resolve) => stream.once("close", resolve)));
  // In a later turn of the event loop, so that the frame is sent first.
  void Promise.all(ends).then(() => setImmediate(() => writable.end()));
}

const openStreams = new WeakMap<Http2Session, Set<ServerHttp2Stream>>();

/** Tracks a stream until it ends, because a session does not list its streams. */
export function keepStream(stream: ServerHttp2Stream): void {
  const { session } = stream;
  if (session === undefined) return;
  const streams = openStreams.get(session) ?? new Set();
  openStreams.set(session, streams.add(stream));
  stream.once("close", () => streams.delete(stream));
}

/** Builds an HTTP/2 frame. A length beyond the payload truncates it. */
function toFrame(type: number, flags: number, id: number, payload: Uint8Array, length = payload.length): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(id, 5);
  return Buffer.concat([head, payload]);
}

/**
 * Reads the rest of the request, because closing a connection with unread bytes resets it and can lose the answer. After a complete
 * answer, Node.js does this itself.
 */
function throwAwayRest(incoming: IncomingMessage): void {
  incoming.removeAllListeners("data");
  incoming.removeAllListeners("end");
  incoming.resume();
}
