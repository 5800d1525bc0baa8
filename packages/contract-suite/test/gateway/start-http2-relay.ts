import { request } from "node:http";
import { createSecureServer, type ServerHttp2Session, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";
import type { CertificateChain } from "../../../client/test/certificates.ts";

/** A gateway in a few lines that speaks HTTP/2 only. */
export interface Http2Relay extends AsyncDisposable {
  url: string;
}

/** How a relay treats a stream. */
export interface Http2RelayOptions {
  /** `host:port`. */
  to: string;
  chain: CertificateChain;
  /** Default 127.0.0.1, which is `localhost`. */
  host?: string;
  /** Answers in place of the upstream, which has read the start. Returns false to pass its answer on. */
  whenRead?: (stream: ServerHttp2Stream) => boolean;
}

/** Starts a relay. */
export async function startHttp2Relay({
  to,
  chain,
  whenRead,
  host = "127.0.0.1",
}: Http2RelayOptions): Promise<Http2Relay> {
  const sessions = new Set<ServerHttp2Session>();
  const server = createSecureServer({ key: chain.server.key, cert: chain.server.cert });
  server.on("session", (session) => {
    sessions.add(session);
    session.on("error", () => {});
    session.on("close", () => sessions.delete(session));
  });
  server.on("stream", (stream, { ":method": method, ":path": path, ...fields }) => {
    stream.on("error", () => {});
    const [host, port] = to.split(":");
    const names = Object.entries(fields).filter(([name]) => !name.startsWith(":"));
    const headers = Object.fromEntries(names) as Record<string, string>;
    const upstream = request({ host, port, method, path, headers }, (answered) => {
      if (whenRead?.(stream) === true || stream.destroyed) return void answered.resume();
      const { connection: _, "keep-alive": __, "transfer-encoding": ___, ...rest } = answered.headers;
      stream.respond({ ":status": answered.statusCode ?? 502, ...rest });
      answered.pipe(stream);
    });
    upstream.on("error", () => {
      if (stream.destroyed || whenRead?.(stream) === true) return;
      stream.respond({ ":status": 502 });
      stream.end();
    });
    stream.on("close", () => upstream.destroy());
    stream.pipe(upstream);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      for (const session of sessions) session.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
