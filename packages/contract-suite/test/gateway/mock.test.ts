import { startMockServer } from "@flowx-start/mock-server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { certificateChain } from "../../../client/test/certificates.ts";
import { gatewaysAreThere } from "../../../client/test/gateways/gateway-programs.ts";
import { type Haproxy, startHaproxy } from "../../../client/test/gateways/start-haproxy.ts";
import { type GatewayUpstream, toGatewayText, useMockUpstream } from "../../src/gateway.ts";
import { checkHere, listUntold, toAccusations } from "./verdicts.ts";

const toSections = (address: string): string => `
frontend plain
  bind {0}
  default_backend plain
backend plain
  timeout server 1s
  server a ${address}
frontend repeats
  bind {1}
  default_backend repeats
backend repeats
  timeout server 1s
  retry-on all-retryable-errors
  retries 1
  server a ${address}
frontend folds
  bind {2}
  http-request replace-path (.*)%2F(.*) \\1/\\2
  http-response set-status 503 if { status 429 }
  default_backend plain`;

describe.runIf(gatewaysAreThere)("a gateway in front of a flowx-mock", async () => {
  const mock = await startMockServer();
  let haproxy: Haproxy;
  let upstream: GatewayUpstream;

  beforeAll(async () => {
    upstream = await useMockUpstream({ url: mock.url });
    haproxy = await startHaproxy(toSections(mock.url.replace("http://", "")), await certificateChain());
  });
  afterAll(async () => {
    await haproxy[Symbol.asyncDispose]();
    await upstream[Symbol.asyncDispose]();
    await mock.close();
  });

  it.concurrent.for([
    { name: "plain", port: 0, accused: {} },
    {
      name: "repeats",
      port: 1,
      accused: { "repeat-after-break": "bad", "repeat-after-timeout": "bad", "repeat-after-error": "bad" },
    },
    { name: "folds", port: 2, accused: { "encoded-slash": "bad", "rate-limit-status": "bad" } },
  ])("is accused as in front of the probe servers: $name", async ({ port, accused }) => {
    const report = await checkHere({ gatewayUrl: `http://127.0.0.1:${haproxy.ports[port]}`, upstream });
    expect(toAccusations(report), toGatewayText(report)).toEqual(accused);
    expect(report.upstream).toBe("mock");
  });

  it("says which checks need the probe servers", async () => {
    const report = await checkHere({ gatewayUrl: `http://127.0.0.1:${haproxy.ports[0]}`, upstream });
    const untold = ["own-rate-limit", "early-answer", "body-limit-answer", "http2-after-break", "http2-goaway"];
    expect(listUntold(report)).toEqual(untold);
  });

  it("finds two instances in the mock where a gateway repeats a start", async () => {
    const before = mock.instances.length;
    const gatewayUrl = `http://127.0.0.1:${haproxy.ports[1]}`;
    await checkHere({ gatewayUrl, upstream, only: "repeat-after-timeout" });
    expect(mock.instances.length - before).toBe(2);
  });

  it("leaves no scenario behind", async () => {
    const other = await startMockServer();
    await using beside = await startHaproxy(toSections(other.url.replace("http://", "")), await certificateChain());
    {
      await using used = await useMockUpstream({ url: other.url });
      await checkHere({ gatewayUrl: `http://127.0.0.1:${beside.ports[0]}`, upstream: used, only: "kept" });
    }
    const { active } = await (await fetch(`${other.url}/__mock/scenarios`)).json();
    expect(active).toEqual([]);
    await other.close();
  });
});
