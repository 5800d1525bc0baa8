import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { certificateChain } from "../../../client/test/certificates.ts";
import { gatewaysAreThere } from "../../../client/test/gateways/gateway-programs.ts";
import { type Haproxy, startHaproxy } from "../../../client/test/gateways/start-haproxy.ts";
import { type Nginx, startNginx } from "../../../client/test/gateways/start-nginx.ts";
import { type ProbeUpstream, startProbeUpstream, toGatewayText } from "../../src/gateway.ts";
import { checkHere, toAccusations } from "./verdicts.ts";

const page = readFileSync(new URL("../../../../docs/07-gateway.md", import.meta.url), "utf8");

// What its line against retries is for: somebody turns them on, here or in `defaults`.
const retries = "retry-on all-retryable-errors\n  retries 3\n  option redispatch 1";

/** The configuration that the guide shows for a gateway. */
function readConfiguration(language: string): string {
  const [, code] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "ms").exec(page) ?? [];
  if (code === undefined) throw new Error(`The guide shows no configuration for ${language}.`);
  return code;
}

describe.runIf(gatewaysAreThere)("the gateways of the guide", () => {
  let upstream: ProbeUpstream;
  let nginx: Nginx;
  let haproxy: Haproxy;

  beforeAll(async () => {
    upstream = await startProbeUpstream();
    const chain = await certificateChain();
    const [first = "", second = ""] = upstream.addresses;
    // As printed, but for the addresses, the log's folder, and timeouts that a test can wait for.
    const http = readConfiguration("nginx")
      .replace("gateway.internal:443;", "{0}; proxy_read_timeout 1s;")
      .replace("flowx-1.internal:8080", `${first} max_fails=0`)
      .replace("flowx-2.internal:8080", `${second} max_fails=0`)
      .replace("/var/log/nginx", "{folder}");
    nginx = await startNginx(http, chain);
    const sections = readConfiguration("haproxy")
      .replace("gateway.internal:443", "{0}")
      .replace("log stdout format raw local0", "no log")
      .replace("\nbackend flowx\n", `\nbackend flowx\n  timeout server 1s\n  ${retries}\n`)
      .replace("flowx-1.internal:8080", first)
      .replace("flowx-2.internal:8080", second);
    haproxy = await startHaproxy(sections, chain);
  });
  afterAll(async () => {
    await nginx[Symbol.asyncDispose]();
    await haproxy[Symbol.asyncDispose]();
    await upstream[Symbol.asyncDispose]();
  });

  it.concurrent("nginx, as the guide configures it, is accused of nothing", async () => {
    const report = await checkHere({ gatewayUrl: `http://127.0.0.1:${nginx.ports[0]}`, upstream, burst: 300 });
    expect(toAccusations(report), toGatewayText(report)).toEqual({});
    expect(report.findings.find(({ id }) => id === "own-rate-limit")).toMatchObject({ verdict: "ok" });
  });

  it.concurrent("HAProxy, as the guide configures it, is accused of nothing", async () => {
    const report = await checkHere({ gatewayUrl: `http://127.0.0.1:${haproxy.ports[0]}`, upstream, burst: 300 });
    expect(toAccusations(report), toGatewayText(report)).toEqual({});
    expect(report.findings.find(({ id }) => id === "own-rate-limit")).toMatchObject({ verdict: "ok" });
  });
});
