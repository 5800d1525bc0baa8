/// <reference lib="esnext.disposable" preserve="true" />
import { createServer, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { createCertificate } from "./certificate.ts";
import { defineMockConfig } from "./config/check-mock-config.ts";
import type { MockConfig } from "./config/mock-config.ts";
import { createFront } from "./front.ts";
import { type Mock, toMock } from "./mock.ts";
import { toRequestListener } from "./node-adapter.ts";

/** Options of {@link startMockServer}. */
export interface MockServerOptions extends MockConfig {
  /** Default 0: a free port. */
  port?: number;
  /** Default `127.0.0.1`: only this machine. */
  hostname?: string;
  /** Listens for https, with this certificate (PEM) or with `true` one that is made for the purpose. Default false. */
  https?: boolean | { key: string; cert: string };
  /** Names beside loopback under which the control API and its page may be called. Default none. */
  allowedHosts?: readonly string[];
}

/** A mock that listens. `await using` closes it. */
export interface MockServer extends Mock, AsyncDisposable {
  /** The base URL, base path included, without a trailing slash. */
  readonly url: string;
  /** The page to look at: `http://127.0.0.1:4010/__mock/ui`. */
  readonly pageUrl: string;
  /** The certificate, PEM, for clients to trust; `undefined` without https. */
  readonly certificate: string | undefined;
  /** Stops listening, ends every connection, and resolves when all is closed. */
  close(): Promise<void>;
}

/**
 * Starts the mock on a port of this machine.
 *
 * @throws {@link MockConfigError} with every mistake of the configuration.
 * @throws `Error` if the port cannot be listened on; the message says what to do.
 * @example
 * ```ts
 * import { startMockServer } from "@flowx-start/mock-server";
 *
 * const server = await startMockServer();
 * console.log(server.url, server.instances.length);
 * await server.close();
 * ```
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { port = 0, hostname = "127.0.0.1", https = false, allowedHosts = [], ...config } = options;
  const front = createFront(defineMockConfig(config), "");
  front.allowedHosts = allowedHosts;
  // A TLS socket cannot be reset; the TCP socket below it has the same port at the other end.
  const rawSockets = new Map<number | undefined, Socket>();
  const listener = toRequestListener(front.answer, (socket) => rawSockets.get(socket.remotePort) ?? socket);
  const tls = https === true ? await createCertificate() : https || undefined;
  const settings = {
    headersTimeout: 10_000,
    requestTimeout: 60_000,
    connectionsCheckingInterval: 5_000,
    noDelay: true,
  };
  const server: Server =
    tls === undefined ? createServer(settings, listener) : createSecureServer({ ...settings, ...tls }, listener);
  server.on("connection", (socket: Socket) => {
    if (tls !== undefined) {
      const { remotePort } = socket;
      rawSockets.set(remotePort, socket);
      socket.on("close", () => rawSockets.delete(remotePort));
    }
    if (front.root.isResetOnAccept()) socket.resetAndDestroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(toListenError(error, hostname, port)));
    server.listen(port, hostname, resolve);
  });
  front.origin = toUrl(hostname, (server.address() as AddressInfo).port, tls === undefined ? "http" : "https");
  // So that the next request needs a new connection, which the scenario can reset.
  front.root.hub.watchers.add(() => {
    if (front.root.scenarios.resetOnAccept) server.closeIdleConnections();
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  const mock = toMock(front, () => front.root);
  return Object.defineProperties(mock, {
    url: { get: () => front.origin + (front.config.basePath ?? "") },
    pageUrl: { get: () => `${front.origin}/__mock/ui` },
    certificate: { value: tls?.cert },
    close: { value: close },
    [Symbol.asyncDispose]: { value: close },
  }) as MockServer;
}

/** Returns the URL of an address; one of IPv6 stands in brackets. */
export function toUrl(hostname: string, port: number, scheme: "http" | "https" = "http"): string {
  return `${scheme}://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`;
}

function toListenError(error: NodeJS.ErrnoException, hostname: string, port: number): Error {
  const reason = error.code === "EADDRINUSE" ? "it is in use" : error.message;
  return new Error(`Cannot listen on ${hostname}:${port}: ${reason}. Choose another port, or 0 for a free one.`, {
    cause: error,
  });
}
