import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { certificateChain } from "../../../client/test/certificates.ts";
import { type ProbeUpstream, startProbeUpstream, toGatewayText } from "../../src/gateway.ts";
import { apacheIsThere } from "./apache-program.ts";
import { type Apache, startApache } from "./start-apache.ts";
import { checkHere, toAccusations } from "./verdicts.ts";

const decodes = {
  "encoded-slash": "warning",
  semicolon: "bad",
  "dot-segments": "warning",
  "double-slash": "warning",
};
const raw = "AllowEncodedSlashes NoDecode\n  ProxyPass / balancer://up/ nocanon";

/** What stands in a virtual host, and what the gateway is accused of then. */
const rows: { name: string; host: string; accused: Record<string, string> }[] = [
  { name: "plain", host: raw, accused: {} },
  { name: "decodes", host: "ProxyPass / balancer://up/", accused: decodes },
  {
    name: "pages",
    host: `${raw}\n  ProxyErrorOverride On`,
    accused: { "rate-limit-status": "warning", "refusals-kept": "bad", "errors-kept": "warning" },
  },
  {
    name: "says-sorry",
    host: `${raw}\n  ErrorDocument 502 https://sorry.example.com/`,
    accused: { "answer-after-break": "bad" },
  },
  {
    name: "drops-ids",
    host: `${raw}\n  RequestHeader unset X-Request-ID\n  RequestHeader unset traceparent`,
    accused: { "request-id": "warning", headers: "bad" },
  },
  {
    name: "small",
    // Its LimitRequestBody does not touch requests that are passed on.
    host: `${raw}
  LimitRequestBody 50000
  RewriteEngine on
  RewriteCond expr "%{HTTP:Content-Length} -gt 100000"
  RewriteRule .* - [R=413,L]`,
    accused: { "body-limit": "warning" },
  },
  {
    name: "gives-servers-up",
    host: "AllowEncodedSlashes NoDecode\n  ProxyPass / balancer://fails/ nocanon",
    accused: {},
  },
];

const toConfiguration = (addresses: readonly string[]): string => {
  const members = addresses.map((address) => `  BalancerMember http://${address} retry=0`).join("\n");
  const hosts = rows.map(({ host }, i) => `Listen {${i}}\n<VirtualHost {${i}}>\n  ${host}\n</VirtualHost>`);
  return `
ProxyTimeout 1
KeepAliveTimeout 300ms
<Proxy balancer://up>
${members}
</Proxy>
<Proxy balancer://fails>
${members}
  ProxySet failonstatus=500,503 failontimeout=On
</Proxy>
${hosts.join("\n")}
Listen {${rows.length}}
<VirtualHost {${rows.length}}>
  SSLEngine on
  SSLCertificateFile {folder}/server.pem
  Protocols h2 http/1.1
  ${raw}
</VirtualHost>`;
};

describe.runIf(apacheIsThere)("Apache", () => {
  let upstream: ProbeUpstream;
  let apache: Apache;
  let ca: string;

  beforeAll(async () => {
    upstream = await startProbeUpstream();
    const chain = await certificateChain();
    ca = chain.ca;
    apache = await startApache(toConfiguration(upstream.addresses), chain);
  });
  afterAll(async () => {
    await apache[Symbol.asyncDispose]();
    await upstream[Symbol.asyncDispose]();
  });

  it.concurrent.for(rows.map((row, index) => ({ ...row, index })))(
    "is accused of what it does, and of nothing else: $name",
    async ({ index, accused }) => {
      const report = await checkHere({ gatewayUrl: `http://127.0.0.1:${apache.ports[index]}`, upstream });
      expect(toAccusations(report), toGatewayText(report)).toEqual(accused);
      expect(report.server).toMatch(/^Apache/);
    },
  );

  it.concurrent("is accused of nothing over HTTP/2", async () => {
    const report = await checkHere({ gatewayUrl: `https://localhost:${apache.ports.at(-1)}`, upstream, ca });
    expect(toAccusations(report), toGatewayText(report)).toEqual({});
  });
});
