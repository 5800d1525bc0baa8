import { calculateJwkThumbprint, createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from "jose";
import { expect, it, vi } from "vitest";
import { createMockFetch, type MockFetch, type MockServer, startMockServer } from "../src/index.ts";
import { headers, startPath } from "./documented.ts";

// Keys and signatures of RSA take their time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const readKeys = async (issuer: string): Promise<Parameters<typeof createLocalJWKSet>[0]> =>
  (await fetch(`${issuer}/protocol/openid-connect/certs`)).json();
const startWith = (mock: MockServer, token: string): Promise<Response> =>
  fetch(mock.url + startPath, {
    method: "POST",
    headers: { ...headers, authorization: `Bearer ${token}` },
    body: "{}",
  });

it("names each key after its content (RFC 7638), the first one and those of rotations", async () => {
  await using server = await startMockServer();
  await server.rotateKeys();
  const { keys } = await readKeys(server.issuer);
  expect(keys).toHaveLength(2);
  for (const key of keys) expect(key.kid).toBe(await calculateJwkThumbprint(key));
});

it.for([
  ["a configuration over HTTP", (server: MockServer) => putConfig(server)],
  ["a configuration in code", (server: MockServer) => server.configure({ auth: "strict" })],
  ["a configuration with other clients", (server: MockServer) => server.configure({ auth: "strict", clients: [] })],
  ["a reset", (server: MockServer) => server.reset()],
] as [string, (server: MockServer) => unknown][])("accepts a token from before %s", async ([, change]) => {
  await using server = await startMockServer({ auth: "strict" });
  const token = await server.token();
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: "flowx-start",
    client_secret: "flowx-start-secret",
  });
  const answer = await fetch(`${server.issuer}/protocol/openid-connect/token`, { method: "POST", body: form });
  const { access_token: granted } = await answer.json();
  await server.rotateKeys();
  await change(server);
  expect([(await startWith(server, token)).status, (await startWith(server, granted)).status]).toEqual([200, 200]);
});

const putConfig = (server: MockServer): Promise<Response> =>
  fetch(`${server.url}/__mock/config`, {
    method: "PUT",
    headers: { "content-type": "application/json" },
    body: '{"auth":"strict"}',
  });

it("makes tokens under a seed that others accept, at the time that they have", async () => {
  await using server = await startMockServer({ seed: 1, auth: "strict" });
  const token = await server.token();
  const { payload } = await jwtVerify(token, createLocalJWKSet(await readKeys(server.issuer)), { audience: "flowx" });
  expect(Math.abs((payload.iat ?? 0) - Date.now() / 1000)).toBeLessThan(60);
  expect((await startWith(server, token)).status).toBe(200);
  server.advanceClock(301_000);
  expect((await startWith(server, token)).status).toBe(401);
});

const grantAs = (mock: MockFetch, id: string, secret: string): Promise<Response> =>
  mock.fetch("http://mock/realms/flowx/protocol/openid-connect/token", {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${id}:${secret}`)}`, "content-type": "application/x-www-form-urlencoded" },
    body: "grant_type=client_credentials",
  });

it.for(["a+b", "a%zz", "a%20b", "a b"])("tells who sends the secret %j as curl -u does what to do", async (secret) => {
  const mock = createMockFetch({ clients: [{ clientId: "job", clientSecret: secret }] });
  const refused = await grantAs(mock, "job", secret);
  if (secret === "a b") {
    // A space is the same either way.
    expect(refused.status).toBe(200);
    return;
  }
  expect(refused.status).toBe(401);
  expect((await refused.json()).error_description).toContain("RFC 6749, section 2.3.1");
  expect((await grantAs(mock, "job", encodeURIComponent(secret))).status).toBe(200);
  expect((await (await grantAs(mock, "job", "other")).json()).error_description).toBe(
    "The client is unknown or its secret is wrong.",
  );
});

it("accepts its tokens whatever address of it they name", async () => {
  await using server = await startMockServer({ auth: "strict" });
  const other = server.url.replace("127.0.0.1", "localhost");
  const made = await fetch(`${other}/__mock/tokens`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  const { access_token: token } = await made.json();
  expect(decodeJwt(token).iss).toBe(`${other}/realms/flowx`);
  expect((await startWith(server, token)).status).toBe(200);
  expect(decodeProtectedHeader(token).kid).toBe((await readKeys(server.issuer)).keys[0]?.kid);
});
