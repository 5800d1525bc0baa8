import { createServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";

/** What a raw server has seen. */
export interface Seen {
  connections: number;
  /** Requests whose head arrived. */
  heads: number;
  /** Requests that arrived whole. */
  requests: number;
  /** The text of each request, as far as it arrived. */
  texts: string[];
}

/** What a raw server does. */
export interface Behaviour {
  onConnection?: (socket: Socket) => void;
  /** The head arrived; the body may be on its way. */
  onHead?: (socket: Socket, seen: Seen) => void;
  /** The request arrived whole. */
  onRequest?: (socket: Socket, seen: Seen) => void;
}

/** A server that speaks only as much HTTP as it is told to. */
export interface RawServer extends AsyncDisposable {
  port: number;
  seen: Seen;
}

/** Starts a raw TCP server, or a TLS one where `tls` gives its key and certificate. */
export async function startRawServer(behaviour: Behaviour, tls?: { key: string; cert: string }): Promise<RawServer> {
  const seen: Seen = { connections: 0, heads: 0, requests: 0, texts: [] };
  const sockets = new Set<Socket>();
  let isClosing = false;
  const onSocket = (socket: Socket): void => {
    // It was accepted late: nobody would end it any more.
    if (isClosing) return void socket.destroy();
    seen.connections += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // The tests break connections on purpose.
    socket.on("error", () => {});
    behaviour.onConnection?.(socket);
    readRequests(socket, seen, behaviour);
  };
  const server: Server = tls === undefined ? createServer(onSocket) : createTlsServer(tls, onSocket);
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as { port: number }).port,
    seen,
    async [Symbol.asyncDispose]() {
      isClosing = true;
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function readRequests(socket: Socket, seen: Seen, { onHead, onRequest }: Behaviour): void {
  let text = "";
  let headSeen = false;
  socket.on("data", (chunk) => {
    text += chunk.toString("latin1");
    const end = text.indexOf("\r\n\r\n");
    if (end === -1) return;
    if (!headSeen) {
      headSeen = true;
      seen.heads += 1;
      onHead?.(socket, seen);
    }
    const length = Number(/content-length: *(\d+)/i.exec(text)?.[1] ?? 0);
    const isWhole = /transfer-encoding: *chunked/i.test(text)
      ? text.endsWith("\r\n0\r\n\r\n")
      : text.length >= end + 4 + length;
    if (!isWhole) return;
    seen.requests += 1;
    seen.texts.push(text);
    text = "";
    headSeen = false;
    onRequest?.(socket, seen);
  });
}

/** Returns an HTTP/1.1 answer as text. */
export function toAnswer(status: number, body: string, headers: Record<string, string> = {}): string {
  const all = { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} X\r\n${lines.join("")}\r\n${body}`;
}

/** The answer to a start that went well. */
export const started: string = toAnswer(
  200,
  JSON.stringify({ uuid: "24cb4216-83a4-4782-84cb-d702b54b9b7d", state: "STARTED" }),
);
