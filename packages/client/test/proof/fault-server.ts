import { createServer, type Socket } from "node:net";
import { createSecureContext, TLSSocket } from "node:tls";
import type { Certificate } from "../certificates.ts";
import type { Exchange, ExchangeListener } from "./exchange.ts";
import { serveHttp1 } from "./serve-http1.ts";
import { serveHttp2 } from "./serve-http2.ts";

/** The protocols that starts are sent with. */
export type Protocol = "HTTP/1.1" | "HTTP/2";

/** What a fault server does with a connection, and with the requests on it. Answers each request by default. */
export interface Behaviour {
  /** A connection was accepted; return true to leave it alone, without a TLS handshake, until `proceed` is called. */
  onConnection?(socket: Socket, proceed: () => void): boolean;
  /** The head of a request arrived; return true to leave the rest unread. */
  onHead?(exchange: Exchange): boolean;
  /** A start arrived whole; `start` is the one of its initial values. */
  onStart?(exchange: Exchange, start: string): void;
}

/** A server that fails on purpose, and that counts the starts it has read whole. */
export interface FaultServer extends AsyncDisposable {
  readonly url: string;
  /** How often each start was read, by the `start` in its initial values; under `""`, requests without one. */
  readonly reads: ReadonlyMap<string, number>;
  /** Resets every open connection. */
  resetConnections(): void;
}

/** Options of {@link startFaultServer}. */
export interface FaultServerOptions {
  protocol: Protocol;
  behaviour: Behaviour;
  /** Switches TLS on. */
  certificate?: Certificate | undefined;
}

/** Starts a {@link FaultServer} on a free port of this machine. */
export async function startFaultServer({ protocol, behaviour, certificate }: FaultServerOptions): Promise<FaultServer> {
  const reads = new Map<string, number>();
  const sockets = new Set<Socket>();
  const context = certificate && createSecureContext(certificate);
  const serve = protocol === "HTTP/2" ? serveHttp2 : serveHttp1;
  const listener: ExchangeListener = {
    onHead: (exchange) => behaviour.onHead?.(exchange) ?? false,
    onBody(exchange, body) {
      const start = toStart(body);
      reads.set(start, (reads.get(start) ?? 0) + 1);
      if (behaviour.onStart === undefined) exchange.answer();
      else behaviour.onStart(exchange, start);
    },
  };
  let isClosing = false;
  const server = createServer((raw) => {
    // It was accepted late: nobody would end it any more.
    if (isClosing) return void raw.resetAndDestroy();
    sockets.add(raw);
    raw.on("close", () => sockets.delete(raw));
    // Connections break here on purpose.
    raw.on("error", () => {});
    const proceed = (): void => {
      if (context === undefined) {
        serve(raw, raw, listener);
        return;
      }
      const alpn = protocol === "HTTP/2" ? "h2" : "http/1.1";
      const secure = new TLSSocket(raw, { isServer: true, secureContext: context, ALPNProtocols: [alpn] });
      secure.on("error", () => raw.destroy());
      secure.once("secure", () => serve(secure, raw, listener));
    };
    if (!behaviour.onConnection?.(raw, proceed)) proceed();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const reset = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    url: `${context === undefined ? "http" : "https"}://127.0.0.1:${port}`,
    reads,
    resetConnections: reset,
    async [Symbol.asyncDispose]() {
      isClosing = true;
      reset();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Returns the `start` of the initial values; `""` if there is none, as in a start that was sent again without its body. */
function toStart(body: string): string {
  try {
    const { start } = JSON.parse(body) as { start?: unknown };
    return typeof start === "string" ? start : "";
  } catch {
    return "";
  }
}
