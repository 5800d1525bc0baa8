import { expect, it, onTestFinished, vi } from "vitest";
import { createFlowxClient } from "../src/index.ts";
import { type ClientCredentialsOptions, clientCredentials } from "../src/token/client-credentials.ts";
import { startOAuth2MockServer } from "./identity-providers.ts";
import { answers, started } from "./respond.ts";

const job = { clientId: "onboarding-job", clientSecret: "s3cret", tokenEndpoint: "https://idp.example.com/token" };
const never = new AbortController().signal;

it.for([
  { lifeS: 3600, renewBeforeMs: undefined, renewedAtS: 3570 },
  { lifeS: 3600, renewBeforeMs: 60_000, renewedAtS: 3540 },
  // Nine tenths of a shorter life: thirty seconds before its end, a token of 20 s would be renewed for each request.
  { lifeS: 100, renewBeforeMs: undefined, renewedAtS: 90 },
  { lifeS: 20, renewBeforeMs: undefined, renewedAtS: 18 },
])("renews a token of $lifeS s after $renewedAtS s (renewBeforeMs: $renewBeforeMs)", async (row) => {
  const { lifeS, renewBeforeMs, renewedAtS } = row;
  let asked = 0;
  const fetch: ClientCredentialsOptions["fetch"] = async () =>
    Response.json({ access_token: `t-${++asked}`, token_type: "bearer", expires_in: lifeS });
  const clock = vi.spyOn(performance, "now").mockReturnValue(5_000);
  onTestFinished(() => clock.mockRestore());
  const source = clientCredentials({ ...job, renewBeforeMs, fetch });
  expect(await source.getToken(never)).toBe("t-1");
  clock.mockReturnValue(5_000 + renewedAtS * 1000 - 1);
  expect(await source.getToken(never)).toBe("t-1");
  clock.mockReturnValue(5_000 + renewedAtS * 1000);
  expect(await source.getToken(never)).toBe("t-2");
});

it.for([
  [{}, {}],
  [{ scope: "start read" }, { scope: "start read" }],
  [{ audience: "https://flowx.example.com" }, { audience: "https://flowx.example.com" }],
] as const)("asks for a token with %j", async ([options, sent]) => {
  const bodies: unknown[] = [];
  const fetch: ClientCredentialsOptions["fetch"] = async (_url, { body }) => {
    bodies.push(Object.fromEntries(new URLSearchParams(String(body))));
    return Response.json({ access_token: "t-1", token_type: "bearer" });
  };
  await clientCredentials({ ...job, ...options, fetch }).getToken(never);
  expect(bodies).toEqual([{ grant_type: "client_credentials", ...sent }]);
});

it("renews the token of the environment's credentials after a 401", async () => {
  await using provider = await startOAuth2MockServer();
  const variables = {
    FLOWX_TOKEN: "",
    FLOWX_BASE_URL: "https://flowx.example.com",
    FLOWX_WORKSPACE_ID: "w-1",
    FLOWX_APP_ID: "a-1",
    FLOWX_ISSUER: provider.issuer,
    FLOWX_CLIENT_ID: job.clientId,
    FLOWX_CLIENT_SECRET: job.clientSecret,
  };
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  const server = answers(new Response(null, { status: 401 }), started);
  const realFetch = globalThis.fetch;
  vi.stubGlobal("fetch", (url: string, init: RequestInit) =>
    url.startsWith(provider.issuer) ? realFetch(url, init) : server.fetch(url, init),
  );
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });
  await createFlowxClient().startProcess("x", {});
  const [refused, fresh] = server.requests.map(({ headers }) => headers.get("authorization"));
  expect(fresh).toMatch(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/);
  expect(fresh).not.toBe(refused);
  expect(provider.tokenRequests).toBe(2);
});

it.for(["DPoP", "mac"])("refuses a token of the type %s, which cannot be sent as a bearer token", async (type) => {
  const fetch: ClientCredentialsOptions["fetch"] = async () => Response.json({ access_token: "t-1", token_type: type });
  await expect(clientCredentials({ ...job, fetch }).getToken(never)).rejects.toMatchObject({
    code: "FLOWX_TOKEN_REQUEST",
  });
});
