import { type MockServer, startMockServer } from "@flowx-start/mock-server";
import { Agent } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CertificateChain, certificateChain } from "../certificates.ts";
import { clientThrough } from "./client-through.ts";
import { gatewaysAreThere } from "./gateway-programs.ts";
import { type Haproxy, startHaproxy } from "./start-haproxy.ts";
import { type Nginx, startNginx } from "./start-nginx.ts";
import { startOnce } from "./start-once.ts";

const toNginx = (up: string): string => `
  client_max_body_size 1m;
  proxy_http_version 1.1;
  upstream up { server ${up}; }
  server { listen {0}; location / { proxy_pass http://up; } }
  server { listen {1} ssl http2; location / { proxy_pass http://up; } }
  server { listen {2} ssl http2; ssl_client_certificate {folder}/ca.pem; ssl_verify_client on; location / { proxy_pass http://up; } }`;

const toHaproxy = (up: string): string => `
frontend open
  bind {0}
  bind {1} ssl crt {folder}/server.pem alpn h2,http/1.1
  http-request deny deny_status 413 if { req.hdr_val(content-length) gt 1000000 }
  default_backend flowx
frontend closed
  bind {2} ssl crt {folder}/server.pem ca-file {folder}/ca.pem verify required alpn h2,http/1.1
  default_backend flowx
backend flowx
  server a ${up}`;

type Version = "http/1.1" | "h2";
const versions: Version[] = ["http/1.1", "h2"];

describe.runIf(gatewaysAreThere)("what gateways refuse", () => {
  let mock: MockServer;
  let chain: CertificateChain;
  let nginx: Nginx;
  let haproxy: Haproxy;
  const agents: Agent[] = [];

  beforeAll(async () => {
    mock = await startMockServer();
    const up = mock.url.replace("http://", "");
    chain = await certificateChain();
    nginx = await startNginx(toNginx(up), chain);
    haproxy = await startHaproxy(toHaproxy(up), chain);
  });
  afterAll(async () => {
    await Promise.all(agents.map((agent) => agent.destroy()));
    await Promise.all([nginx, haproxy, mock].map((server) => server[Symbol.asyncDispose]()));
  });

  const toAgent = (version: Version, more: { maxVersion?: "TLSv1.2"; cert?: string; key?: string } = {}): Agent => {
    const agent = new Agent({ allowH2: version === "h2", connect: { ca: chain.ca, ...more } });
    agents.push(agent);
    return agent;
  };
  const repeating = { retry: { attempts: 3, baseDelayMs: 1 } };

  const sizes = [2_000_000, 20_000_000].flatMap((size) => versions.map((version) => ({ size, version })));
  it.for(sizes)(
    "tells of a body of $size bytes over $version what the gateway tells of it",
    async ({ size, version }) => {
      const values = { text: "x".repeat(size) };
      const told = [];
      for (const port of [nginx.ports[1], haproxy.ports[1]]) {
        const flowx = clientThrough(`https://localhost:${port}`, {
          through: toAgent(version),
          maxBodyBytes: 30_000_000,
        });
        const { outcome, error, instances } = await startOnce(flowx, mock, "customer_onboarding", values);
        told.push(`${outcome} ${error?.status ?? error?.code} ${instances}`);
      }
      // Where the gateway ends the connection while the body goes out, the runtime reads no answer any more.
      for (const each of told) expect(["not-started 413 0", "unknown FLOWX_NETWORK 0"]).toContain(each);
      if (size === 2_000_000) expect(told[0]).toBe("not-started 413 0");
    },
  );

  it("is certain of 413 that nginx answers while the body goes out over HTTP/1.1", async () => {
    const flowx = clientThrough(`http://127.0.0.1:${nginx.ports[0]}`, { maxBodyBytes: 30_000_000 });
    const told = await startOnce(flowx, mock, "customer_onboarding", { text: "x".repeat(20_000_000) });
    expect(told).toMatchObject({ outcome: "not-started", error: { status: 413, attempts: 1 } });
  });

  const tls = versions.flatMap((version) => [{ version, maxVersion: "TLSv1.2" } as const, { version } as const]);
  it.for(tls)("repeats nothing where nginx misses a client certificate: $version $maxVersion", async (row) => {
    const { version, ...more } = row;
    const through = toAgent(version, more);
    const flowx = clientThrough(`https://localhost:${nginx.ports[2]}`, { through, ...repeating });
    const { outcome, error, instances } = await startOnce(flowx, mock);
    expect({ outcome, instances, attempts: error?.attempts, status: error?.status }).toEqual({
      outcome: "not-started",
      instances: 0,
      attempts: 1,
      status: 400,
    });
    expect(error?.message).toContain("No required SSL certificate was sent");
  });

  it.for(tls)("repeats nothing where HAProxy misses a client certificate: $version $maxVersion", async (row) => {
    const { version, ...more } = row;
    const through = toAgent(version, more);
    const flowx = clientThrough(`https://localhost:${haproxy.ports[2]}`, { through, ...repeating });
    const { outcome, error, instances } = await startOnce(flowx, mock);
    // Under TLS 1.3 the refusal comes after the connection is made; over HTTP/1.1 it then looks like any lost connection.
    const isCertain = row.maxVersion === "TLSv1.2" || version === "h2";
    expect({ outcome, instances, attempts: error?.attempts }).toEqual({
      outcome: isCertain ? "not-started" : "unknown",
      instances: 0,
      attempts: 1,
    });
  });

  it.for(versions)("starts with a client certificate over %s", async (version) => {
    for (const port of [nginx.ports[2], haproxy.ports[2]]) {
      const flowx = clientThrough(`https://localhost:${port}`, { through: toAgent(version, chain.client) });
      expect(await startOnce(flowx, mock)).toMatchObject({ outcome: "started", instances: 1 });
    }
  });

  it("is certain, and repeats nothing, where https goes to a port for http", async () => {
    for (const port of [nginx.ports[0], haproxy.ports[0]]) {
      const told = await startOnce(clientThrough(`https://localhost:${port}`, repeating), mock);
      expect(told).toMatchObject({ outcome: "not-started", instances: 0, error: { attempts: 1 } });
    }
  });

  it("tells what nginx says where http goes to a port for https", async () => {
    const told = await startOnce(clientThrough(`http://127.0.0.1:${nginx.ports[1]}`, repeating), mock);
    expect(told).toMatchObject({ outcome: "not-started", instances: 0, error: { status: 400, attempts: 1 } });
    expect(told.error?.message).toContain("The plain HTTP request was sent to HTTPS port");
  });

  it("repeats nothing where http goes to a port of HAProxy for https", async () => {
    const told = await startOnce(clientThrough(`http://127.0.0.1:${haproxy.ports[1]}`, repeating), mock);
    expect(told).toMatchObject({ outcome: "unknown", instances: 0, error: { code: "FLOWX_NETWORK", attempts: 1 } });
  });

  it.for(versions)("repeats nothing where the token is too large: %s", async (version) => {
    const more = { through: toAgent(version), ...repeating, token: "t".repeat(40_000) };
    const told = await startOnce(clientThrough(`https://localhost:${nginx.ports[1]}`, more), mock);
    // Over HTTP/2 it ends the session, which undici 7 tells alike for requests that were read.
    expect(told).toMatchObject({
      outcome: version === "h2" ? "unknown" : "not-started",
      instances: 0,
      error: { attempts: 1 },
    });
    if (version !== "h2") expect(told.error?.message).toContain("Request Header Or Cookie Too Large");
    const other = await startOnce(clientThrough(`https://localhost:${haproxy.ports[1]}`, more), mock);
    expect(other).toMatchObject({ outcome: "unknown", instances: 0, error: { attempts: 1 } });
  });

  it("gives the gateway the id of the request that stands on the error", async () => {
    const { error } = await startOnce(clientThrough(`http://127.0.0.1:${nginx.ports[0]}`), mock, "nobody");
    const sent = mock.requests.at(-1)?.headers["x-request-id"];
    expect(sent).toMatch(/^[\w-]{8,}$/);
    expect(error).toMatchObject({ status: 404, requestId: sent });
  });
});
