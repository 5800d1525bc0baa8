import { inspect } from "node:util";
import { expect, it, vi } from "vitest";
import type { OwnFetch } from "../src/index.ts";
import { type ClientCredentialsOptions, clientCredentials } from "../src/token/client-credentials.ts";
import { startOAuth2MockServer, startOidcProvider } from "./identity-providers.ts";
import { startRawServer, toAnswer } from "./raw-server.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

const clientSecret = "s3cret:with%odd&characters";
const job = { clientId: "onboarding-job", clientSecret };
const never = new AbortController().signal;

it.for(["client_secret_basic", "client_secret_post"] as const)(
  "gets a token from oidc-provider with %s",
  async (authMethod) => {
    await using provider = await startOidcProvider(authMethod);
    const source = clientCredentials({ ...job, issuer: provider.issuer, authMethod, scope: "start" });
    expect(await source.getToken(never)).toMatch(/^[\w-]{20,}$/);
    expect(provider.tokenRequests).toBe(1);
  },
);

it("gets a JWT from oauth2-mock-server and sends it with the start", async () => {
  await using provider = await startOAuth2MockServer();
  const server = answers(started);
  await clientOver(server.fetch, { token: clientCredentials({ ...job, issuer: provider.issuer }) }).startProcess(
    "x",
    {},
  );
  expect(server.requests[0]?.headers.get("authorization")).toMatch(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/);
});

it("gets a token from a token endpoint without discovery", async () => {
  await using provider = await startOAuth2MockServer();
  const source = clientCredentials({ ...job, tokenEndpoint: `${provider.issuer}/token` });
  expect(await source.getToken(never)).toMatch(/\./);
});

it("makes one request for any number of concurrent callers, and none while the token lives", async () => {
  await using provider = await startOAuth2MockServer();
  const source = clientCredentials({ ...job, issuer: provider.issuer });
  const tokens = await Promise.all(Array.from({ length: 100 }, () => source.getToken(never)));
  expect(new Set([...tokens, await source.getToken(never)]).size).toBe(1);
  expect(provider.tokenRequests).toBe(1);
});

it("gets another token after 401, once for all callers that were refused with the old one", async () => {
  await using provider = await startOAuth2MockServer();
  const source = clientCredentials({ ...job, issuer: provider.issuer });
  const refused = await source.getToken(never);
  const fetch: OwnFetch = async (_url, init) =>
    new Headers(init.headers).get("authorization") === `Bearer ${refused}`
      ? new Response(null, { status: 401 })
      : started();
  const flowx = clientOver(fetch, { token: source });
  await Promise.all(Array.from({ length: 10 }, () => flowx.startProcess("x", {})));
  expect(provider.tokenRequests).toBe(2);
});

it("keeps the new token when a caller comes late with the old one that was refused", async () => {
  await using provider = await startOAuth2MockServer();
  const source = clientCredentials({ ...job, issuer: provider.issuer });
  const old = await source.getToken(never);
  source.invalidate?.(old);
  const fresh = await source.getToken(never);
  source.invalidate?.(old);
  expect(await source.getToken(never)).toBe(fresh);
  expect(provider.tokenRequests).toBe(2);
});

it("reports a wrong secret with the provider's error, sends nothing to FlowX, and prints no secret", async () => {
  await using provider = await startOidcProvider("client_secret_basic");
  const server = answers(started);
  const token = clientCredentials({ ...job, clientSecret: "wr0ng-secret", issuer: provider.issuer });
  const error = await errorOf(clientOver(server.fetch, { token }).startProcess("x", {}));
  expect(error).toMatchObject({
    code: "FLOWX_TOKEN_REQUEST",
    outcome: "not-started",
    attempts: 0,
    operationId: "startProcess",
    oauth: { error: "invalid_client", errorDescription: expect.any(String), status: 401 },
  });
  expect(server.requests).toEqual([]);
  const printed = inspect([error, token], { depth: null, showHidden: true, getters: true }) + JSON.stringify(error);
  expect(printed).not.toContain("wr0ng-secret");
});

it("reports a scope that the provider refuses with its error code", async () => {
  await using provider = await startOidcProvider("client_secret_basic");
  const source = clientCredentials({ ...job, issuer: provider.issuer, scope: "start admin" });
  await expect(source.getToken(never)).rejects.toMatchObject({ oauth: { error: "invalid_scope", status: 400 } });
});

it("reports a provider that is away, and asks it again for the next call", async () => {
  await using provider = await startOAuth2MockServer();
  let away = true;
  const fetch: ClientCredentialsOptions["fetch"] = async (url, init) => {
    if (away) throw new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") });
    return globalThis.fetch(url, init);
  };
  const source = clientCredentials({ ...job, issuer: provider.issuer, fetch });
  await expect(source.getToken(never)).rejects.toMatchObject({ code: "FLOWX_TOKEN_REQUEST", oauth: undefined });
  away = false;
  expect(await source.getToken(never)).toMatch(/\./);
});

it("takes the secret out of what a provider says, should it repeat it", async () => {
  const said = { error: "invalid_request", error_description: `what is ${clientSecret}?` };
  const answer = toAnswer(400, JSON.stringify(said));
  await using provider = await startRawServer({ onRequest: (socket) => socket.end(answer) });
  const source = clientCredentials({ ...job, tokenEndpoint: `http://127.0.0.1:${provider.port}/token` });
  const error = await errorOf(source.getToken(never));
  expect(error).toMatchObject({
    oauth: { error: "invalid_request", errorDescription: "what is [redacted]?", status: 400 },
  });
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain(clientSecret);
});

it("does not follow a redirect with the secret", async () => {
  await using elsewhere = await startRawServer({ onRequest: (socket) => socket.end(toAnswer(200, "{}")) });
  const location = `http://127.0.0.1:${elsewhere.port}/`;
  await using provider = await startRawServer({ onRequest: (socket) => socket.end(toAnswer(307, "", { location })) });
  const source = clientCredentials({ ...job, tokenEndpoint: `http://127.0.0.1:${provider.port}/token` });
  await expect(source.getToken(never)).rejects.toMatchObject({ code: "FLOWX_TOKEN_REQUEST" });
  expect(elsewhere.seen.connections).toBe(0);
});

it("ends the request when its last caller has gone, and not before", async () => {
  const aborted: unknown[] = [];
  const fetch: ClientCredentialsOptions["fetch"] = (_url, init) =>
    new Promise((_resolve, reject) => {
      init.signal?.addEventListener("abort", () => {
        aborted.push(init.signal?.reason);
        reject(init.signal?.reason);
      });
    });
  const source = clientCredentials({ ...job, issuer: "https://idp.example.com", fetch });
  const [one, other] = [new AbortController(), new AbortController()];
  const calls = [source.getToken(one.signal), source.getToken(other.signal)].map(errorOf);
  one.abort(new Error("first"));
  expect(aborted).toEqual([]);
  other.abort(new Error("last"));
  expect(await Promise.all(calls)).toMatchObject([{ code: "FLOWX_TOKEN_REQUEST" }, { code: "FLOWX_TOKEN_REQUEST" }]);
  expect(aborted).toEqual([new Error("last")]);
});

it("gives up after timeoutMs, and leaves no timer behind", async () => {
  vi.useFakeTimers();
  try {
    const fetch = (): Promise<Response> => new Promise(() => {});
    const call = errorOf(clientCredentials({ ...job, issuer: "https://idp.example.com", fetch }).getToken(never));
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await call).message).toBe(
      "No access token: https://idp.example.com/.well-known/openid-configuration did not respond within 10000 ms.",
    );
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

const wrong: [change: Partial<ClientCredentialsOptions>, problem: string][] = [
  [{ clientId: "" }, "clientId must be a non-empty string"],
  [{ clientSecret: "" }, "clientSecret must be a non-empty string"],
  [{ issuer: undefined as never }, "Set either issuer or tokenEndpoint, but not both"],
  [{ tokenEndpoint: "https://idp.example.com/token" }, "Set either issuer or tokenEndpoint, but not both"],
  [{ issuer: "http://idp.example.com" }, "issuer must use https, because plain http to another machine"],
  [{ issuer: "https://idp.example.com?x" }, "issuer must not contain a query or a fragment"],
];

it.for(wrong)("refuses the options %j", ([change, problem]) => {
  expect(() => clientCredentials({ ...job, issuer: "https://idp.example.com", ...change })).toThrow(problem);
});
