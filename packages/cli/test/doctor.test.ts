import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { SignJWT } from "jose";
import { expect, it, onTestFinished } from "vitest";
import { copyOutbox, type Flowx, startFlowx } from "./flowx.ts";
import { runProgram } from "./run-program.ts";

interface Diagnosis {
  readonly code: number | null;
  readonly stderr: string;
  /** By check: status and message. */
  readonly findings: Readonly<Record<string, string>>;
}

async function diagnose({ cwd, env }: Flowx, changes: Record<string, string | undefined> = {}): Promise<Diagnosis> {
  const run = await runProgram(["doctor", "--json"], { cwd, env: { ...env, ...changes } }).ended;
  const { findings } = JSON.parse(run.stdout) as { findings: { check: string; status: string; message: string }[] };
  const byCheck = findings.map(({ check, status, message }) => [check, `${status}: ${message}`]);
  return { code: run.code, stderr: run.stderr, findings: Object.fromEntries(byCheck) };
}

const oauth = (issuer: string) => ({
  FLOWX_TOKEN: undefined,
  FLOWX_ISSUER: issuer,
  FLOWX_CLIENT_ID: "flowx-start",
  FLOWX_CLIENT_SECRET: "flowx-start-secret",
});

it("ends with 0 where all is right, and starts nothing", async () => {
  const flowx = await startFlowx({ auth: "strict" });
  const { code, findings } = await diagnose(flowx, oauth(flowx.mock.issuer));
  expect(findings).toEqual({
    settings: expect.stringMatching(/^right/),
    "base URL": `right: FlowX answers at ${flowx.mock.url}.`,
    token: expect.stringMatching(
      /^right: The token belongs to flowx-start, is valid until .* was issued by .*realms\/flowx/,
    ),
    "workspace and app": expect.stringMatching(/^right: The active build of the app is /),
    outbox: expect.stringMatching(/^right: No outbox in \.flowx-start yet/),
  });
  expect(code).toBe(0);
  expect(flowx.mock.requests.map(({ operationId }) => operationId)).toEqual(["getActiveBuild", "getActiveBuild"]);
  expect(flowx.mock.instances).toHaveLength(0);
});

it("says what is missing, and checks the rest", async () => {
  const { code, findings } = await diagnose(await startFlowx(), { FLOWX_TOKEN: undefined });
  expect(code).toBe(2);
  expect(findings).toMatchObject({
    settings: expect.stringMatching(/^wrong: Not set: FLOWX_TOKEN/),
    "base URL": expect.stringMatching(/^right/),
    token: expect.stringMatching(/^unknown: Not checked/),
  });
});

const ids = {
  FLOWX_WORKSPACE_ID: "2ae77b6a-d284-4a0b-ab23-ceaa364c7122",
  FLOWX_APP_ID: "dbe0ab87-539b-4015-962d-6e73226b9e58",
};
it.for<[title: string, changes: Record<string, string>, check: string, finding: RegExp]>([
  [
    "a closed port",
    { FLOWX_BASE_URL: "http://127.0.0.1:9" },
    "base URL",
    /^wrong: .*(?:port of another|Cannot connect to)/,
  ],
  [
    "a host that DNS does not know",
    { FLOWX_BASE_URL: "https://flowx.invalid" },
    "base URL",
    /^wrong: The host .* cannot be resolved/,
  ],
  ["a base URL that is none", { FLOWX_BASE_URL: "flowx.example.com" }, "base URL", /^wrong: baseUrl is not a URL/],
  ["plain http to another machine", { FLOWX_BASE_URL: "http://flowx.example.com" }, "base URL", /^wrong: .*plain http/],
  [
    "workspace and app in each other's place",
    { FLOWX_WORKSPACE_ID: ids.FLOWX_APP_ID, FLOWX_APP_ID: ids.FLOWX_WORKSPACE_ID },
    "workspace and app",
    /^wrong: The workspace and the app are swapped/,
  ],
  ["an app that is not there", { FLOWX_APP_ID: "nothing" }, "workspace and app", /^wrong: FlowX found no app nothing/],
  ["a token with its scheme", { FLOWX_TOKEN: "Bearer abc" }, "workspace and app", /^wrong: token must not begin with/],
])("names %s", async ([, changes, check, finding]) => {
  const { code, findings } = await diagnose(await startFlowx(), changes);
  expect(findings[check]).toMatch(finding);
  expect(code).toBe(2);
});

it("tells the refused certificate and the wrong protocol", async () => {
  const flowx = await startFlowx({ https: true });
  const secure = await diagnose(flowx);
  expect(secure.findings["base URL"]).toMatch(/^wrong: The certificate of .* is not trusted/);
  expect(secure.stderr).toContain("NODE_EXTRA_CA_CERTS");
  const plain = await startFlowx();
  const wrong = await diagnose(plain, { FLOWX_BASE_URL: plain.mock.url.replace("http:", "https:") });
  expect(wrong.findings["base URL"]).toMatch(/^wrong: .* does not support the protocol/);
});

it("tells a secret that the identity provider refuses, without it", async () => {
  const flowx = await startFlowx({ auth: "strict" });
  const secret = "another-secret";
  const { findings, stderr } = await diagnose(flowx, { ...oauth(flowx.mock.issuer), FLOWX_CLIENT_SECRET: secret });
  expect(findings["token"]).toMatch(/^wrong: No access token: .* responded with 401/);
  expect(stderr).not.toContain(secret);
});

it.for<[title: string, claims: Record<string, unknown>, exp: number, finding: RegExp]>([
  ["an expired token", {}, -60, /^wrong: The token expired at /],
  [
    "whose a token is, until when, and its roles",
    { preferred_username: "service-account-onboarding", realm_access: { roles: ["STARTER", "VIEWER"] } },
    600,
    /^right: The token belongs to service-account-onboarding, is valid until .*, and has the roles STARTER, VIEWER\.$/,
  ],
])("reads %s", async ([, claims, exp, finding]) => {
  const jwt = new SignJWT(claims)
    .setProtectedHeader({ alg: "HS256" })
    .setExpirationTime(Math.floor(Date.now() / 1000) + exp);
  const token = await jwt.sign(new TextEncoder().encode("a key of the tests, long enough"));
  const { findings } = await diagnose(await startFlowx(), { FLOWX_TOKEN: token });
  expect(findings["token"]).toMatch(finding);
});

async function serve(answer: (path: string) => { status: number; headers: Record<string, string> }): Promise<string> {
  const server = createServer((request, response) => {
    const { status, headers } = answer(request.url ?? "");
    response.writeHead(status, headers).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it("finds a forgotten /rtm, a redirect, a gateway whose FlowX is down, and clocks that differ", async () => {
  const flowx = await startFlowx();
  const prefixed = await serve((path) =>
    path.startsWith("/rtm/") ? { status: 401, headers: {} } : { status: 404, headers: { "content-type": "text/html" } },
  );
  expect((await diagnose(flowx, { FLOWX_BASE_URL: prefixed })).findings["base URL"]).toBe(
    `wrong: FlowX answers at ${prefixed}/rtm, not at ${prefixed}.`,
  );
  const moved = await serve(() => ({ status: 301, headers: { location: "https://flowx.example.com/" } }));
  expect((await diagnose(flowx, { FLOWX_BASE_URL: moved })).findings["base URL"]).toMatch(
    /^wrong: .* redirects to https:\/\/flowx\.example\.com\//,
  );
  const down = await serve(() => ({ status: 502, headers: { "content-type": "text/html" } }));
  expect((await diagnose(flowx, { FLOWX_BASE_URL: down })).findings["base URL"]).toMatch(
    /^unknown: A gateway at .* returned 502/,
  );
  const date = new Date(Date.now() + 3_600_000).toUTCString();
  const ahead = await serve(() => ({ status: 401, headers: { date } }));
  expect((await diagnose(flowx, { FLOWX_BASE_URL: ahead })).findings["clock"]).toMatch(
    /^wrong: The server's clock is 3(?:599|600|601) s ahead/,
  );
});

it("counts what waits in the outbox, and says that another process has it", async () => {
  const flowx = await startFlowx();
  copyOutbox(flowx);
  expect((await diagnose(flowx)).findings["outbox"]).toBe(
    "right: Reachable and migrated: 0 queued, 0 being sent, 0 unknown.",
  );
  const worker = runProgram(["outbox", "work"], flowx);
  await worker.says(/Working/);
  expect((await diagnose(flowx)).findings["outbox"]).toMatch(/^unknown: The outbox in .* is open in another process/);
  worker.child.kill("SIGTERM");
  expect((await worker.ended).code).toBe(0);
});
