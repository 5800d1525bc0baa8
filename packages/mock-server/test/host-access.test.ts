import { request } from "node:http";
import { decodeJwt } from "jose";
import { expect, it } from "vitest";
import { type MockServer, type MockServerOptions, startMockServer } from "../src/index.ts";
import { headers, start, startPath } from "./documented.ts";

/** Sends headers that `fetch` does not let one choose; resolves with the status and the JSON that was answered. */
function send(
  server: MockServer,
  path: string,
  more: Record<string, string>,
  method = "GET",
  body = "",
): Promise<{ status: number; json: Record<string, unknown> }> {
  const { port } = new URL(server.localUrl);
  return new Promise((resolve, reject) => {
    const call = request({ port, path, method, host: "127.0.0.1", headers: more }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () => {
        const isJson = response.headers["content-type"]?.includes("json") === true;
        resolve({ status: response.statusCode ?? 0, json: isJson ? JSON.parse(text) : {} });
      });
    });
    call.on("error", reject).end(body);
  });
}

const discovery = "/realms/flowx/.well-known/openid-configuration";
const tokens = "/realms/flowx/protocol/openid-connect/token";
const json = { "content-type": "application/json" };
const form = { "content-type": "application/x-www-form-urlencoded" };
const grant = "grant_type=client_credentials&client_id=flowx-start&client_secret=flowx-start-secret";
const startAs = (server: MockServer, more: Record<string, string>): Promise<{ status: number; json: object }> =>
  send(server, startPath, { ...headers, ...more }, "POST", "{}");

it.for([
  ["of another origin", { origin: "https://evil.example" }],
  ["without an origin", { origin: "null" }],
  ["that sends without CORS", { "sec-fetch-site": "cross-site" }],
  ["of another port of this machine", { "sec-fetch-site": "same-site" }],
  ["whose name points here", { host: "evil.example" }],
] as [string, Record<string, string>][])(
  "answers 403 to a page %s: nothing is recorded, used up or given out",
  async ([, more]) => {
    await using server = await startMockServer();
    server.use("forbidden", { times: 1 });
    const { host } = new URL(server.url);
    expect((await startAs(server, { host, ...more })).status).toBe(403);
    expect((await send(server, tokens, { host, ...form, ...more }, "POST", grant)).status).toBe(403);
    expect((await send(server, discovery, { host, ...more })).status).toBe(403);
    expect(server.requests).toEqual([]);
    expect(server.scenarios).toHaveLength(1);
    expect(server.issuedTokens).toEqual([]);
  },
);

it("answers pages of every origin and under every name with cors, but not its control API", async () => {
  await using server = await startMockServer({ cors: true });
  expect((await startAs(server, { host: "evil.example", origin: "https://evil.example" })).status).toBe(200);
  expect((await send(server, "/__mock/requests", { host: "evil.example" })).status).toBe(403);
});

it.for(["flowx-mock", "up", "flowx-mock.default.svc.cluster.local", "10.0.0.7:4010", "[fd00::7]:80", "LOCALHOST"])(
  "answers the API as %s, which no foreign page can have",
  async (host) => {
    await using server = await startMockServer();
    expect((await startAs(server, { host })).status).toBe(200);
  },
);

const allowed: [allowed: string, host: string, status: number][] = [
  ["flowx.example.com", "flowx.example.com", 200],
  ["flowx.example.com", "flowx.example.com:4640", 200],
  ["Flowx.Example.com", "flowx.example.com", 200],
  ["flowx.example.com.", "FLOWX.example.com.", 200],
  ["flowx.example.com:4640", "flowx.example.com:4640", 200],
  ["flowx.example.com:4640", "flowx.example.com:80", 403],
  ["fd00::1", "[fd00::1]:4640", 200],
  ["*", "anything.example", 200],
  ["flowx.example.com", "other.example.com", 403],
];

it.for(allowed)("with %s allowed, answers the control API as %s with %i", async ([name, host, status]) => {
  await using server = await startMockServer({ allowedHosts: [name] });
  expect((await send(server, "/__mock/requests", { host })).status).toBe(status);
});

it.for([
  ["https://flowx.example.com", "is a URL"],
  ["*.example.com", "has a wildcard"],
  ["flowx.example.com/rtm", "is not the name of a host"],
  ["user@flowx", "is not the name of a host"],
  ["", "is not the name of a host"],
] as const)("refuses the allowed host %s, which could never match", async ([name, why]) => {
  await expect(startMockServer({ allowedHosts: [name] })).rejects.toThrow(why);
});

it.for(["0.0.0.0", "::"])("prints URLs that work when it listens on %s", async (hostname) => {
  await using server = await startMockServer({ hostname });
  expect((await fetch(server.pageUrl)).status).toBe(200);
  expect((await fetch(server.url + startPath, start)).status).toBe(200);
  expect((await fetch(`${server.issuer}/.well-known/openid-configuration`)).status).toBe(200);
  expect((await send(server, "/__mock/requests", { host: "192.0.2.7:4640" })).status).toBe(200);
});

it("names in tokens of its control API the issuer that the caller discovers", async () => {
  await using server = await startMockServer({ auth: "strict", allowedHosts: ["flowx.example.com"] });
  const host = "flowx.example.com:8080";
  const { issuer } = (await send(server, discovery, { host })).json;
  const made = await send(server, "/__mock/tokens", { host, ...json }, "POST", "{}");
  const token = String(made.json["access_token"]);
  expect(decodeJwt(token).iss).toBe(issuer);
  expect(issuer).toBe("http://flowx.example.com:8080/realms/flowx");
  expect((await startAs(server, { authorization: `Bearer ${token}` })).status).toBe(200);
});

const forwarded: [options: MockServerOptions, sent: Record<string, string>, issuer: RegExp][] = [
  [{}, { "x-forwarded-proto": "https", "x-forwarded-host": "gw.example" }, /^http:\/\/127\.0\.0\.1:\d+\/realms/],
  [
    { trustForwarded: true },
    { "x-forwarded-proto": "https, http", "x-forwarded-host": "gw.example:8443", "x-forwarded-prefix": "/rtm/" },
    /^https:\/\/gw\.example:8443\/rtm\/realms/,
  ],
  [{ trustForwarded: true }, { "x-forwarded-proto": "javascript" }, /^http:\/\/127\.0\.0\.1:\d+\/realms/],
  [{ publicUrl: "https://gw.example/rtm/" }, { "x-forwarded-host": "other" }, /^https:\/\/gw\.example\/rtm\/realms/],
];

it.for(forwarded)("with %j and a proxy that sends %j, names the issuer %s", async ([options, sent, issuer]) => {
  await using server = await startMockServer(options);
  const answer = await send(server, discovery, { host: new URL(server.localUrl).host, ...sent });
  expect(answer.json["issuer"]).toMatch(issuer);
  if (options.publicUrl === undefined) return;
  expect([server.issuer, server.url, server.pageUrl]).toEqual([
    answer.json["issuer"],
    "https://gw.example/rtm",
    "https://gw.example/rtm/__mock/ui",
  ]);
  expect((await send(server, "/__mock/requests", { host: "gw.example" })).status).toBe(200);
});

it.for(["flowx.example.com", "ftp://flowx.example.com", "https://flowx.example.com/?a=1"])(
  "refuses the public URL %s",
  async (publicUrl) => {
    await expect(startMockServer({ publicUrl })).rejects.toThrow("publicUrl: ");
  },
);
