import { expect, it, vi } from "vitest";
import { type ClientCredentialsOptions, clientCredentials } from "../src/token/client-credentials.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

type ProviderFetch = NonNullable<ClientCredentialsOptions["fetch"]>;

const tokenEndpoint = "https://idp.example.com/token";
const job = { clientId: "onboarding-job", clientSecret: "s3cret" };
const never = new AbortController().signal;
const unauthorized = new Response(null, { status: 401 });

/** A provider that gives out t-1, t-2 and so on, without an end. */
function counting(): { fetch: ProviderFetch; readonly asked: number } {
  let asked = 0;
  return {
    get asked() {
      return asked;
    },
    async fetch() {
      asked += 1;
      return Response.json({ access_token: `t-${asked}`, token_type: "bearer" });
    },
  };
}

const sent = (requests: Request[]): (string | null)[] => requests.map(({ headers }) => headers.get("authorization"));

it("drops a token that FlowX refused with retry: false, too", async () => {
  const provider = counting();
  const server = answers(unauthorized);
  const flowx = clientOver(server.fetch, {
    token: clientCredentials({ ...job, tokenEndpoint, fetch: provider.fetch }),
    retry: false,
  });
  for (let call = 0; call < 3; call += 1)
    expect(await errorOf(flowx.startProcess("x", {}))).toMatchObject({ status: 401 });
  expect(sent(server.requests)).toEqual(["Bearer t-1", "Bearer t-2", "Bearer t-3"]);
});

it("drops a token that FlowX refused through transport", async () => {
  const provider = counting();
  const server = answers(unauthorized);
  const flowx = clientOver(server.fetch, {
    token: clientCredentials({ ...job, tokenEndpoint, fetch: provider.fetch }),
  });
  const path = { processInstanceUuid: "i-1" };
  for (let call = 0; call < 3; call += 1) {
    const { response } = await flowx.transport.GET("/api/runtime/process-instance/{processInstanceUuid}/build/info", {
      params: { path },
    });
    expect(response.status).toBe(401);
  }
  expect(sent(server.requests)).toEqual(["Bearer t-1", "Bearer t-2", "Bearer t-3"]);
});

it("asks again where the first token cannot stand in a header, though it never expires", async () => {
  let asked = 0;
  const fetch: ProviderFetch = async () => {
    asked += 1;
    return Response.json({ access_token: asked === 1 ? "not a token" : "t-2", token_type: "bearer" });
  };
  const server = answers(started);
  const flowx = clientOver(server.fetch, { token: clientCredentials({ ...job, tokenEndpoint, fetch }) });
  const error = await errorOf(flowx.startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_TOKEN_REQUEST", outcome: "not-started" });
  expect(error.message).not.toContain("not a token");
  await flowx.startProcess("x", {});
  expect(sent(server.requests)).toEqual(["Bearer t-2"]);
});

it.for([400, 401, 403, 404])("remembers a refusal with %i for a second: 500 starts ask once", async (status) => {
  vi.useFakeTimers();
  try {
    let asked = 0;
    const fetch: ProviderFetch = async () => {
      asked += 1;
      return Response.json({ error: "invalid_client" }, { status });
    };
    const server = answers(started);
    const flowx = clientOver(server.fetch, { token: clientCredentials({ ...job, tokenEndpoint, fetch }) });
    const startMany = async (): Promise<unknown[]> => {
      const errors: unknown[] = [];
      for (let at = 0; at < 10; at += 1) {
        errors.push(...(await Promise.all(Array.from({ length: 50 }, () => errorOf(flowx.startProcess("x", {}))))));
      }
      return errors;
    };
    const errors = await startMany();
    expect(asked).toBe(1);
    for (const error of errors)
      expect(error).toMatchObject({ code: "FLOWX_TOKEN_REQUEST", outcome: "not-started", attempts: 0 });
    vi.advanceTimersByTime(999);
    await startMany();
    expect(asked).toBe(1);
    vi.advanceTimersByTime(1);
    await startMany();
    expect(asked).toBe(2);
    expect(server.requests).toEqual([]);
  } finally {
    vi.useRealTimers();
  }
});

it.for([429, 500, 503])("does not remember %i, which may be over in a moment", async (status) => {
  let asked = 0;
  const fetch: ProviderFetch = async () => {
    asked += 1;
    return asked === 1 ? new Response(null, { status }) : Response.json({ access_token: "t-2", token_type: "bearer" });
  };
  const source = clientCredentials({ ...job, tokenEndpoint, fetch });
  expect(await errorOf(source.getToken(never))).toMatchObject({ oauth: { status, url: tokenEndpoint } });
  expect(await source.getToken(never)).toBe("t-2");
});

const issuer = "https://idp.example.com/realms/flowx";
const discovery = `${issuer}/.well-known/openid-configuration`;

it("says status and address where the realm is wrong", async () => {
  const fetch: ProviderFetch = async () => new Response("<html>Not Found</html>", { status: 404 });
  const error = await errorOf(clientCredentials({ ...job, issuer, fetch }).getToken(never));
  expect(error.message).toContain(`${discovery} responded with 404`);
  expect(error).toMatchObject({ oauth: { status: 404, url: discovery } });
});

it("says status and address where the secret is wrong", async () => {
  const fetch: ProviderFetch = async () =>
    Response.json({ error: "invalid_client", error_description: "Bad." }, { status: 401 });
  const error = await errorOf(clientCredentials({ ...job, tokenEndpoint, fetch }).getToken(never));
  expect(error.message).toBe(`No access token: ${tokenEndpoint} responded with 401 invalid_client: Bad.`);
});

it.for([
  [
    "plain http to another machine",
    "http://idp.example.com/token",
    "must use https, because plain http to another machine",
  ],
  ["an address with credentials", "https://a:b@idp.example.com/token", "must not contain credentials"],
  ["no address", "idp", "is not a URL"],
])("sends no secret to a token endpoint that the discovery document names: %s", async ([, endpoint, problem]) => {
  const urls: string[] = [];
  const fetch: ProviderFetch = async (url) => {
    urls.push(url);
    return Response.json({ issuer, token_endpoint: endpoint });
  };
  const server = answers(started);
  const error = await errorOf(
    clientOver(server.fetch, { token: clientCredentials({ ...job, issuer, fetch }) }).startProcess("x", {}),
  );
  expect(error).toMatchObject({ code: "FLOWX_TOKEN_REQUEST", outcome: "not-started" });
  expect(error.message).toContain(problem);
  expect(error.message).not.toContain("a:b");
  expect(urls).toEqual([discovery]);
  expect(server.requests).toEqual([]);
});

it("says once that there is no access token, with one full stop", async () => {
  const fetch: ProviderFetch = async () => Response.json({ issuer });
  const flowx = clientOver(answers(started).fetch, { token: clientCredentials({ ...job, issuer, fetch }) });
  const { message } = await errorOf(flowx.startProcess("x", {}));
  expect(message.match(/no access token/gi)).toHaveLength(1);
  expect(message).not.toMatch(/\.\s*\./);
});

it("takes a client id that is half of a surrogate pair for what it is: one that no provider knows", async () => {
  const source = clientCredentials({
    ...job,
    clientId: "\ud800",
    tokenEndpoint,
    fetch: async () => new Response(null, { status: 401 }),
  });
  expect(await errorOf(source.getToken(never))).toMatchObject({ code: "FLOWX_TOKEN_REQUEST" });
});
