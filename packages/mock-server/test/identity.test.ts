import { decodeJwt, decodeProtectedHeader, SignJWT } from "jose";
import * as oauth from "oauth4webapi";
import * as oidc from "openid-client";
import { afterAll, expect, it } from "vitest";
import { createMockFetch, startMockServer } from "../src/index.ts";
import { headers, mockWith, startOn, startPath } from "./documented.ts";

const clients = [{ clientId: "job:1 ă", clientSecret: "s3cret+/% ă", roles: ["STARTER"], expiresIn: 60 }];
const server = await startMockServer({ clients, auth: "strict" });
afterAll(() => server.close());
const [{ clientId, clientSecret } = { clientId: "", clientSecret: "" }] = clients;

const startWith = (token: string): Promise<Response> =>
  fetch(server.url + startPath, {
    method: "POST",
    headers: { ...headers, authorization: `Bearer ${token}` },
    body: "{}",
  });

it.for([
  ["client_secret_basic", oidc.ClientSecretBasic(clientSecret)],
  ["client_secret_post", oidc.ClientSecretPost(clientSecret)],
] as const)("gives openid-client a token with %s, which starts a process", async ([, method]) => {
  const options = { execute: [oidc.allowInsecureRequests] };
  const config = await oidc.discovery(new URL(server.issuer), clientId, undefined, method, options);
  const tokens = await oidc.clientCredentialsGrant(config);
  expect(tokens).toMatchObject({ token_type: "bearer", expires_in: 60 });
  expect((await startWith(tokens.access_token)).status).toBe(200);
});

it.for([
  ["client_secret_basic", oauth.ClientSecretBasic(clientSecret)],
  ["client_secret_post", oauth.ClientSecretPost(clientSecret)],
] as const)("gives oauth4webapi a token with %s, which starts a process", async ([, method]) => {
  const insecure = { [oauth.allowInsecureRequests]: true };
  const issuer = new URL(server.issuer);
  const as = await oauth.processDiscoveryResponse(issuer, await oauth.discoveryRequest(issuer, insecure));
  const client = { client_id: clientId };
  const response = await oauth.clientCredentialsGrantRequest(as, client, method, new URLSearchParams(), insecure);
  const { access_token: token } = await oauth.processClientCredentialsResponse(as, client, response);
  expect((await startWith(token)).status).toBe(200);
  expect(decodeJwt(token)).toMatchObject({
    iss: server.issuer,
    aud: "flowx",
    azp: clientId,
    realm_access: { roles: ["STARTER"] },
  });
});

const form = { "content-type": "application/x-www-form-urlencoded" };
const refusals: [what: string, init: RequestInit, status: number, error: string][] = [
  ["a wrong secret", { headers: form, body: `client_id=${clientId}&client_secret=no` }, 401, "invalid_client"],
  ["no client", { headers: form, body: "grant_type=client_credentials" }, 401, "invalid_client"],
  ["broken Basic", { headers: { ...form, authorization: "Basic %%%" }, body: "" }, 401, "invalid_client"],
  ["JSON", { headers: { "content-type": "application/json" }, body: "{}" }, 400, "invalid_request"],
];

it.for(refusals)("refuses %s at the token endpoint as RFC 6749 says", async ([, init, status, error]) => {
  const response = await fetch(`${server.issuer}/protocol/openid-connect/token`, { method: "POST", ...init });
  expect([response.status, (await response.json()).error]).toEqual([status, error]);
  if (status === 401) expect(response.headers.get("www-authenticate")).toContain("Basic");
});

it("refuses another grant, and other methods and paths", async () => {
  const post = (grant: string): Promise<Response> => {
    const body = new URLSearchParams({
      client_id: clientId,
      client_secret: clientSecret,
      ...(grant && { grant_type: grant }),
    });
    return fetch(`${server.issuer}/protocol/openid-connect/token`, { method: "POST", body });
  };
  expect((await (await post("password")).json()).error).toBe("unsupported_grant_type");
  expect((await (await post("")).json()).error).toBe("invalid_request");
  expect((await fetch(`${server.issuer}/protocol/openid-connect/token`)).status).toBe(405);
  expect((await fetch(`${server.issuer}/protocol/openid-connect/certs`, { method: "POST" })).status).toBe(405);
  expect((await fetch(`${server.issuer}/other`)).status).toBe(404);
});

const bad: [what: string, make: (token: string) => Promise<string> | string, why: string][] = [
  ["of another audience", () => server.token({ audience: "other" }), "The access token is not valid"],
  ["of another issuer", () => server.token({ issuer: "https://other.example" }), "The access token is not valid"],
  ["that has expired", () => server.token({ expiresIn: -1 }), "The access token expired"],
  ["with a changed signature", (token) => `${token.slice(0, -8)}AAAAAAAA`, "The access token is not valid"],
  ["with a changed payload", (token) => toChanged(token), "The access token is not valid"],
  [
    "without a signature",
    (token) => `${btoa('{"alg":"none","kid":"key-1"}')}.${token.split(".")[1]}.`,
    "The access token is not valid",
  ],
  ["that an outsider signed", () => toForged(), "The access token is not valid"],
];

function toChanged(token: string): string {
  const [head, payload = "", signature] = token.split(".");
  const claims = {
    ...JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))),
    realm_access: { roles: ["ADMIN"] },
  };
  return `${head}.${btoa(JSON.stringify(claims))}.${signature}`;
}

function toForged(): Promise<string> {
  const claims = new SignJWT({ iss: server.issuer, aud: "flowx" }).setProtectedHeader({ alg: "HS256", kid: "key-1" });
  return claims.setExpirationTime("1h").sign(new TextEncoder().encode("x".repeat(32)));
}

it.for(bad)("refuses its own token %s, also where foreign tokens pass", async ([, make, why]) => {
  const token = await make(await server.token());
  const response = await startWith(token);
  expect(response.status).toBe(401);
  expect(response.headers.get("www-authenticate")).toBe(`Bearer error="invalid_token", error_description="${why}"`);
});

it("accepts foreign tokens unless it is strict", async () => {
  const strict = await startWith("any-token");
  expect(strict.headers.get("www-authenticate")).toContain("not of this mock");
  const lenient = createMockFetch();
  expect((await startOn(lenient, "customer_onboarding")).status).toBe(200);
  const expired = { authorization: `Bearer ${await lenient.token({ expiresIn: -1 })}` };
  expect((await startOn(lenient, "customer_onboarding", {}, expired)).status).toBe(401);
});

it("starts a process that needs a role for a token that has it, and answers 403 for another", async () => {
  const mock = mockWith([{ name: "p", requiredRole: "STARTER" }]);
  const startAs = async (roles: string[]): Promise<number> =>
    (await startOn(mock, "p", {}, { authorization: `Bearer ${await mock.token({ roles })}` })).status;
  expect([await startAs(["STARTER"]), await startAs(["OTHER"]), await startAs([])]).toEqual([200, 403, 403]);
  expect((await startOn(mock, "p")).status).toBe(200);
});

it("lets a token expire when its clock moves, also one that it has seen before", async () => {
  const token = await server.token({ expiresIn: 300 });
  expect((await startWith(token)).status).toBe(200);
  server.advanceClock(299_000);
  expect((await startWith(token)).status).toBe(200);
  server.advanceClock(2000);
  expect((await startWith(token)).status).toBe(401);
  expect(() => server.advanceClock(-1)).toThrow("The clock cannot be advanced by");
});

it("signs with a new key after a rotation, publishes both, and accepts both", async () => {
  const before = await server.token();
  await server.rotateKeys();
  const after = await server.token();
  const { keys } = await (await fetch(`${server.issuer}/protocol/openid-connect/certs`)).json();
  const ids = keys.map(({ kid }: { kid: string }) => kid);
  expect(ids.slice(0, 2)).toEqual([decodeProtectedHeader(after).kid, decodeProtectedHeader(before).kid]);
  expect(Object.keys(keys[0]).sort()).toEqual(["alg", "e", "kid", "kty", "n", "use"]);
  expect([(await startWith(before)).status, (await startWith(after)).status]).toEqual([200, 200]);
});

it("lists the tokens that it gave out, without the tokens", async () => {
  const mock = createMockFetch({ seed: 1 });
  const token = await mock.token({ roles: ["A"], clientId: "me" });
  expect(mock.issuedTokens).toMatchObject([{ clientId: "me", roles: ["A"], id: decodeJwt(token).jti }]);
  expect(JSON.stringify(mock.issuedTokens)).not.toContain(token);
  mock.reset();
  expect(mock.issuedTokens).toEqual([]);
});
