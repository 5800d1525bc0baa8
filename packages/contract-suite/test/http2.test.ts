import { once } from "node:events";
import { type ClientHttp2Session, connect, createServer, type Http2ServerRequest } from "node:http2";
import type { AddressInfo } from "node:net";
import { createMockFetch } from "@flowx-start/mock-server";
import { expect, it } from "vitest";
import { formatResult, prepareMock, runContract } from "../src/index.ts";

const mock = createMockFetch();

async function toRequest(incoming: Http2ServerRequest): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const own = Object.entries(incoming.headers).filter(([name]) => !name.startsWith(":"));
  const { method } = incoming;
  const headers = Object.fromEntries(own.map(([name, value]) => [name, String(value)]));
  const hasBody = !["GET", "HEAD"].includes(method);
  return new Request(`http://mock${incoming.url}`, {
    method,
    headers,
    ...(hasBody && { body: Buffer.concat(chunks) }),
  });
}

/** Sends over a session of HTTP/2. */
function sendOver(session: ClientHttp2Session): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const body = Buffer.from(await request.arrayBuffer());
    const headers = { ":method": request.method, ":path": pathname + search, ...Object.fromEntries(request.headers) };
    const stream = session.request(headers, { endStream: body.length === 0 });
    if (body.length > 0) stream.end(body);
    const [answered] = await once(stream, "response");
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    const { ":status": status, ...own } = answered as Record<string, string | number>;
    const isEmpty = status === 204 || chunks.length === 0;
    const kept = Object.entries(own).map(([name, value]): [string, string] => [name, String(value)]);
    return new Response(isEmpty ? null : Buffer.concat(chunks), { status: Number(status), headers: kept });
  };
}

it("gives the same verdicts over HTTP/2 as over HTTP/1.1", async () => {
  const server = createServer(async (incoming, outgoing) => {
    const response = await mock.fetch(await toRequest(incoming));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(Buffer.from(await response.arrayBuffer()));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const session = connect(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const { fetch: _direct, ...target } = await prepareMock({ url: "http://mock", fetch: mock.fetch });
  const report = await runContract({ ...target, fetch: sendOver(session) });
  session.close();
  server.close();
  expect(report.results.filter(({ outcome }) => outcome !== "passed").map(formatResult)).toEqual([]);
  expect(report.passed).toBe(302);
});
