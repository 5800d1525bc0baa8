import type { Socket } from "node:net";
import { type Exchange, type ExchangeListener, startedBody } from "./exchange.ts";

/** Speaks HTTP/1.1 on `socket`: request after request, with a body of a known length or in chunks. */
export function serveHttp1(socket: Socket, raw: Socket, listener: ExchangeListener): void {
  const exchange: Exchange = {
    streamId: 1,
    answer() {
      const length = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(startedBody)}`;
      socket.write(`HTTP/1.1 200 OK\r\n${length}\r\n\r\n${startedBody}`);
    },
    resetStream: () => raw.resetAndDestroy(),
    goAway: () => raw.resetAndDestroy(),
    resetConnection: () => raw.resetAndDestroy(),
    closeConnection: () => socket.end(),
  };
  let text = "";
  let isHeadSeen = false;
  let isLeftUnread = false;
  socket.on("data", (chunk: Buffer) => {
    if (isLeftUnread) return;
    text += chunk.toString("latin1");
    for (;;) {
      const end = text.indexOf("\r\n\r\n");
      if (end === -1) return;
      if (!isHeadSeen) {
        isHeadSeen = true;
        isLeftUnread = listener.onHead(exchange);
        if (isLeftUnread) return;
      }
      const body = takeBody(text.slice(0, end), text.slice(end + 4));
      if (body === undefined) return;
      text = body.rest;
      isHeadSeen = false;
      listener.onBody(exchange, body.text);
    }
  });
}

interface Taken {
  text: string;
  rest: string;
}

function takeBody(head: string, after: string): Taken | undefined {
  if (/^transfer-encoding: *chunked/im.test(head)) return takeChunks(after);
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  return after.length < length ? undefined : { text: after.slice(0, length), rest: after.slice(length) };
}

function takeChunks(after: string): Taken | undefined {
  let text = "";
  let rest = after;
  for (;;) {
    const end = rest.indexOf("\r\n");
    if (end === -1) return undefined;
    const size = Number.parseInt(rest.slice(0, end), 16);
    const chunk = rest.slice(end + 2, end + 2 + size + 2);
    if (chunk.length < size + 2) return undefined;
    rest = rest.slice(end + 2 + size + 2);
    if (size === 0) return { text, rest };
    text += chunk.slice(0, size);
  }
}
