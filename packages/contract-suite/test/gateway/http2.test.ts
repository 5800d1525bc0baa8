import { constants } from "node:http2";
import { afterAll, expect, it } from "vitest";
import { certificateChain } from "../../../client/test/certificates.ts";
import { startProbeUpstream, toGatewayText } from "../../src/gateway.ts";
import { startHttp2Relay } from "./start-http2-relay.ts";
import { checkHere, toAccusations } from "./verdicts.ts";

const upstream = await startProbeUpstream();
const [to = ""] = upstream.addresses;
const chain = await certificateChain();
afterAll(() => upstream[Symbol.asyncDispose]());

it("checks a gateway that speaks nothing but HTTP/2", async () => {
  await using relay = await startHttp2Relay({ to, chain });
  const report = await checkHere({ gatewayUrl: relay.url, upstream, ca: chain.ca, waitMs: 500 });
  expect(toAccusations(report), toGatewayText(report)).toEqual({});
  const told = Object.fromEntries(report.findings.map(({ id, observed }) => [id, observed]));
  expect(told["http2-offered"]).toBe("HTTP/2, negotiated with ALPN.");
  expect(told["idle-connection"]).toBe("The gateway does not support HTTP/1.1.");
  expect(told["body-limit"]).toBe("No limit up to 1500000 bytes.");
});

it("accuses a gateway whose GOAWAY disowns starts that were read", async () => {
  let seen = 0;
  await using relay = await startHttp2Relay({
    to,
    chain,
    whenRead: ({ session }) => {
      seen += 1;
      if (seen < 10) return false;
      session?.goaway(constants.NGHTTP2_NO_ERROR, 1);
      return true;
    },
  });
  const options = { gatewayUrl: relay.url, upstream, ca: chain.ca, only: "http2-goaway", timeoutMs: 2000 };
  const report = await checkHere(options);
  expect(report.findings[0]).toMatchObject({
    verdict: "bad",
    observed: expect.stringMatching(/^GOAWAY marks starts as unprocessed that the upstream read: stream \d+/),
  });
});

it.for([
  { code: "REFUSED_STREAM", verdict: "bad" },
  { code: "INTERNAL_ERROR", verdict: "ok" },
  { code: "CANCEL", verdict: "ok" },
] as const)("says of $code for a start that was read: $verdict", async ({ code, verdict }) => {
  let passed = 0;
  await using relay = await startHttp2Relay({
    to,
    chain,
    whenRead: (stream) => {
      passed += 1;
      // The first ones only ask where the gateway leads.
      if (passed <= 2) return false;
      stream.close(constants[`NGHTTP2_${code}`]);
      return true;
    },
  });
  const options = { gatewayUrl: relay.url, upstream, ca: chain.ca, only: "http2-after-break", timeoutMs: 2000 };
  const { findings } = await checkHere(options);
  expect(findings[0]).toMatchObject({ id: "http2-after-break", verdict });
});

it("says that a certificate is not trusted, and what to do", async () => {
  await using relay = await startHttp2Relay({ to, chain });
  const message =
    /is unreachable: UNABLE_TO_VERIFY_LEAF_SIGNATURE\. .* set NODE_EXTRA_CA_CERTS to the authority's PEM file\.$/;
  await expect(checkHere({ gatewayUrl: relay.url, upstream })).rejects.toThrow(message);
  await using beside = await startHttp2Relay({ to, chain, host: "127.0.0.2" });
  const gatewayUrl = beside.url.replace("localhost", "127.0.0.2");
  const other = checkHere({ gatewayUrl, upstream, ca: chain.ca });
  await expect(other).rejects.toThrow(
    /ERR_TLS_CERT_ALTNAME_INVALID\. Its certificate was issued for another host name\.$/,
  );
});
