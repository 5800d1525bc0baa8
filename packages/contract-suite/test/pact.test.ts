import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startMockServer } from "@flowx-start/mock-server";
import { Verifier } from "@pact-foundation/pact-core";
import { expect, it } from "vitest";
import { documentedTarget, prepareMock, runContract } from "../src/index.ts";
import { mergePacts, type Pact, recordInteractions } from "../src/pact.ts";

// The verifier tells its makers otherwise.
process.env["PACT_DO_NOT_TRACK"] = "true";
const { workspaceId, appId, processName, initialValues } = documentedTarget;
const app = `/api/runtime/wks/${workspaceId}/app/${appId}`;
const headers = { authorization: "Bearer s3cret-token", "content-type": "application/json", "flowx-platform": "web" };

/** Sends what a consumer sends, and returns what the journal makes of it. */
async function record(): Promise<Pact> {
  await using server = await startMockServer();
  const start = (name: string): Promise<Response> =>
    fetch(`${server.url}${app}/process-name/${name}/start`, {
      method: "POST",
      headers,
      body: JSON.stringify(initialValues),
    });
  await start(processName);
  await start(processName);
  await start("%5BDOCS%5Dcustomer_onboarding");
  await start("no_such_process");
  await fetch(`${server.url}${app}/build/info`, { headers: { authorization: "Bearer s3cret-token" } });
  await fetch(`${server.url}${app}/build/info`);
  return recordInteractions(server.requests, { consumer: "loan-portal" });
}

/** Verifies a provider with pact-js' native verifier. */
async function verify(content: Pact, url: string): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), "pact-"));
  const file = join(folder, "pact.json");
  await writeFile(file, JSON.stringify(content));
  try {
    return await new Verifier({
      providerBaseUrl: url,
      provider: "FlowX.AI",
      pactUrls: [file],
      logLevel: "error",
    }).verify();
  } finally {
    await rm(folder, { recursive: true });
  }
}

it("records each interaction once, by the names of consumer and provider, without the token", async () => {
  const content = await record();
  expect(content).toMatchObject({
    consumer: { name: "loan-portal" },
    provider: { name: "FlowX.AI" },
    metadata: { pactSpecification: { version: "4.0" } },
  });
  const names = content.interactions.map(({ description }) => description.replace(/ \([\da-f]{8}\)$/, ""));
  expect(names).toEqual([
    "getActiveBuild answered 200",
    "getActiveBuild answered 401",
    "startProcess answered 200",
    "startProcess answered 200",
    "startProcess answered 404",
  ]);
  const [documented] = content.interactions.filter(({ request }) => request.path.includes(`/${processName}/`));
  expect(documented).toMatchObject({
    type: "Synchronous/HTTP",
    providerStates: [{ name: "startProcess answers 200", params: { processName, workspaceId, appId } }],
    request: {
      method: "POST",
      path: `${app}/process-name/${processName}/start`,
      headers: { authorization: ["Bearer token"], "content-type": ["application/json"] },
      body: { content: initialValues, contentType: "application/json", encoded: false },
    },
    response: { status: 200, body: { content: { state: "STARTED" } } },
  });
  expect(JSON.stringify(content)).not.toContain("s3cret");
});

it("is verified by pact-js against another mock, and refuted by a broken one", async () => {
  const content = await record();
  await using server = await startMockServer();
  await expect(verify(content, server.url)).resolves.toBeDefined();
  expect(server.totals.requests).toBe(5);

  server.use("missing-uuid");
  await expect(verify(content, server.url)).rejects.toThrow();
});

it("is verified for every request of the suite that a journal can repeat", async () => {
  await using server = await startMockServer();
  await using target = await prepareMock({ url: server.url });
  await runContract(target);
  const left: string[] = [];
  const { requests } = server.tenant(String(target.headers?.["flowx-mock-tenant"]));
  const { interactions } = recordInteractions(requests, {
    consumer: "suite",
    onLeftOut: (_request, reason) => left.push(reason),
  });
  expect(interactions.length).toBeGreaterThan(100);
  expect([...new Set(left)].sort()).toEqual([
    "it did not match an operation",
    "its body is not a JSON object, and the journal keeps only JSON objects",
  ]);
  const names = interactions.map(({ description, providerStates }) => JSON.stringify([description, providerStates]));
  expect(new Set(names).size).toBe(interactions.length);
});

it("says what is missing", async () => {
  expect(() => recordInteractions([], { consumer: "" })).toThrow("consumer must be a non-empty string.");
  expect(() => recordInteractions([], { consumer: "loan-portal" })).toThrow(/No request of the journal/);
});

it("takes the journal as it comes over HTTP, and leaves out what broke on its way", async () => {
  await using server = await startMockServer();
  server.use("reset-after-start", { times: 1 });
  const url = `${server.url}${app}/process-name/${processName}/start`;
  await fetch(url, { method: "POST", headers, body: "{}" }).catch(() => undefined);
  await fetch(url, { method: "POST", headers, body: "{}" });
  const { requests } = (await (await fetch(`${server.url}/__mock/requests`)).json()) as {
    requests: Parameters<typeof recordInteractions>[0];
  };
  const left: string[] = [];
  const { interactions } = recordInteractions(requests, {
    consumer: "loan-portal",
    provider: "flowx",
    onLeftOut: (_request, reason) => left.push(reason),
  });
  expect(left).toEqual(["its answer was not sent completely"]);
  expect(interactions).toHaveLength(1);
});

/** Starts with each amount, and asks for the build of each instance. */
async function recordAmounts(...amounts: readonly number[]): Promise<string> {
  await using server = await startMockServer();
  for (const loanAmount of amounts) {
    const started = await fetch(`${server.url}${app}/process-name/${processName}/start`, {
      method: "POST",
      headers,
      body: JSON.stringify(loanAmount === 2 ? { loanAmount, a: 1 } : { a: 1, loanAmount }),
    });
    const { uuid } = (await started.json()) as { uuid: string };
    await fetch(`${server.url}/api/runtime/process-instance/${uuid}/build/info`, { headers });
  }
  return JSON.stringify(recordInteractions(server.requests, { consumer: "loan-portal" }));
}

it("makes the same file of the same traffic, whatever its order, byte by byte", async () => {
  const one = await recordAmounts(1, 2);
  expect(await recordAmounts(2, 1)).toBe(one);
  expect(await recordAmounts(1, 2, 1)).toBe(one);
  const { interactions } = JSON.parse(one) as Pact;
  expect(interactions).toHaveLength(4);
  const names = interactions.map(({ description }) => description);
  expect(new Set(names).size).toBe(4);
});

it("merges the files of several test files into what one would have recorded", async () => {
  const parts = await Promise.all([recordAmounts(1), recordAmounts(2), recordAmounts(2, 1)]);
  const [first, ...others] = parts.map((text) => JSON.parse(text) as Pact);
  if (first === undefined) throw new Error("nothing recorded");
  expect(JSON.stringify(mergePacts(first, ...others))).toBe(await recordAmounts(1, 2));
  const other = { ...first, consumer: { name: "other" } };
  expect(() => mergePacts(first, other)).toThrow("expected loan-portal and FlowX.AI, but got other and FlowX.AI.");
});

it("has no token in the file that a path or a body holds", async () => {
  await using server = await startMockServer();
  const token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbGljZSJ9.c2lnbmF0dXJlLW9mLWFsaWNl";
  const url = `${server.url}${app}/process-name/${token}/start?token=${token}`;
  await fetch(url, { method: "POST", headers, body: JSON.stringify({ nested: [`Bearer ${token}`] }) });
  const text = JSON.stringify(recordInteractions(server.requests, { consumer: "loan-portal" }));
  expect(text).not.toContain("eyJ");
});
