import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type MockServer, startMockServer } from "@flowx-start/mock-server";
import { Agent } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CertificateChain, certificateChain } from "../certificates.ts";
import { clientThrough } from "./client-through.ts";
import { gatewaysAreThere } from "./gateway-programs.ts";
import { startHaproxy } from "./start-haproxy.ts";
import { startNginx } from "./start-nginx.ts";
import { callMany, callOnce, tally } from "./start-once.ts";

const toPath = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const pass = "proxy_http_version 1.1; proxy_set_header Connection ''; location / { proxy_pass http://up; }";

describe.runIf(gatewaysAreThere)("starts under load through gateways", () => {
  let mock: MockServer;
  let up: string;
  let chain: CertificateChain;
  const agents: Agent[] = [];

  beforeAll(async () => {
    mock = await startMockServer();
    up = mock.url.replace("http://", "");
    chain = await certificateChain();
  });
  afterAll(async () => {
    await Promise.all(agents.map((agent) => agent.destroy()));
    await mock.close();
  });

  const toAgent = (version: string, connections: number | null = null): Agent => {
    const agent = new Agent({ allowH2: version === "h2", connections, connect: { ca: chain.ca } });
    agents.push(agent);
    return agent;
  };
  /** Resolves when the mock has had so many more requests. */
  const hasHad = (more: number): Promise<void> =>
    new Promise((resolve) => {
      const enough = mock.totals.requests + more;
      const stop = mock.onRequest(() => {
        if (mock.totals.requests < enough) return;
        stop();
        resolve();
      });
    });
  const nginxConfiguration = (listen: string): string =>
    `upstream up { server ${up}; keepalive 32; } server { listen ${listen}; ${pass} }`;

  const versions = ["http/1.1", "h2"];

  it.for(versions)("loses nothing and starts nothing twice while nginx reloads: %s", async (version, { annotate }) => {
    await using nginx = await startNginx(nginxConfiguration("{0} ssl http2"), chain);
    const flowx = clientThrough(`https://localhost:${nginx.ports[0]}`, { through: toAgent(version) });
    const halfway = hasHad(60);
    const calls = callMany(flowx, { count: 200, atOnce: 20 });
    await halfway;
    await nginx.reload();
    const counts = tally(await calls, mock);
    await annotate(JSON.stringify(counts));
    expect(counts.started + counts.unknown).toBe(200);
    expect(counts.started).toBeGreaterThan(150);
  });

  it.for(versions)(
    "loses nothing and starts nothing twice while HAProxy reloads: %s",
    async (version, { annotate }) => {
      const sections = `listen gateway\n  bind {0} ssl crt {folder}/server.pem alpn h2,http/1.1\n  server a ${up}`;
      await using haproxy = await startHaproxy(sections, chain);
      const flowx = clientThrough(`https://localhost:${haproxy.ports[0]}`, { through: toAgent(version) });
      const halfway = hasHad(60);
      const calls = callMany(flowx, { count: 200, atOnce: 20 });
      await halfway;
      await haproxy.reload();
      const counts = tally(await calls, mock);
      await annotate(JSON.stringify(counts));
      expect(counts.started + counts.unknown).toBe(200);
      expect(counts.started).toBeGreaterThan(150);
    },
  );

  it("gives up no start while nginx is down for 0.3 seconds", async ({ annotate }) => {
    await using nginx = await startNginx(nginxConfiguration("{0}"), chain);
    const flowx = clientThrough(`http://127.0.0.1:${nginx.ports[0]}`, { retry: {} });
    const halfway = hasHad(60);
    const calls = callMany(flowx, { count: 200, atOnce: 40 });
    await halfway;
    await nginx.stop();
    await setTimeout(300);
    await nginx.start();
    const counts = tally(await calls, mock);
    await annotate(JSON.stringify(counts));
    expect(counts.notStarted).toBe(0);
  });

  it("gives up no start where a gateway lets few of them pass and says when to come back", async ({ annotate }) => {
    const sections = `frontend gateway
  bind {0}
  stick-table type ip size 10 expire 1m store http_req_rate(1s)
  http-request track-sc0 src
  http-request return status 429 hdr Retry-After 1 if { sc_http_req_rate(0) gt 12 }
  default_backend flowx
backend flowx
  server a ${up}`;
    await using haproxy = await startHaproxy(sections, chain);
    const flowx = clientThrough(`http://127.0.0.1:${haproxy.ports[0]}`, { retry: {}, timeoutMs: 50_000 });
    const counts = tally(await callMany(flowx, { count: 24, atOnce: 24 }), mock);
    await annotate(JSON.stringify(counts));
    expect(counts).toEqual({ started: 24, notStarted: 0, unknown: 0, delivered: 0 });
  });

  it("tells no lie where nginx ends an HTTP/2 session after 50 requests", async ({ annotate }) => {
    await using nginx = await startNginx(nginxConfiguration("{0} ssl http2; keepalive_requests 50"), chain);
    const flowx = clientThrough(`https://localhost:${nginx.ports[0]}`, { through: toAgent("h2", 1) });
    const calls = [await callOnce(flowx), ...(await callMany(flowx, { count: 200, atOnce: 40 }))];
    const counts = tally(calls, mock);
    await annotate(JSON.stringify(counts));
    expect(counts.started).toBeGreaterThan(100);
  });

  it.for(versions)(
    "tells no lie where connections are closed just as a start goes out: %s",
    async (version, { annotate }) => {
      await using nginx = await startNginx(nginxConfiguration("{0} ssl http2; keepalive_timeout 50ms"), chain);
      const flowx = clientThrough(`https://localhost:${nginx.ports[0]}`, { through: toAgent(version) });
      const counts = tally(await callMany(flowx, { count: 120, atOnce: 4, pauseMs: 50 }), mock);
      await annotate(JSON.stringify(counts));
      expect(counts.started).toBeGreaterThan(30);
    },
  );

  it("tells no lie where FlowX is killed in the middle", async ({ annotate }) => {
    const child = spawn(process.execPath, [toPath("killed-mock.ts")], { stdio: ["pipe", "pipe", "inherit"] });
    const ended = once(child, "exit");
    const lines = createInterface({ input: child.stdout });
    const [url] = await once(lines, "line");
    const instances: { initialValues: { callId: string } }[] = [];
    lines.on("line", (callId) => {
      instances.push({ initialValues: { callId } });
      if (instances.length === 100) child.kill("SIGKILL");
    });
    await using nginx = await startNginx(
      `upstream up { server ${url.replace("http://", "")}; } server { listen {0}; ${pass} }`,
      chain,
    );
    const flowx = clientThrough(`http://127.0.0.1:${nginx.ports[0]}`);
    const calls = await callMany(flowx, { count: 150, atOnce: 20 });
    await ended;
    const counts = tally(calls, { instances });
    await annotate(JSON.stringify(counts));
    expect(counts.started).toBeGreaterThan(50);
    expect(counts.delivered).toBeGreaterThan(0);
  });
});
