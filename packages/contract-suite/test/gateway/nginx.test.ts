import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { certificateChain } from "../../../client/test/certificates.ts";
import { gatewaysAreThere } from "../../../client/test/gateways/gateway-programs.ts";
import { type Nginx, startNginx } from "../../../client/test/gateways/start-nginx.ts";
import { type ProbeUpstream, startProbeUpstream, toGatewayText } from "../../src/gateway.ts";
import { checkHere, listUntold, toAccusations } from "./verdicts.ts";

const pass = "proxy_pass http://up;";
const decodes = { "encoded-slash": "bad", semicolon: "bad", "dot-segments": "warning", "double-slash": "warning" };
const repeats = { "repeat-after-break": "bad", "repeat-after-timeout": "bad" };

/** What stands in a location, and what the gateway is accused of then. */
const rows: { name: string; location: string; accused: Record<string, string> }[] = [
  { name: "plain", location: pass, accused: {} },
  {
    name: "careful",
    location: `${pass} proxy_next_upstream error timeout http_503; error_page 502 504 /50x.html; client_max_body_size 2m;
      proxy_set_header X-Request-ID $kept_id; proxy_set_header X-Forwarded-For $remote_addr; keepalive_timeout 20s;
      limit_conn first 1000; limit_conn_status 429;`,
    accused: {},
  },
  {
    name: "unbuffered",
    location: `${pass} proxy_request_buffering off; proxy_buffering off; client_max_body_size 0;`,
    accused: {},
  },
  { name: "says-its-timeout", location: `${pass} keepalive_timeout 300ms 1s;`, accused: {} },
  { name: "repeats", location: `${pass} proxy_next_upstream error timeout non_idempotent;`, accused: repeats },
  {
    name: "repeats-errors",
    location: `${pass} proxy_next_upstream http_500 http_503 non_idempotent;`,
    accused: { "repeat-after-error": "bad" },
  },
  {
    name: "repeats-refusals",
    location: `${pass} proxy_next_upstream http_403 http_404 http_429 non_idempotent;`,
    accused: { "repeat-after-refusal": "warning" },
  },
  {
    name: "repeats-bad-heads",
    location: `${pass} proxy_next_upstream invalid_header non_idempotent;`,
    accused: { "repeat-after-break": "bad" },
  },
  { name: "decodes", location: "proxy_pass http://up/;", accused: decodes },
  { name: "rewrites", location: `rewrite ^/rewrites(/.*)$ $1 break; ${pass}`, accused: decodes },
  {
    name: "pages",
    location: `${pass} proxy_intercept_errors on; error_page 400 401 403 404 409 413 415 500 502 503 504 /page.html;`,
    accused: { "refusals-kept": "bad", "errors-kept": "warning" },
  },
  {
    name: "one-page",
    location: `${pass} proxy_intercept_errors on; error_page 404 /page.html;`,
    accused: { "refusals-kept": "bad" },
  },
  {
    name: "turns-429-into-503",
    location: `${pass} proxy_intercept_errors on; error_page 429 =503 /page.html;`,
    accused: { "rate-limit-status": "bad" },
  },
  { name: "hides-502", location: `${pass} error_page 502 504 = @refused;`, accused: { "answer-after-break": "bad" } },
  {
    name: "says-sorry",
    location: `${pass} error_page 502 504 https://sorry.example.com/;`,
    accused: { "answer-after-break": "bad" },
  },
  {
    name: "says-it-worked",
    location: `${pass} error_page 502 504 =200 /page.html;`,
    accused: { "answer-after-break": "bad" },
  },
  {
    name: "limits-with-503",
    location: `${pass} limit_req zone=rate burst=40 nodelay;`,
    accused: { "own-rate-limit": "bad" },
  },
  {
    name: "limits-with-429",
    location: `${pass} limit_req zone=rate burst=40 nodelay; limit_req_status 429;`,
    accused: {},
  },
  {
    name: "drops-ids",
    location: `${pass} proxy_set_header X-Request-ID "";`,
    accused: { "request-id": "warning" },
  },
  {
    name: "replaces-ids",
    location: `${pass} proxy_set_header X-Request-ID $request_id;`,
    accused: { "request-id": "warning" },
  },
  { name: "drops-headers", location: `${pass} proxy_set_header Flowx-Platform "";`, accused: { headers: "bad" } },
  { name: "small", location: `${pass} client_max_body_size 100k;`, accused: { "body-limit": "warning" } },
  {
    name: "small-with-404",
    location: `${pass} client_max_body_size 100k; error_page 413 =404 /page.html;`,
    accused: { "body-limit": "warning", "body-limit-answer": "bad" },
  },
  {
    name: "caches",
    location: `${pass} proxy_cache starts; proxy_cache_methods GET HEAD POST; proxy_cache_key $request_uri;
      proxy_cache_valid 200 1m;`,
    accused: { "equal-starts": "bad" },
  },
  { name: "impatient", location: `${pass} keepalive_timeout 300ms;`, accused: { "idle-connection": "warning" } },
];

const toConfiguration = (addresses: readonly string[]): string => `
  upstream up { ${addresses.map((address) => `server ${address} max_fails=0;`).join(" ")} keepalive 8; }
  map $http_x_request_id $kept_id { default $http_x_request_id; "" $request_id; }
  proxy_cache_path {folder}/cache keys_zone=starts:1m;
  limit_req_zone $server_port zone=rate:1m rate=50r/s;
  limit_conn_zone $server_port zone=first:1m;
  server {
    listen {0};
    listen {1} ssl http2;
    proxy_http_version 1.1;
    proxy_set_header Connection "";
    proxy_read_timeout 1s;
    client_max_body_size 1m;
    location /mirrors/ { ${pass} mirror /copy; }
    location = /copy { internal; proxy_pass http://up$request_uri; }
    location = /page.html { internal; return 200 "<html>sorry</html>"; }
    location = /50x.html { internal; return 200 "<html>sorry</html>"; }
    location @refused { return 405; }
    ${rows.map(({ name, location }) => `location /${name}/ { ${location} }`).join("\n    ")}
  }
  server {
    listen {2} ssl http2;
    proxy_read_timeout 1s;
    keepalive_requests 20;
    location / { ${pass} }
  }`;

describe.runIf(gatewaysAreThere)("nginx", () => {
  let upstream: ProbeUpstream;
  let nginx: Nginx;
  let ca: string;

  beforeAll(async () => {
    upstream = await startProbeUpstream();
    const chain = await certificateChain();
    ca = chain.ca;
    nginx = await startNginx(toConfiguration(upstream.addresses), chain);
  });
  afterAll(async () => {
    await nginx[Symbol.asyncDispose]();
    await upstream[Symbol.asyncDispose]();
  });

  it.concurrent.for(rows)("is accused of what it does, and of nothing else: $name", async ({ name, accused }) => {
    // More than a slow machine sends in the time in which the limit lets others through.
    const burst = name.startsWith("limits") ? 300 : 40;
    const report = await checkHere({ gatewayUrl: `http://127.0.0.1:${nginx.ports[0]}/${name}`, upstream, burst });
    expect(toAccusations(report), toGatewayText(report)).toEqual(accused);
    expect(report.server).toMatch(/^nginx/);
  });

  it.concurrent("is told in full where nothing is wrong", async () => {
    const gatewayUrl = `https://localhost:${nginx.ports[1]}/limits-with-429`;
    const report = await checkHere({ gatewayUrl, upstream, ca, burst: 300 });
    expect(toAccusations(report), toGatewayText(report)).toEqual({});
    expect(listUntold(report)).toEqual([]);
  });

  it.concurrent.for([
    { name: "plain", accused: {} },
    { name: "repeats", accused: repeats },
    { name: "hides-502", accused: { "answer-after-break": "bad", "http2-after-break": "bad" } },
  ])("is accused of the same over HTTP/2, and of what only HTTP/2 has: $name", async ({ name, accused }) => {
    const report = await checkHere({ gatewayUrl: `https://localhost:${nginx.ports[1]}/${name}`, upstream, ca });
    expect(toAccusations(report), toGatewayText(report)).toEqual(accused);
    expect(report.findings.find(({ id }) => id === "http2-offered")?.observed).toContain("HTTP/1.1 and HTTP/2");
  });

  it.concurrent("is accused of copying starts, though nothing went wrong", async () => {
    const options = { gatewayUrl: `http://127.0.0.1:${nginx.ports[0]}/mirrors`, upstream, only: "arrives-once" };
    expect(toAccusations(await checkHere(options))).toEqual({ "arrives-once": "bad" });
  });

  it.concurrent("is accused of sessions that end while starts are on their way", async () => {
    const report = await checkHere({ gatewayUrl: `https://localhost:${nginx.ports[2]}`, upstream, ca });
    expect(toAccusations(report), toGatewayText(report)).toEqual({ "http2-goaway": "warning" });
  });
});
