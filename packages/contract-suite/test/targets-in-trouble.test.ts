import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { startMockServer } from "@flowx-start/mock-server";
import { afterAll, expect, it } from "vitest";
import { documentedTarget } from "../src/index.ts";
import { runCli } from "./run-cli.ts";

const { workspaceId, appId, processName } = documentedTarget;
const env = { TOKEN: "s3cret-token" };
const about = ["--token-env", "TOKEN", "--workspace-id", workspaceId, "--app-id", appId, "--process-name", processName];
const open: Server[] = [];
afterAll(() => {
  for (const server of open) server.close().closeAllConnections();
});

async function listen(answer: RequestListener): Promise<{ url: string; port: number; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(String(request.url));
    answer(request, response);
  });
  open.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, requests };
}

const lastLines = (out: string, count: number): string[] => out.trimEnd().split("\n").slice(-count);

it("says in one line that nobody listens, with 4", async () => {
  const gone = await startMockServer();
  await gone.close();
  const { code, out } = await runCli(["--base-url", gone.url, ...about, "--allow-starts"], { env });
  expect(code).toBe(4);
  const [stopped, summary] = lastLines(out, 2);
  expect(stopped).toBe(
    `stopped: Cannot connect to ${gone.url} (ECONNREFUSED). Check that the target is running and that the base URL is correct.`,
  );
  expect(summary).toMatch(/^0 passed, 0 failed, 302 skipped; instances started: 0; /);
  expect(out).not.toContain("✗");
});

it("says so for a run of one case, and for a mock", async () => {
  const gone = await startMockServer();
  await gone.close();
  const one = await runCli(["--base-url", gone.url, ...about, "--only", "unknown-path"], { env });
  expect({ code: one.code, told: one.out.includes("stopped: Cannot connect to") }).toEqual({ code: 4, told: true });
  const mock = await runCli(["--mock", gone.url]);
  expect(mock).toMatchObject({ code: 4, out: "" });
  expect(mock.err).toMatch(/^flowx-contract: Cannot connect to .* \(ECONNREFUSED\)/);
});

it("says in one line that the host is not known, with 4", async () => {
  const { code, out } = await runCli(["--base-url", "https://flowx.invalid/rtm", ...about], { env });
  expect(code).toBe(4);
  expect(out).toMatch(
    /\nstopped: The host flowx\.invalid is unknown \((ENOTFOUND|EAI_AGAIN)\)\. Check the base URL\.\n/,
  );
});

it("stops after a few requests to a target that hangs, with 5", async () => {
  const hanging = await listen(() => undefined);
  const { code, out } = await runCli(["--base-url", hanging.url, ...about, "--timeout", "500"], { env });
  expect(code).toBe(5);
  expect(out).toContain("stopped: The target did not answer within 500 ms. Check that it is running.");
  expect(out).toMatch(/\n0 passed, 0 failed, 302 skipped;/);
  expect(hanging.requests.length).toBeLessThanOrEqual(3);
});

it("names the better base URL where http is redirected to https, with 7", async () => {
  const redirecting = await listen((request, response) => {
    response.writeHead(301, { location: `https://flowx.example.com${request.url}` }).end();
  });
  const { code, out } = await runCli(["--base-url", `${redirecting.url}/rtm`, ...about], { env });
  expect(code).toBe(7);
  expect(out).toContain(
    "stopped: The target redirects (301) to https://flowx.example.com/rtm. Use that URL as the base URL.\n",
  );
  expect(out).toMatch(/\n0 passed, 0 failed, 302 skipped;/);
});

it("says that there is a page to log in at, with 7", async () => {
  const redirecting = await listen((_request, response) => {
    response.writeHead(302, { location: "https://idp.example.com/login?state=s3cret-token" }).end();
  });
  const { code, out } = await runCli(["--base-url", redirecting.url, ...about], { env });
  expect(code).toBe(7);
  expect(out).toContain("to https://idp.example.com/login. Check the base URL, and whether a login page");
  expect(out).not.toContain("s3cret");
});

it("names NODE_EXTRA_CA_CERTS where a certificate is refused, with 8, after one request", async () => {
  await using server = await startMockServer({ https: true });
  const { code, out } = await runCli(["--base-url", server.url, ...about], { env });
  expect(code).toBe(8);
  expect(out).toMatch(
    /stopped: The certificate of https:\S+ is not trusted \(\w+\)\. .* set NODE_EXTRA_CA_CERTS to the authority's PEM file\.\n/,
  );
  expect(server.totals.requests).toBe(0);
});

it("says that a port speaks no TLS, with 8", async () => {
  const plain = await listen((_request, response) => response.end());
  const { code, out } = await runCli(["--base-url", `https://127.0.0.1:${plain.port}`, ...about], { env });
  expect(code).toBe(8);
  expect(out).toContain("The TLS handshake with https://127.0.0.1");
});

it("waits as long as a target that limits the rate says, and goes on", async () => {
  const server = await startMockServer();
  let limited = 0;
  const gateway = await listen(async (request, response) => {
    limited += 1;
    if (limited % 5 === 0) {
      response.writeHead(429, { "retry-after": "0" }).end();
      return;
    }
    const { authorization = "" } = request.headers;
    const passed = await fetch(server.url + request.url, { headers: { authorization } });
    const headers = { "content-type": passed.headers.get("content-type") ?? "text/plain" };
    response.writeHead(passed.status, headers).end(await passed.text());
  });
  const words = ["--base-url", gateway.url, ...about, "--only", "getActiveBuild/build-info-names"];
  const { code, out } = await runCli([...words, "--rate", "1000"], { env });
  expect(out).toMatch(/\n2 passed, 0 failed, 0 skipped;/);
  expect(code).toBe(0);
  const many = await runCli(["--base-url", gateway.url, ...about, "--only", "getActiveBuild/accept"], { env });
  expect(many.code).toBe(0);
  expect(limited).toBeGreaterThan(5);
  await server.close();
});

it("gives up on a target that limits the rate for long, with 6", async () => {
  const limiting = await listen((_request, response) => void response.writeHead(429, { "retry-after": "3600" }).end());
  const { code, out } = await runCli(["--base-url", limiting.url, ...about], { env });
  expect(code).toBe(6);
  expect(out).toContain(
    "stopped: The target limits the rate (429; Retry-After is 3600 s). Set a lower --rate or try again later.\n",
  );
  expect(limiting.requests).toHaveLength(1);
});

it("exits where a proxy refuses to connect", async () => {
  const proxy = await listen(() => undefined);
  open.at(-1)?.on("connect", (_request, socket) => socket.end("HTTP/1.1 403 Forbidden\r\n\r\n"));
  const proxied = { ...env, NODE_USE_ENV_PROXY: "1", HTTPS_PROXY: proxy.url, NO_PROXY: "" };
  const { code, out } = await runCli(["--base-url", "https://flowx.example.com", ...about], { env: proxied });
  expect(code).toBe(4);
  expect(out).toContain(
    "stopped: The proxy refuses to connect to flowx.example.com. Check HTTPS_PROXY and NO_PROXY.\n",
  );
});

it("still tells a target that breaks the contract from one that is away, with 1", async () => {
  const wrong = await listen((_request, response) => void response.writeHead(500).end("no"));
  const { code, out } = await runCli(["--base-url", wrong.url, ...about, "--bail", "3"], { env });
  expect(code).toBe(1);
  expect(out).toMatch(/\nstopped: The run stopped after 3 failed cases \(bail\)\.\n0 passed, 3 failed, 299 skipped;/);
  expect(wrong.requests).toHaveLength(3);
});

it("lists what was started when it is interrupted, with 130", async () => {
  const uuids: string[] = [];
  let interrupt = (): void => undefined;
  const starting = await listen((_request, response) => {
    const uuid = crypto.randomUUID();
    uuids.push(uuid);
    if (uuids.length === 3) interrupt();
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ uuid, state: "STARTED" }));
  });
  const { code, out } = await runCli(["--base-url", starting.url, ...about, "--allow-starts"], {
    env,
    onSpawn: (child) => {
      interrupt = () => child.kill("SIGINT");
    },
  });
  expect(code).toBe(130);
  expect(out).toContain("stopped: The run was interrupted.\n");
  expect(out).toContain("not run: the run stopped before this case");
  const listed = [...out.matchAll(/^ {2}- (\S+)$/gm)].map(([, uuid]) => uuid);
  expect(listed).toEqual(uuids);
  expect(listed.length).toBeLessThan(20);
  expect(out).toContain(`instances started: ${uuids.length};`);
});

it("counts the start in flight that is given up by a second signal", async () => {
  let asked = (): void => undefined;
  const inFlight = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const hanging = await listen(() => asked());
  const words = ["--base-url", hanging.url, ...about, "--allow-starts", "--only", "startProcess/start-documented"];
  const { code, out } = await runCli(words, {
    env,
    onSpawn: async (child) => {
      await inFlight;
      child.kill("SIGINT");
      child.kill("SIGTERM");
    },
  });
  expect(code).toBe(130);
  expect(out).toContain(
    "1 more request may have started an instance: no answer, a 5xx answer, or an answer without a uuid\n",
  );
});
