import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { certificateChain } from "../../packages/client/test/certificates.ts";
import { startHttp2Target } from "./http2-targets.ts";
import { createRunners, type Runners } from "./run-on-runtime.ts";
import { runtimePaths } from "./runtime-paths.ts";

const chain = await certificateChain();
let runners: Runners;
beforeAll(async () => {
  runners = await createRunners(chain);
});
afterAll(() => runners[Symbol.dispose]());

/** Starts a forward proxy that refuses every tunnel, as Squid does, and keeps the first line of what it was sent. */
async function startRefusingProxy(status: 403 | 503): Promise<AsyncDisposable & { url: string; seen: string[] }> {
  const seen: string[] = [];
  const server = createServer(({ method, url }, response) => {
    seen.push(`${method} ${url}`);
    response.writeHead(500).end();
  });
  server.on("connect", ({ method, url }, socket: Socket) => {
    seen.push(`${method} ${url}`);
    const page = "<html><head><title>ERROR: The requested URL could not be retrieved</title></head></html>";
    socket.end(`HTTP/1.1 ${status} X\r\ncontent-type: text/html\r\ncontent-length: ${page.length}\r\n\r\n${page}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

// Node.js 20 does not read the variables.
const nodes = (["Node.js 22", "Node.js 24", "Node.js 26"] as const).filter((name) =>
  existsSync(runtimePaths[name].path),
);
const cases = nodes.flatMap((name) => ([403, 503] as const).map((status) => ({ name, status })));

it.for(cases)("is sure that nothing started where a proxy refuses CONNECT with $status on $name", async (row) => {
  await using proxy = await startRefusingProxy(row.status);
  await using target = await startHttp2Target("ok", chain.server);
  const variables = { HTTPS_PROXY: proxy.url, https_proxy: proxy.url, NO_PROXY: "", no_proxy: "" };
  const work = { ok: target.url, calls: { start: { url: target.url, starts: 1, warm: false } } };
  const { http2 } = await runners.run[row.name]({ http2: work }, { NODE_USE_ENV_PROXY: "1", ...variables });
  const tunnel = `CONNECT ${target.url.replace("https://", "")}`;
  expect(new Set(proxy.seen)).toEqual(new Set([tunnel]));
  expect(http2?.told["start"]).toMatchObject([{ outcome: "not-started" }]);
  // One tunnel for the first question of the suite, and one for each attempt.
  expect(proxy.seen).toHaveLength(1 + (http2?.told["start"]?.[0]?.attempts ?? 0));
  expect([...target.reads]).toEqual([]);
});
