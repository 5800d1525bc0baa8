import { createServer, type IncomingMessage } from "node:http";
import { connect, type Socket } from "node:net";

/** A forward proxy. */
export interface ConnectProxy extends AsyncDisposable {
  readonly url: string;
}

/** Starts a proxy that opens tunnels (`CONNECT`), and that passes on plain requests with an absolute address. */
export async function startConnectProxy(): Promise<ConnectProxy> {
  const sockets = new Set<Socket>();
  let isClosing = false;
  const keep = (socket: Socket): Socket => {
    // It was accepted late: nobody would end it any more.
    if (isClosing) return socket.destroy();
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // Connections break here on purpose.
    socket.on("error", () => {});
    return socket;
  };
  const server = createServer((request, response) => {
    const { hostname, port } = new URL(request.url ?? "");
    const upstream = keep(connect(Number(port), hostname, () => forward(request, upstream)));
    upstream.on("error", () => response.writeHead(502).end());
    // The answer goes back as it came; without one, the connection ends as it did.
    upstream.on("data", (chunk) => request.socket.write(chunk));
    upstream.on("close", () => request.socket.resetAndDestroy());
  });
  server.on("connection", keep);
  server.on("connect", ({ url = "" }: IncomingMessage, client: Socket, head: Buffer) => {
    const { hostname, port } = new URL(`http://${url}`);
    let isOpen = false;
    const upstream = keep(
      connect(Number(port), hostname, () => {
        isOpen = true;
        client.write("HTTP/1.1 200 Connection established\r\n\r\n");
        upstream.write(head);
        upstream.pipe(client).pipe(upstream);
      }),
    );
    upstream.on("error", () => {
      if (isOpen) client.resetAndDestroy();
      else client.end("HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n");
    });
    client.on("close", () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    async [Symbol.asyncDispose]() {
      isClosing = true;
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function forward(request: IncomingMessage, upstream: Socket): void {
  const { rawHeaders, method, url } = request;
  const lines = rawHeaders.flatMap((text, index) => (index % 2 === 0 ? [`${text}: ${rawHeaders[index + 1]}\r\n`] : []));
  upstream.write(`${method} ${new URL(url ?? "").pathname} HTTP/1.1\r\n${lines.join("")}\r\n`);
  const isChunked = request.headers["transfer-encoding"] === "chunked";
  request.on("data", (chunk: Buffer) => {
    upstream.write(isChunked ? `${chunk.length.toString(16)}\r\n${chunk}\r\n` : chunk);
  });
  request.on("end", () => isChunked && upstream.write("0\r\n\r\n"));
}
