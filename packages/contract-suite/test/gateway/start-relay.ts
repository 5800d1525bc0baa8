import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A gateway in a few lines, for what no setting of a real one does. */
export interface Relay extends AsyncDisposable {
  url: string;
  /** Resolves when a request comes that fits. */
  sees(fits: (incoming: IncomingMessage) => boolean): Promise<void>;
}

/** How a relay treats a request; the rest is passed on. */
export interface RelayOptions {
  /** `host:port`. */
  to: string;
  /** Answers in place of the upstream. Returns false to pass the request on. */
  answer?: (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;
  /** Changes a body on its way. */
  toBody?: (body: Buffer) => Buffer;
}

/** Starts a relay. */
export async function startRelay({ to, answer, toBody = (body) => body }: RelayOptions): Promise<Relay> {
  const server = createServer((incoming, outgoing) => {
    if (answer?.(incoming, outgoing) === true) return;
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
    incoming.on("end", () => {
      const body = toBody(Buffer.concat(chunks));
      const [host, port] = to.split(":");
      const { method, url: path } = incoming;
      const headers = { ...incoming.headers, "content-length": String(body.length) };
      const upstream = request({ host, port, method, path, headers }, (answered) => {
        outgoing.writeHead(answered.statusCode ?? 502, answered.headers);
        answered.pipe(outgoing);
      });
      upstream.on("error", () => outgoing.headersSent || outgoing.writeHead(502).end());
      outgoing.on("close", () => upstream.destroy());
      upstream.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    sees: (fits) =>
      new Promise((resolve) => {
        server.on("request", (incoming) => {
          if (fits(incoming)) resolve();
        });
      }),
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
