import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, expect, it } from "vitest";
import { checkGateway, GatewayError, startProbeUpstream, toGatewayText } from "../../src/gateway.ts";
import { startRelay } from "./start-relay.ts";
import { checkHere, toAccusations } from "./verdicts.ts";

const upstream = await startProbeUpstream([{ port: 0 }]);
const [to = ""] = upstream.addresses;
afterAll(() => upstream[Symbol.asyncDispose]());

it("accuses a gateway that passes everything on of nothing", async () => {
  await using relay = await startRelay({ to });
  // It waits for its upstream for ever, so the check does not.
  const report = await checkHere({ gatewayUrl: relay.url, upstream, waitMs: 500 });
  expect(toAccusations(report), toGatewayText(report)).toEqual({});
  const timeout = report.findings.find(({ id }) => id === "repeat-after-timeout");
  expect(timeout).toMatchObject({
    verdict: "could-not-tell",
    remedies: [],
    consequence: "Unknown: the check was not conclusive.",
  });
});

it("says that one upstream tells less than two", async () => {
  await using relay = await startRelay({ to });
  const { findings } = await checkHere({ gatewayUrl: relay.url, upstream, only: "repeat-after-break" });
  expect(findings).toMatchObject([{ verdict: "ok", observed: expect.stringContaining("so pass two") }]);
});

it("notices a body that arrives shorter than it was sent", async () => {
  await using relay = await startRelay({ to, toBody: (body) => body.subarray(0, 100_000) });
  const { findings } = await checkHere({ gatewayUrl: relay.url, upstream, only: "body-limit" });
  expect(findings[0]).toMatchObject({ verdict: "bad", observed: "A body of 131072 bytes arrived changed." });
});

it("notices a start that is answered and was never passed on as a wrong answer to a large body", async () => {
  await using relay = await startRelay({
    to,
    answer: ({ headers }, outgoing) => {
      if (Number(headers["content-length"] ?? 0) < 200_000) return false;
      outgoing.writeHead(200).end("{}");
      return true;
    },
  });
  const report = await checkHere({ gatewayUrl: relay.url, upstream, only: "body-limit" });
  expect(toAccusations(report)).toEqual({ "body-limit": "warning", "body-limit-answer": "bad" });
});

it("finds the limit of a body to about a kilobyte", async () => {
  await using relay = await startRelay({
    to,
    answer: (incoming, outgoing) => {
      if (Number(incoming.headers["content-length"] ?? 0) <= 333_333) return false;
      incoming.resume();
      incoming.on("end", () => outgoing.writeHead(413).end());
      return true;
    },
  });
  const { findings } = await checkHere({ gatewayUrl: relay.url, upstream, only: "body-limit" });
  const [, refused, passes] = /Bodies of (\d+) bytes .* (\d+) bytes arrive/.exec(findings[0]?.observed ?? "") ?? [];
  expect(Number(passes)).toBeLessThanOrEqual(333_333);
  expect(Number(refused)).toBeGreaterThan(333_333);
  expect(Number(refused) - Number(passes)).toBeLessThanOrEqual(1024);
  // It reads the whole body before it refuses, so its answer can be read.
  expect(findings[1]).toMatchObject({ id: "body-limit-answer", verdict: "ok" });
});

it("sends no start where the gateway leads to somebody else", async () => {
  const methods: (string | undefined)[] = [];
  const flowx = createServer(({ method }, outgoing) => {
    methods.push(method);
    outgoing.writeHead(404).end();
  });
  await new Promise<void>((resolve) => flowx.listen(0, "127.0.0.1", resolve));
  const gatewayUrl = `http://127.0.0.1:${(flowx.address() as AddressInfo).port}`;
  const checked = checkHere({ gatewayUrl, upstream });
  await expect(checked).rejects.toThrow(GatewayError);
  await expect(checked).rejects.toThrow(
    /does not forward to the probe servers: the answer was 404.*Nothing was started/,
  );
  expect(new Set(methods)).toEqual(new Set(["GET"]));
  await new Promise((resolve) => flowx.close(resolve));
});

it.for([
  {
    status: 301,
    headers: { location: "https://gateway.example.com/rtm" },
    hint: "The gateway redirects to https://gateway.example.com",
  },
  { status: 401, headers: {}, hint: "If the gateway requires a token" },
])("gives a hint where the gateway answers $status itself", async ({ status, headers, hint }) => {
  await using relay = await startRelay({
    to,
    answer: (_, outgoing) => {
      outgoing.writeHead(status, headers).end();
      return true;
    },
  });
  await expect(checkHere({ gatewayUrl: relay.url, upstream })).rejects.toThrow(hint);
});

it("ends soon where the gateway goes away in the middle", async () => {
  let left = 8;
  await using relay = await startRelay({
    to,
    answer: ({ socket }) => {
      left -= 1;
      if (left < 0) socket.destroy();
      return left < 0;
    },
  });
  const { counts } = await checkHere({ gatewayUrl: relay.url, upstream, waitMs: 1000 });
  expect(counts).toMatchObject({ bad: 0, warning: 0 });
  expect(counts["could-not-tell"]).toBeGreaterThan(15);
});

it("says in one line that the gateway is away", async () => {
  const closed = await startRelay({ to });
  await closed[Symbol.asyncDispose]();
  const message = /is unreachable: no answer \(ECONNREFUSED\)\.$/;
  await expect(checkHere({ gatewayUrl: closed.url, upstream })).rejects.toThrow(message);
  const secure = closed.url.replace("http:", "https:");
  await expect(checkHere({ gatewayUrl: secure, upstream })).rejects.toThrow(/is unreachable: ECONNREFUSED\.$/);
});

it("keeps tokens and headers out of the report, whatever the gateway says", async () => {
  const token = "s3cret-token-of-the-gateway";
  await using relay = await startRelay({
    to,
    answer: ({ method, headers }, outgoing) => {
      if (method === "GET") return false;
      const echo = `${headers.authorization}${headers["x-api-key"]}`.replace("Bearer ", "");
      outgoing.writeHead(418, { "content-type": echo, "x-request-id": echo, server: echo }).end(echo);
      return true;
    },
  });
  const headers = { "x-api-key": "another-s3cret" };
  const report = await checkHere({ gatewayUrl: relay.url, upstream, token, headers, waitMs: 200, timeoutMs: 500 });
  const all = JSON.stringify(report) + toGatewayText(report);
  expect(all).toContain("[redacted]");
  expect(all).not.toContain("s3cret");
});

it("writes what a gateway says on one line, without what a terminal obeys", async () => {
  const report = await (async () => {
    await using relay = await startRelay({ to });
    return await checkHere({ gatewayUrl: relay.url, upstream, only: "success" });
  })();
  const [finding] = report.findings;
  if (finding === undefined) throw new Error("There is no finding.");
  const hostile = {
    ...finding,
    verdict: "bad",
    observed: "a\u001b[31mb\nc\u202ed",
    evidence: ["::error::\r\u0007"],
  } as const;
  const text = toGatewayText({ ...report, server: "x\u009b1m", findings: [hostile] });
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
  expect(text.split("\n").find((line) => line.startsWith("BAD"))).toBe(
    "BAD  success-kept: a\\u{1b}[31mb\\u{a}c\\u{202e}d",
  );
});

it.for([
  [{ gatewayUrl: "gateway.example.com" }, /^gatewayUrl must be/],
  [{ gatewayUrl: "http://user@gateway.example.com" }, /^gatewayUrl must be/],
  [{ token: "two words" }, /^token must be/],
  [{ headers: { "x-key": "a\nb" } }, /^headers must map valid HTTP header names/],
  [
    { gatewayUrl: "http://192.0.2.1", token: "any-token" },
    /^gatewayUrl must use https, because plain http to another machine/,
  ],
  [{ gatewayUrl: "http://192.0.2.1", headers: { "x-api-key": "any" } }, /^gatewayUrl must use https/],
  [{ waitMs: 0 }, /^waitMs must be a whole number/],
  [{ burst: 1.5 }, /^burst must be a whole number/],
  [{ workspaceId: "../other" }, /^workspaceId must consist of/],
  [{ only: "nothing-like-it" }, /^only: no check ID contains "nothing-like-it"\./],
] as const)("names the option that cannot be used: %o", async ([options, message]) => {
  const checked = checkGateway({ gatewayUrl: "http://127.0.0.1:9", upstream, ...options });
  await expect(checked).rejects.toThrow(TypeError);
  await expect(checked).rejects.toThrow(message);
});
