import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type MockServer, startMockServer } from "@flowx-start/mock-server";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type CertificateChain, certificateChain } from "../certificates.ts";
import { gatewaysAreThere } from "./gateway-programs.ts";
import { startHaproxy } from "./start-haproxy.ts";
import type { ManyStarts } from "./start-many.ts";
import { startNginx } from "./start-nginx.ts";
import { type Tally, tally } from "./start-once.ts";

const toPath = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const node26 = toPath("../../../../scripts/node_modules/node-26/bin/node");

// Its own fetch speaks HTTP/2 with every gateway that offers it.
describe.runIf(gatewaysAreThere && existsSync(node26))("gateways and the fetch of Node.js 26", () => {
  let mock: MockServer;
  let chain: CertificateChain;
  let folder: string;

  beforeAll(async () => {
    mock = await startMockServer();
    chain = await certificateChain();
    folder = mkdtempSync(join(tmpdir(), "flowx-start-node-26-"));
    writeFileSync(join(folder, "ca.pem"), chain.ca);
  });
  beforeEach(() => mock.reset());
  afterAll(async () => {
    await mock.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const startMany = async (port: number | undefined, starts: Omit<ManyStarts, "baseUrl">): Promise<Tally> => {
    const env = { ...process.env, NODE_EXTRA_CA_CERTS: join(folder, "ca.pem"), NODE_OPTIONS: "" };
    const options = JSON.stringify({ baseUrl: `https://localhost:${port}`, ...starts });
    const { stdout } = await promisify(execFile)(node26, [toPath("start-many.ts"), options], { env });
    return tally(JSON.parse(stdout), mock);
  };
  const toNginx = (
    settings: string,
  ): string => `upstream up { server ${mock.url.replace("http://", "")}; keepalive 32; }
  server {
    listen {0} ssl http2;
    ${settings}
    proxy_http_version 1.1;
    proxy_set_header Connection '';
    location / { proxy_pass http://up; }
  }`;

  it.for([20, 40])(
    "tell no lie where nginx ends a session after 50 requests, %i at once",
    async (atOnce, { annotate }) => {
      await using nginx = await startNginx(toNginx("keepalive_requests 50;"), chain);
      const counts = await startMany(nginx.ports[0], { count: 200, atOnce });
      await annotate(JSON.stringify(counts));
      expect(counts.started).toBeGreaterThan(50);
    },
  );

  it("tell no lie where nginx closes connections just as a start goes out", async ({ annotate }) => {
    await using nginx = await startNginx(toNginx("keepalive_timeout 50ms;"), chain);
    const counts = await startMany(nginx.ports[0], { count: 120, atOnce: 4, pauseMs: 50 });
    await annotate(JSON.stringify(counts));
    expect(counts.started).toBeGreaterThan(20);
  });

  it("tell no lie while nginx reloads", async ({ annotate }) => {
    await using nginx = await startNginx(toNginx(""), chain);
    const isUnderWay = mock.waitForRequest(() => mock.totals.requests > 60, { timeoutMs: 60_000 });
    const counting = startMany(nginx.ports[0], { count: 300, atOnce: 20 });
    await isUnderWay;
    await nginx.reload();
    const counts = await counting;
    await annotate(JSON.stringify(counts));
    expect(counts.started).toBeGreaterThan(200);
  });

  it("tell no lie where HAProxy refuses the stream of a start that FlowX has read", async () => {
    mock.use("reset-after-start");
    const sections = `listen gateway
  bind {0} ssl crt {folder}/server.pem alpn h2,http/1.1
  server a ${mock.url.replace("http://", "")}`;
    await using haproxy = await startHaproxy(sections, chain);
    const counts = await startMany(haproxy.ports[0], { count: 4, atOnce: 2 });
    expect(counts).toEqual({ started: 0, notStarted: 0, unknown: 5, delivered: 5 });
  });
});
