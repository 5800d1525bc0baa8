import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createMock, type Mock, type MockOptions } from "./create-mock.ts";
import { toRequestListener } from "./node-adapter.ts";

/** Options of {@link startMockServer}. */
export interface MockServerOptions extends MockOptions {
  /** Default 0: a free port. */
  port?: number;
  /** Default `127.0.0.1`: only this machine. */
  hostname?: string;
}

/** A mock that listens. `await using` closes it. */
export interface MockServer extends Omit<Mock, "fetch">, AsyncDisposable {
  /** The base URL, base path included, without a trailing slash. */
  readonly url: string;
  /** Stops listening, ends every connection, and resolves when all is closed. */
  close(): Promise<void>;
}

/**
 * Starts the mock on a port of this machine.
 *
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
  const { port = 0, hostname = "127.0.0.1", ...mockOptions } = options;
  const mock = createMock(mockOptions);
  const server = createServer(toRequestListener(mock.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(toListenError(error, hostname, port)));
    server.listen(port, hostname, resolve);
  });
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: toUrl(hostname, (server.address() as AddressInfo).port) + (mockOptions.basePath ?? ""),
    requests: mock.requests,
    instances: mock.instances,
    reset: mock.reset,
    close,
    [Symbol.asyncDispose]: close,
  };
}

/** Returns the URL of an address; one of IPv6 stands in brackets. */
export function toUrl(hostname: string, port: number): string {
  return `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${port}`;
}

function toListenError(error: NodeJS.ErrnoException, hostname: string, port: number): Error {
  const reason = error.code === "EADDRINUSE" ? "it is in use" : error.message;
  return new Error(`Cannot listen on ${hostname}:${port}: ${reason}. Choose another port, or 0 for a free one.`, {
    cause: error,
  });
}
