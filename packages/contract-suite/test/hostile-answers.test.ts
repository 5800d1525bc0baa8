import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { createMockFetch } from "@flowx-start/mock-server";
import { expect, it } from "vitest";
import {
  contractCases,
  formatResult,
  prepareMock,
  runContract,
  toJson,
  toJunit,
  toMarkdown,
  toPretty,
} from "../src/index.ts";

const mock = createMockFetch();
const target = await prepareMock({ url: "http://mock", fetch: mock.fetch });
const start = contractCases.filter(({ id }) => id === "startProcess/start-names-the-process");
const json = { "content-type": "application/json" };
const answering = (body: string, headers: Record<string, string> = json) => ({
  ...target,
  cases: start,
  fetch: async () => new Response(body, { headers }),
});

it("bounds an answer without end, also of a gzip bomb, and goes on", async () => {
  const bomb = gzipSync(Buffer.alloc(200_000_000, "x"));
  const server = createServer((_request, response) => {
    response.writeHead(200, { ...json, "content-encoding": "gzip" }).end(bomb);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { results, mayHaveStarted } = await runContract({ ...target, baseUrl, fetch: globalThis.fetch, cases: start });
  server.close().closeAllConnections();
  expect(results[0]?.breaches).toEqual([{ expected: "an answer", actual: "an answer of more than 5 MB" }]);
  expect(mayHaveStarted).toBe(1);
});

it("bounds an answer that never ends by the time limit, where fetch does not look at the signal", async () => {
  const endless = new ReadableStream({ pull: () => new Promise<void>(() => undefined) });
  const options = {
    ...target,
    cases: start,
    timeoutMs: 20,
    fetch: async () => new Response(endless, { headers: json }),
  };
  const { stop } = await runContract(options);
  expect(stop?.reason).toBe("silent");
});

it("has the token in no report, wherever and however the answer holds it", async () => {
  const { token } = target;
  const escaped = [...token].map((one) => `\\u00${one.charCodeAt(0).toString(16)}`).join("");
  const body = `{"uuid":"u","state":5,"processDefinitionName":"${token}","applicationId":"${escaped}"}`;
  const headers = { ...json, "x-echo": btoa(`token:${token}`), "x-url": `/?token=${encodeURIComponent(token)}` };
  const report = await runContract(answering(body, headers));
  const texts = [toPretty(report), toJunit(report), toMarkdown(report), toJson(report)];
  const [, payload = "", signature = ""] = token.split(".");
  for (const text of texts) {
    for (const part of [token, payload, signature, escaped.slice(0, 120), btoa(`token:${token}`).slice(12, 60)]) {
      expect(text).not.toContain(part);
    }
    expect(text).toContain("[redacted]");
  }
  expect(toPretty(report)).toContain("+ a credential of the request\n");
});

it("lets no answer act on a terminal or on a CI server", async () => {
  const body = JSON.stringify({
    uuid: "::stop-commands::x",
    state: 5,
    processDefinitionName: "\u001b[2J\u009b##[error]x",
  });
  const report = await runContract(
    answering(`${body}\r::error::injected\u202e`, { ...json, "x-a": "##vso[task.complete]" }),
  );
  for (const text of [
    toPretty(report),
    toMarkdown(report),
    toJunit(report),
    formatResult(report.results[0] as never),
  ]) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/##(vso)?\[/);
  }
});

it("takes an answer that is nested deep for a failed case, and loses no result", async () => {
  const deep = `${"[".repeat(9000)}${"]".repeat(9000)}`;
  const body = `{"uuid":"u","state":"STARTED","processDefinitionName":${deep}}`;
  const report = await runContract(answering(body));
  expect(report).toMatchObject({ failed: 1, started: 1 });
  expect(() => [toPretty(report), toJunit(report), toMarkdown(report), toJson(report)]).not.toThrow();
});

it.for([
  ["line feeds", "\n".repeat(100_000)],
  ["beginnings of a JWT", "-eyJ".repeat(100_000)],
] as const)("judges 100 kB and more of %s at once", async ([, text]) => {
  const begun = performance.now();
  await runContract(answering(text));
  expect(performance.now() - begun).toBeLessThan(20_000);
});
