import { decodeJwt, decodeProtectedHeader } from "jose";
import { expect, it } from "vitest";
import { createMockFetch, type MockFetch } from "../src/index.ts";
import { headers, mockWith, start, startOn, startPath } from "./documented.ts";

const realm = "http://mock/realms/flowx";
const form = { "content-type": "application/x-www-form-urlencoded" };
const credentials = "client_id=flowx-start&client_secret=flowx-start-secret";

const post = (mock: MockFetch, body: string, more: Record<string, string> = form): Promise<Response> =>
  mock.fetch(`${realm}/protocol/openid-connect/token`, { method: "POST", headers: more, body });
const grant = (mock: MockFetch): Promise<Response> => post(mock, `grant_type=client_credentials&${credentials}`);

it("tells caches to keep neither a token nor a refusal (RFC 6749, section 5.1)", async () => {
  const mock = createMockFetch();
  const granted = await grant(mock);
  expect(granted.status).toBe(200);
  expect([granted.headers.get("cache-control"), granted.headers.get("pragma")]).toEqual(["no-store", "no-cache"]);
  const refused = await post(mock, "grant_type=client_credentials");
  expect([refused.status, refused.headers.get("cache-control")]).toEqual([401, "no-store"]);
});

it("answers a token with what RFC 6749 requires, and the claims of RFC 9068", async () => {
  const mock = createMockFetch();
  const answer = await (await grant(mock)).json();
  expect(answer).toEqual({ access_token: expect.any(String), token_type: "Bearer", expires_in: 300 });
  const { iat = 0, exp, ...claims } = decodeJwt(answer.access_token);
  expect(exp).toBe(iat + 300);
  expect(claims).toEqual({
    iss: "http://mock/realms/flowx",
    aud: "flowx",
    sub: "flowx-start",
    azp: "flowx-start",
    scope: "",
    jti: mock.issuedTokens[0]?.id,
    realm_access: { roles: [] },
  });
  expect(decodeProtectedHeader(answer.access_token)).toMatchObject({ alg: "RS256", typ: "at+jwt" });
});

it("describes itself as OpenID Connect Discovery 1.0 requires", async () => {
  const discovery = await createMockFetch().fetch(`${realm}/.well-known/openid-configuration`);
  expect(await discovery.json()).toEqual({
    issuer: realm,
    token_endpoint: `${realm}/protocol/openid-connect/token`,
    jwks_uri: `${realm}/protocol/openid-connect/certs`,
    authorization_endpoint: `${realm}/protocol/openid-connect/auth`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    grant_types_supported: ["client_credentials"],
    token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
  });
});

it("publishes its keys for RS256 signatures, without the private part", async () => {
  const { keys } = await (await createMockFetch().fetch(`${realm}/protocol/openid-connect/certs`)).json();
  expect(keys).toMatchObject([{ alg: "RS256", use: "sig", kty: "RSA", kid: expect.any(String) }]);
  expect(keys[0]).not.toHaveProperty("d");
});

const refusals: [what: string, body: string, more: Record<string, string>, status: number, answer: object][] = [
  [
    "an unknown client",
    "grant_type=client_credentials&client_id=x&client_secret=y",
    form,
    401,
    { error: "invalid_client", error_description: "The client is unknown or its secret is wrong." },
  ],
  [
    "JSON",
    "{}",
    { "content-type": "application/json" },
    400,
    {
      error: "invalid_request",
      error_description: "The content type must be application/x-www-form-urlencoded.",
    },
  ],
  [
    "a media type that only begins like the right one",
    `grant_type=client_credentials&${credentials}`,
    { "content-type": "application/x-www-form-urlencodedish" },
    400,
    { error: "invalid_request" },
  ],
  [
    "a media type that only ends like the right one",
    `grant_type=client_credentials&${credentials}`,
    { "content-type": "text/application/x-www-form-urlencoded" },
    400,
    { error: "invalid_request" },
  ],
  ["no grant", credentials, form, 400, { error: "invalid_request", error_description: "grant_type is missing." }],
  [
    "another grant",
    `grant_type=password&${credentials}`,
    form,
    400,
    { error: "unsupported_grant_type", error_description: "Only client_credentials is supported." },
  ],
];

it.for(refusals)("says what is wrong with %s", async ([, body, more, status, answer]) => {
  const refused = await post(createMockFetch(), body, more);
  expect([refused.status, await refused.json()]).toEqual([status, expect.objectContaining(answer)]);
  expect(refused.headers.get("www-authenticate")).toBe(status === 401 ? 'Basic realm="flowx"' : null);
});

it("takes the form with a charset, whatever the case of its media type is", async () => {
  const more = { "content-type": "Application/X-WWW-Form-Urlencoded; charset=utf-8" };
  expect((await post(createMockFetch(), `grant_type=client_credentials&${credentials}`, more)).status).toBe(200);
});

it.for([
  ["the id of one client with the secret of another", "a", "2"],
  ["a right id with an empty secret", "a", ""],
  ["a right secret with an empty id", "", "1"],
])("refuses %s", async ([, id = "", secret = ""]) => {
  const clients = [
    { clientId: "a", clientSecret: "1" },
    { clientId: "b", clientSecret: "2" },
  ];
  const mock = createMockFetch({ clients });
  const body = `grant_type=client_credentials&client_id=${id}&client_secret=${secret}`;
  expect((await post(mock, body)).status).toBe(401);
  const basic = { ...form, authorization: `Basic ${btoa(`${id}:${secret}`)}` };
  const refused = await post(mock, "grant_type=client_credentials", basic);
  expect([refused.status, (await refused.json()).error_description]).toEqual([
    401,
    "The client is unknown or its secret is wrong.",
  ]);
});

it.for(["Basic YQ==", "basic  YTox", "Basic YTox more", "Bearer YTox", "xBasic YTox"])(
  "reads credentials from %j only if the header is well formed",
  async (authorization) => {
    const mock = createMockFetch({ clients: [{ clientId: "a", clientSecret: "1" }] });
    const answer = await post(mock, "grant_type=client_credentials", { ...form, authorization });
    expect(answer.status).toBe(authorization === "basic  YTox" ? 200 : 401);
  },
);

it("reads a secret that holds a colon, and gives each client its own roles and lifetime", async () => {
  const clients = [{ clientId: "a", clientSecret: "1:2", roles: ["R"], expiresIn: 7 }];
  const mock = createMockFetch({ clients });
  const authorization = `Basic ${btoa("a:1:2")}`;
  const answer = await (await post(mock, "grant_type=client_credentials", { ...form, authorization })).json();
  expect(answer.expires_in).toBe(7);
  expect(mock.issuedTokens).toMatchObject([{ clientId: "a", roles: ["R"] }]);
});

it("says which methods and paths there are", async () => {
  const mock = createMockFetch();
  const token = await mock.fetch(`${realm}/protocol/openid-connect/token`);
  expect([token.status, token.headers.get("allow"), await token.json()]).toEqual([
    405,
    "POST",
    { error: "invalid_request", error_description: "Send a POST." },
  ]);
  const keys = await mock.fetch(`${realm}/protocol/openid-connect/certs`, { method: "DELETE" });
  expect([keys.status, keys.headers.get("allow"), await keys.json()]).toEqual([
    405,
    "GET, HEAD",
    { error: "invalid_request", error_description: "Send a GET." },
  ]);
  const nowhere = await mock.fetch(`${realm}/nowhere`);
  const { error, error_description: description } = await nowhere.json();
  expect([nowhere.status, error]).toEqual([404, "not_found"]);
  for (const path of [".well-known/openid-configuration", "token", "certs"]) expect(description).toContain(path);
});

it("says when a token expires, by the mock's own clock", async () => {
  const mock = createMockFetch({ seed: 1 });
  await mock.token({ expiresIn: 60 });
  expect(mock.issuedTokens[0]).toMatchObject({ issuer: mock.issuer, expiresAtMs: Date.UTC(2026, 0, 1) + 60_000 });
});

it("takes the newest options of a token, and names the one that is wrong", async () => {
  const mock = createMockFetch();
  const wrong: [options: object, message: string][] = [
    [{ role: "A" }, '"role" is not a known option of a token.'],
    [{ roles: "A" }, "roles must be a list of strings."],
    [{ roles: [1] }, "roles must be a list of strings."],
    [{ roles: ["A", 1] }, "roles must be a list of strings."],
    [{ expiresIn: "60" }, "expiresIn must be a number."],
    [{ expiresIn: Number.NaN }, "expiresIn must be a number of seconds up to 3155760000, but is NaN."],
    [{ expiresIn: -3_155_760_001 }, "up to 3155760000, but is -3155760001."],
    [{ audience: 1 }, "audience must be a string."],
    [{ issuer: 1 }, "issuer must be a string."],
    [{ clientId: 1 }, "clientId must be a string."],
  ];
  for (const [options, message] of wrong) await expect(mock.token(options)).rejects.toThrow(message);
  expect(mock.issuedTokens).toEqual([]);
  const token = await mock.token({ expiresIn: 3_155_760_000, audience: "other", issuer: "https://x.example" });
  expect(decodeJwt(token)).toMatchObject({ aud: "other", iss: "https://x.example" });
});

it("answers 401 with a bare challenge where no token came, as RFC 6750 says", async () => {
  const mock = createMockFetch();
  const answer = await mock.fetch(`http://mock${startPath}`, {
    ...start,
    headers: { "content-type": "application/json" },
  });
  expect([answer.status, answer.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
  expect((await answer.json()).title).toBe("Unauthorized");
  expect(mock.requests[0]?.violations).toEqual([{ where: "security", message: "a bearer token is missing" }]);
});

it.for(["Bearer", "Bearer a b", "Basic YTox", "Token abc", "xBearer abc"])(
  "finds no bearer token in %j",
  async (authorization) => {
    const mock = createMockFetch();
    const answer = await mock.fetch(`http://mock${startPath}`, { ...start, headers: { ...headers, authorization } });
    expect(answer.status).toBe(401);
  },
);

it.for(["bearer abc", "BEARER   abc", "Bearer abc  "])("finds the bearer token in %j", async (authorization) => {
  const mock = createMockFetch();
  const answer = await mock.fetch(`http://mock${startPath}`, { ...start, headers: { ...headers, authorization } });
  expect(answer.status).toBe(200);
});

it("knows no roles of a token without any, so a process that needs one is refused", async () => {
  const mock = mockWith([{ name: "p", requiredRole: "STARTER" }]);
  const token = await mock.token();
  expect((await startOn(mock, "p", {}, { authorization: `Bearer ${token}` })).status).toBe(403);
});

it.for(["a.b.c", "a.b", "a.b.c.d", "not a token", `${btoa("{}")}.${btoa("{}")}.x`])(
  "takes %j for a token of somebody else: it passes where foreign tokens do",
  async (token) => {
    const authorization = `Bearer ${token.replaceAll(" ", "-")}`;
    expect((await startOn(createMockFetch(), "customer_onboarding", {}, { authorization })).status).toBe(200);
    const strict = await startOn(createMockFetch({ auth: "strict" }), "customer_onboarding", {}, { authorization });
    expect([strict.status, strict.headers.get("www-authenticate")]).toEqual([
      401,
      'Bearer error="invalid_token", error_description="The access token is not of this mock"',
    ]);
  },
);

it("accepts tokens of an issuer once it has been discovered under that address", async () => {
  // All mocks of a process sign with the same first key.
  const issuer = "http://x.example/realms/flowx";
  const token = await createMockFetch().token({ issuer });
  const mock = createMockFetch({ auth: "strict" });
  await mock.token();
  const startWith = async (): Promise<number> =>
    (await startOn(mock, "customer_onboarding", {}, { authorization: `Bearer ${token}` })).status;
  expect(await startWith()).toBe(401);
  expect((await mock.fetch(`${issuer}/.well-known/openid-configuration`)).status).toBe(200);
  expect(await startWith()).toBe(200);
});
