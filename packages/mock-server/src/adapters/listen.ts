import type { EventEmitter } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { Http2Session } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import type { Connection, Incoming, Outgoing } from "./connection.ts";
import { keepStream } from "./deliver-broken.ts";
import { TappedSocket } from "./tapped-socket.ts";
import { toListenError } from "./to-listen-error.ts";

/** Options of {@link listen}. */
export interface ListenOptions {
  readonly port: number;
  readonly hostname: string;
  readonly tls: { readonly key: string; readonly cert: string } | undefined;
  /** Answers a request. Must not throw. */
  readonly onRequest: (incoming: Incoming, outgoing: Outgoing, connection: Connection) => void;
  /** Called for each new connection. Returns true to reset it. */
  readonly isReset: () => boolean;
}

/** A listening server. */
export interface Listening {
  readonly port: number;
  /** Closes idle connections. */
  closeIdle(): void;
  /** Stops listening, closes every connection and resolves when the server has stopped. */
  close(): Promise<void>;
}

const settings = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 5_000, noDelay: true };

/**
 * Starts listening. Serves HTTP/1.1 without TLS; with TLS the client chooses HTTP/2 or HTTP/1.1 (ALPN).
 *
 * @throws `Error` if the server cannot listen on the port. The message says what to do.
 */
export async function listen({ port, hostname, tls, onRequest, isReset }: ListenOptions): Promise<Listening> {
  const raw = new Map<number | undefined, Socket>();
  const sessions = new Map<Http2Session, Socket>();
  const listener = (incoming: Incoming, outgoing: Outgoing): void => {
    const session = "stream" in incoming ? incoming.stream.session : undefined;
    const writable = session === undefined ? (incoming.socket as Socket) : sessions.get(session);
    const socket = raw.get(writable?.remotePort);
    if (writable === undefined || socket === undefined) return void outgoing.destroy();
    onRequest(incoming, outgoing, { raw: socket, writable });
  };
  const server =
    tls === undefined
      ? createServer(settings, listener as RequestListener)
      : await createSecureServer(tls, listener, sessions);
  server.on("connection", (socket: Socket) => {
    const { remotePort } = socket;
    raw.set(remotePort, socket);
    socket.on("close", () => raw.get(remotePort) === socket && raw.delete(remotePort));
    if (isReset()) socket.resetAndDestroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(toListenError(error, hostname, port)));
    server.listen(port, hostname, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    closeIdle() {
      server.closeIdleConnections();
      // A session sends GOAWAY and ends after its streams.
      for (const session of sessions.keys()) session.close();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions.keys()) session.destroy();
        for (const socket of raw.values()) socket.destroy();
      }),
  };
}

async function createSecureServer(
  tls: NonNullable<ListenOptions["tls"]>,
  listener: (incoming: Incoming, outgoing: Outgoing) => void,
  sessions: Map<Http2Session, Socket>,
): Promise<Server> {
  // Loaded on demand: most mocks need neither and start faster without them.
  const { createServer: createHttpsServer } = await import("node:https");
  // Bun's HTTP/2 server does not accept connections from another server.
  if (process.versions["bun"] !== undefined) {
    return createHttpsServer({ ...settings, ...tls }, listener as RequestListener);
  }
  const { createServer: createHttp2Server } = await import("node:http2");
  const server = createHttpsServer(
    { ...settings, ...tls, ALPNProtocols: ["h2", "http/1.1"] },
    listener as RequestListener,
  );
  const over2 = createHttp2Server(listener);
  const over1 = server.listeners("secureConnection") as ((socket: TLSSocket) => void)[];
  let accepted: TLSSocket | undefined;
  (over2 as EventEmitter).on("session", (session: Http2Session) => {
    if (accepted === undefined) return;
    sessions.set(session, accepted);
    session.on("close", () => sessions.delete(session));
  });
  // Scenarios break connections on purpose.
  over2.on("sessionError", () => {});
  over2.on("stream", keepStream);
  server.removeAllListeners("secureConnection");
  server.on("secureConnection", (socket: TLSSocket) => {
    socket.on("error", () => {});
    if (socket.alpnProtocol !== "h2") {
      for (const take of over1) take.call(server, socket);
      return;
    }
    accepted = socket;
    over2.emit("connection", new TappedSocket(socket));
    accepted = undefined;
  });
  return server;
}
