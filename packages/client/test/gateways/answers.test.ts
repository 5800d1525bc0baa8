import { type MockServer, startMockServer } from "@flowx-start/mock-server";
import { Agent } from "undici";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { certificateChain } from "../certificates.ts";
import { clientThrough } from "./client-through.ts";
import { gatewaysAreThere } from "./gateway-programs.ts";
import { type Haproxy, startHaproxy } from "./start-haproxy.ts";
import { type Nginx, startNginx } from "./start-nginx.ts";
import { startOnce } from "./start-once.ts";

const processes = ["customer_onboarding", "resets", "hangs"].map((name, index) => {
  return { name, resourceDefinitionId: `8a0d7f9c-1d0b-4a55-9a52-0c7f3c1a6f0${index}` };
});
const build = { id: "7d5560be-3846-49fa-9c17-4059c54c7c5f", processes };
const app = { id: "dbe0ab87-539b-4015-962d-6e73226b9e58", activeBuildId: build.id, builds: [build] };
const workspaces = [{ id: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122", apps: [app] }];

const toNginx = (up: string): string => {
  const pass = "rewrite ^/[a-z0-9-]+(/api/.*)$ $1 break; proxy_pass http://up;";
  const locations = `
  client_max_body_size 1m;
  proxy_http_version 1.1;
  proxy_read_timeout 300ms;
  location / { ${pass} }
  location /closed/ { proxy_pass http://{0}; }
  location /rate-429/ { limit_req zone=first; limit_req_status 429; ${pass} }
  location /rate-503/ { limit_req zone=first; ${pass} }
  location /missing-page/ { error_page 502 504 /50x.html; ${pass} }
  location = /50x.html { root {folder}/nothing; }
  location /named/ { error_page 502 504 = @named; ${pass} }
  location @named { return 405; }
  location /sorry/ { error_page 502 504 https://sorry.example.com/; ${pass} }
  location /sorry-302/ { error_page 502 504 =302 https://sorry.example.com/down; ${pass} }
  location /sorry-307/ { error_page 502 504 =307 https://sorry.example.com/down; ${pass} }
  location /moved/ { return 301 https://flowx.example.com$request_uri; }`;
  return `upstream up { server ${up}; keepalive 8; }
  limit_req_zone $server_port zone=first:1m rate=1r/m;
  server { listen {1}; ${locations} }
  server { listen {2} ssl http2; ${locations} }`;
};

const toHaproxy = (up: string): string => `
frontend gateway
  bind {0}
  bind {1} ssl crt {folder}/server.pem alpn h2,http/1.1
  http-request set-var(txn.route) path,word(1,/)
  http-request return status 429 hdr Retry-After 1 if { var(txn.route) -m str rate-429 }
  http-request deny deny_status 403 if { var(txn.route) -m str deny-before }
  http-response deny deny_status 400 if { var(txn.route) -m str deny-400 }
  http-response deny deny_status 403 if { var(txn.route) -m str deny-403 }
  http-response deny deny_status 404 if { var(txn.route) -m str deny-404 }
  http-response deny deny_status 405 if { var(txn.route) -m str deny-405 }
  http-request replace-path /[a-z0-9-]+(/api/.*) \\1
  default_backend flowx
backend flowx
  timeout server 300ms
  server a ${up}`;

const unknown = { outcome: "unknown", instances: 1 } as const;
const notStarted = { outcome: "not-started", instances: 0 } as const;

const nginxRows = [
  { situation: "a start that is answered", route: "", outcome: "started", instances: 1 },
  { situation: "a limit of requests with status 429", route: "/rate-429", status: 429, ...notStarted },
  {
    situation: "a limit of requests with its own 503",
    route: "/rate-503",
    status: 503,
    outcome: "unknown",
    instances: 0,
  },
  { situation: "a closed upstream", route: "/closed", status: 502, outcome: "unknown", instances: 0 },
  { situation: "an upstream that resets", route: "", process: "resets", status: 502, ...unknown },
  { situation: "an upstream that is silent", route: "", process: "hangs", status: 504, ...unknown },
  {
    situation: "a missing error page after a reset",
    route: "/missing-page",
    process: "resets",
    status: 404,
    ...unknown,
  },
  {
    situation: "a missing error page after silence",
    route: "/missing-page",
    process: "hangs",
    status: 404,
    ...unknown,
  },
  { situation: "405 instead of 502", route: "/named", process: "resets", status: 405, ...unknown },
  { situation: "a redirect instead of 502", route: "/sorry", process: "resets", status: 302, ...unknown },
  { situation: "a redirect instead of 504", route: "/sorry-302", process: "hangs", status: 302, ...unknown },
  { situation: "a 307 instead of 502", route: "/sorry-307", process: "resets", status: 307, ...unknown },
  { situation: "a redirect of the same path", route: "/moved", status: 301, ...notStarted },
  { situation: "a process that FlowX does not know", route: "", process: "nobody", status: 404, ...notStarted },
] as const;

const haproxyRows = [
  { situation: "a start that is answered", route: "", outcome: "started", instances: 1 },
  { situation: "429 without a body", route: "/rate-429", status: 429, ...notStarted },
  // Certain for whoever knows the configuration; the page is the same as in the response phase.
  { situation: "403 in the request phase", route: "/deny-before", status: 403, outcome: "unknown", instances: 0 },
  { situation: "400 in the response phase", route: "/deny-400", status: 400, ...unknown },
  { situation: "403 in the response phase", route: "/deny-403", status: 403, ...unknown },
  { situation: "404 in the response phase", route: "/deny-404", status: 404, ...unknown },
  { situation: "405 in the response phase", route: "/deny-405", status: 405, ...unknown },
  // Over HTTP/2 there is no answer: HAProxy sends REFUSED_STREAM for a request that its upstream has read.
  { situation: "an upstream that resets", route: "", process: "resets", ...unknown },
  { situation: "an upstream that is silent", route: "", process: "hangs", status: 504, ...unknown },
  { situation: "a process that FlowX does not know", route: "", process: "nobody", status: 404, ...notStarted },
] as const;

describe.runIf(gatewaysAreThere)("answers of gateways", () => {
  let mock: MockServer;
  let nginx: Nginx;
  let haproxy: Haproxy;
  let http2: Agent;

  beforeAll(async () => {
    mock = await startMockServer({ workspaces });
    mock.use("reset-after-start", { process: "resets" });
    mock.use("hang", { process: "hangs" });
    const up = mock.url.replace("http://", "");
    const chain = await certificateChain();
    nginx = await startNginx(toNginx(up), chain);
    haproxy = await startHaproxy(toHaproxy(up), chain);
    http2 = new Agent({ allowH2: true, connect: { ca: chain.ca } });
  });
  afterAll(async () => {
    await http2.destroy();
    await Promise.all([nginx, haproxy, mock].map((server) => server[Symbol.asyncDispose]()));
  });

  const start = async (origin: string, route: string, process: string | undefined, through?: Agent) => {
    const flowx = clientThrough(origin + route, through === undefined ? {} : { through });
    const { outcome, instances, error } = await startOnce(flowx, mock, process);
    const status = error?.status;
    return { outcome, instances, ...(status !== undefined && { status }) };
  };

  it.for(nginxRows)("tells the truth about $situation of nginx over HTTP/1.1", async (row) => {
    const { situation: _, route, process, ...expected } = { process: undefined, ...row };
    if (route.startsWith("/rate")) await startOnce(clientThrough(`http://127.0.0.1:${nginx.ports[1]}${route}`), mock);
    expect(await start(`http://127.0.0.1:${nginx.ports[1]}`, route, process)).toEqual(expected);
  });

  it.for(nginxRows)("tells the truth about $situation of nginx over HTTP/2", async (row) => {
    const { situation: _, route, process, ...expected } = { process: undefined, ...row };
    const origin = `https://localhost:${nginx.ports[2]}`;
    if (route.startsWith("/rate")) await startOnce(clientThrough(origin + route, { through: http2 }), mock);
    expect(await start(origin, route, process, http2)).toEqual(expected);
  });

  it.for(haproxyRows)("tells the truth about $situation of HAProxy over HTTP/1.1", async (row) => {
    const { situation: _, route, process, ...expected } = { process: undefined, ...row };
    const told = await start(`http://127.0.0.1:${haproxy.ports[0]}`, route, process);
    expect(told).toMatchObject(expected);
  });

  it.for(haproxyRows)("tells the truth about $situation of HAProxy over HTTP/2", async (row) => {
    const { situation: _, route, process, ...expected } = { process: undefined, ...row };
    const told = await start(`https://localhost:${haproxy.ports[1]}`, route, process, http2);
    expect(told).toMatchObject(expected);
  });
});
