import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { certificateChain } from "../../../client/test/certificates.ts";
import { gatewaysAreThere } from "../../../client/test/gateways/gateway-programs.ts";
import { type Haproxy, startHaproxy } from "../../../client/test/gateways/start-haproxy.ts";
import { type ProbeUpstream, startProbeUpstream, toGatewayText } from "../../src/gateway.ts";
import { checkHere, toAccusations } from "./verdicts.ts";

interface Row {
  name: string;
  /** Lines of its frontend. */
  frontend?: string;
  /** Lines of its backend. */
  backend?: string;
  accused: Record<string, string>;
}

const rows: Row[] = [
  { name: "plain", accused: {} },
  {
    name: "careful",
    frontend: `http-request disable-l7-retry if METH_POST
  http-request set-header X-Request-ID %[uuid()] unless { req.hdr(X-Request-ID) -m found }
  http-request deny deny_status 429 if { fc_http_major eq 9 }`,
    backend: "retry-on all-retryable-errors\n  retries 3\n  option redispatch 1",
    accused: {},
  },
  {
    name: "repeats",
    backend: "retry-on all-retryable-errors\n  retries 3\n  option redispatch 1",
    accused: { "repeat-after-break": "bad", "repeat-after-timeout": "bad", "repeat-after-error": "bad" },
  },
  {
    name: "repeats-closed",
    backend: "retry-on conn-failure empty-response\n  retries 1",
    accused: { "repeat-after-break": "bad" },
  },
  { name: "repeats-junk", backend: "retry-on junk-response\n  retries 1", accused: { "repeat-after-break": "bad" } },
  {
    name: "repeats-slow",
    backend: "retry-on response-timeout\n  retries 1",
    accused: { "repeat-after-timeout": "bad" },
  },
  {
    name: "repeats-refusals",
    backend: "retry-on 401 403 404 425\n  retries 1",
    accused: { "repeat-after-refusal": "warning" },
  },
  {
    name: "folds",
    frontend: `http-request normalize-uri path-merge-slashes
  http-request normalize-uri percent-decode-unreserved
  http-request normalize-uri path-strip-dot
  http-request normalize-uri path-strip-dotdot`,
    accused: { "dot-segments": "warning", "double-slash": "warning" },
  },
  {
    name: "denies-answers",
    backend: "http-response deny deny_status 403 if { status 200 } METH_POST",
    accused: { "success-kept": "bad" },
  },
  {
    name: "turns-429-into-503",
    backend: "http-response set-status 503 if { status 429 }",
    accused: { "rate-limit-status": "bad" },
  },
  {
    name: "pages",
    backend: 'http-response return status 404 content-type text/html string "<html>" if { status 404 }',
    accused: { "refusals-kept": "bad" },
  },
  {
    name: "hides-502",
    backend: "http-after-response set-status 404 if { status 502 504 }",
    accused: { "answer-after-break": "bad", "errors-kept": "warning" },
  },
  {
    name: "adds-ids",
    frontend: "unique-id-format %{+X}o\\ %ci:%cp_%ts_%rt\n  unique-id-header X-Request-ID",
    accused: { "request-id": "warning" },
  },
  {
    name: "limits-with-503",
    frontend: `stick-table type ip size 1k expire 10s store http_req_rate(1s)
  http-request track-sc0 src
  http-request deny deny_status 503 if { sc_http_req_rate(0) gt 60 }`,
    accused: { "own-rate-limit": "bad" },
  },
  {
    name: "small",
    frontend: "http-request deny deny_status 413 if { req.hdr(content-length) -m int gt 100000 }",
    accused: { "body-limit": "warning", "body-limit-answer": "warning" },
  },
  { name: "impatient", frontend: "timeout http-keep-alive 300ms", accused: { "idle-connection": "warning" } },
  { name: "drops-headers", frontend: "http-request del-header Fx-Organization-Id", accused: { headers: "bad" } },
];

const toSections = (part: readonly Row[], addresses: readonly string[]): string => {
  const servers = addresses.map((address, i) => `  server s${i} ${address}`).join("\n");
  const sections = part.map(
    ({ name, frontend = "", backend = "" }, i) => `
frontend ${name}
  bind {${i}}
  ${frontend}
  default_backend ${name}
backend ${name}
  timeout server 1s
  ${backend}
${servers}`,
  );
  return `global\n  expose-experimental-directives\n${sections.join("\n")}`;
};

describe.runIf(gatewaysAreThere)("HAProxy", () => {
  let upstream: ProbeUpstream;
  let haproxies: Haproxy[] = [];
  let ca: string;

  beforeAll(async () => {
    upstream = await startProbeUpstream();
    const chain = await certificateChain();
    ca = chain.ca;
    const secure = `
frontend http2
  bind {0} ssl crt {folder}/server.pem alpn h2,http/1.1
  default_backend secure
frontend http1
  bind {1} ssl crt {folder}/server.pem alpn http/1.1
  default_backend secure
backend secure
  timeout server 1s
  server a ${upstream.addresses[0]}
  server b ${upstream.addresses[1]}`;
    const half = Math.ceil(rows.length / 2);
    haproxies = await Promise.all([
      startHaproxy(toSections(rows.slice(0, half), upstream.addresses), chain),
      startHaproxy(toSections(rows.slice(half), upstream.addresses), chain),
      startHaproxy(secure, chain),
    ]);
  });
  afterAll(async () => {
    await Promise.all(haproxies.map((haproxy) => haproxy[Symbol.asyncDispose]()));
    await upstream[Symbol.asyncDispose]();
  });

  const toPort = (name: string): number | undefined => {
    const index = rows.findIndex((row) => row.name === name);
    const half = Math.ceil(rows.length / 2);
    return index < half ? haproxies[0]?.ports[index] : haproxies[1]?.ports[index - half];
  };

  it.concurrent.for(rows)("is accused of what it does, and of nothing else: $name", async ({ name, accused }) => {
    const burst = name.startsWith("limits") ? 300 : 40;
    const report = await checkHere({ gatewayUrl: `http://127.0.0.1:${toPort(name)}`, upstream, burst });
    expect(toAccusations(report), toGatewayText(report)).toEqual(accused);
  });

  it.concurrent("is accused over HTTP/2 of REFUSED_STREAM for starts that were read", async () => {
    const report = await checkHere({ gatewayUrl: `https://localhost:${haproxies[2]?.ports[0]}`, upstream, ca });
    expect(toAccusations(report), toGatewayText(report)).toEqual({ "http2-after-break": "bad" });
    const finding = report.findings.find(({ id }) => id === "http2-after-break");
    expect(finding?.observed).toContain("REFUSED_STREAM");
    expect(finding?.remedies.map(({ setting }) => setting)).toEqual([expect.stringContaining("alpn http/1.1")]);
  });

  it.concurrent("is accused of nothing with the setting that mends it", async () => {
    const report = await checkHere({ gatewayUrl: `https://localhost:${haproxies[2]?.ports[1]}`, upstream, ca });
    expect(toAccusations(report), toGatewayText(report)).toEqual({});
  });
});
