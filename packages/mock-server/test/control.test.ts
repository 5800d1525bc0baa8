import { request } from "node:http";
import { afterAll, beforeEach, expect, it } from "vitest";
import { startMockServer } from "../src/index.ts";
import { appId, buildId, headers, start, startPath, workspaceId } from "./documented.ts";

const server = await startMockServer();
const control = `${server.url}/__mock`;
afterAll(() => server.close());
beforeEach(() => server.configure({}));

const send = (method: string, path: string, body?: object, more: Record<string, string> = {}): Promise<Response> => {
  const json = { "content-type": "application/json", ...more };
  return fetch(control + path, { method, headers: json, ...(body && { body: JSON.stringify(body) }) });
};
const startOnce = (more: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url + startPath, { ...start, headers: { ...headers, ...more } });

it("switches scenarios on and off", async () => {
  const { id } = await (await send("POST", "/scenarios", { name: "slow", delayMs: 1 })).json();
  await send("POST", "/scenarios", { name: "extra-fields" });
  const { active, available } = await (await send("GET", "/scenarios")).json();
  expect(active).toMatchObject([{ name: "extra-fields" }, { id, name: "slow", settings: { delayMs: 1 } }]);
  expect(available).toContainEqual({
    name: "slow",
    group: "the answer is slow",
    description: "the answer is delayed by delayMs",
    reads: ["delayMs"],
  });
  expect((await send("DELETE", `/scenarios/${id}`)).status).toBe(204);
  expect((await send("DELETE", `/scenarios/${id}`)).status).toBe(404);
  await send("DELETE", "/scenarios");
  expect(server.scenarios).toEqual([]);
});

it("answers HEAD as GET without the body, and says that it is there", async () => {
  const paths = ["ui", "requests", "health"].map((path) => `${control}/${path}`);
  for (const url of [...paths, `${server.issuer}/.well-known/openid-configuration`]) {
    const [head, get] = [await fetch(url, { method: "HEAD" }), await fetch(url)];
    expect([url, head.status, await head.text()]).toEqual([url, 200, ""]);
    expect(head.headers.get("content-length")).toBe(get.headers.get("content-length"));
    expect(await get.text()).not.toBe("");
  }
  expect(await sendRaw("/__mock/health", { host: "10-0-0-1.probe.example" })).toBe(200);
});

it("changes what exists", async () => {
  const builds = [
    { id: "b-1", processes: [] },
    { id: "b-2", processes: [] },
  ];
  expect((await send("POST", "/workspaces/w 1/apps", { id: "a", activeBuildId: "b-1", builds })).status).toBe(204);
  expect((await send("PUT", "/workspaces/w%201/apps/a/active-build", { buildId: "b-2" })).status).toBe(204);
  expect((await send("POST", "/apps/a/builds/b-2/processes", { name: "p" })).status).toBe(204);
  const path = "/api/runtime/wks/w%201/app/a/process-name/p/start";
  expect(await (await fetch(server.url + path, start)).json()).toMatchObject({ buildId: "b-2" });
  const { workspaces } = await (await send("GET", "/config")).json();
  expect(workspaces.at(-1)).toMatchObject({ id: "w 1", apps: [{ id: "a", activeBuildId: "b-2" }] });
});

it("takes a configuration, and shows it without secrets", async () => {
  const clients = [{ clientId: "c", clientSecret: "s3cret" }];
  expect((await send("PUT", "/config", { errors: "legacy", clients })).status).toBe(204);
  const text = await (await send("GET", "/config")).text();
  expect(JSON.parse(text)).toMatchObject({ errors: "legacy", clients: [{ clientId: "c" }] });
  expect(text).not.toContain("s3cret");
});

it("makes tokens, rotates keys and moves the clock", async () => {
  await send("PUT", "/config", { auth: "strict" });
  const { access_token: token } = await (await send("POST", "/tokens", { roles: ["A"], expiresIn: 60 })).json();
  const startWith = async (): Promise<number> => (await startOnce({ authorization: `Bearer ${token}` })).status;
  expect(await startWith()).toBe(200);
  expect((await send("POST", "/keys")).status).toBe(204);
  expect(await startWith()).toBe(200);
  await send("POST", "/clock", { advanceMs: 61_000 });
  expect(await startWith()).toBe(401);
});

it("waits for a request, and for any change", async () => {
  const waiting = send("GET", "/requests?process=customer_onboarding&waitMs=10000");
  const { version } = await (await send("GET", "/changes")).json();
  const changed = send("GET", `/changes?version=${version}&waitMs=10000`);
  await startOnce();
  expect(await (await waiting).json()).toMatchObject({ requests: [{ id: 1, status: 200 }] });
  expect((await (await changed).json()).requests).toHaveLength(1);
  expect(await (await send("GET", "/requests?status=500&waitMs=1")).json()).toMatchObject({ requests: [] });
});

it("tells a watcher to begin again after a reset, and answers a change without a length", async () => {
  await startOnce();
  const { resets } = await (await send("GET", "/changes")).json();
  const asked = `/changes?resets=${resets}&after=1`;
  expect((await (await send("GET", asked)).json()).requests).toEqual([]);
  const done = await send("POST", "/reset");
  expect([done.status, done.headers.get("content-length")]).toEqual([204, null]);
  await startOnce();
  expect((await (await send("GET", asked)).json()).requests).toHaveLength(1);
});

it("keeps tenants apart, also in one test run on one server", async () => {
  const [a, b] = [{ "flowx-mock-tenant": "a" }, { "flowx-mock-tenant": "b" }];
  await send("POST", "/scenarios", { name: "forbidden" }, a);
  const statuses = [await startOnce(a), await startOnce(b), await startOnce()].map(({ status }) => status);
  expect(statuses).toEqual([403, 200, 200]);
  expect([server.tenant("a").totals.instances, server.tenant("b").totals.instances, server.totals.requests]).toEqual([
    0, 1, 1,
  ]);
  await send("POST", "/reset", undefined, a);
  expect((await startOnce(a)).status).toBe(200);
  expect((await send("DELETE", "/tenants/b")).status).toBe(204);
  expect(server.tenant("b").totals.requests).toBe(0);
});

it("describes itself: every call is in its OpenAPI document, and exists", async () => {
  const { paths } = await (await send("GET", "/openapi.json")).json();
  const calls = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods as object).map((method) => ({ path, method: method.toUpperCase() })),
  );
  expect(calls.length).toBeGreaterThan(18);
  for (const { path, method } of calls) {
    const concrete = path.slice("/__mock".length).replace(/\{\w+\}/g, "x");
    const response = await send(method, concrete, method === "GET" ? undefined : {});
    expect([path, response.status < 500 && response.status !== 405]).toEqual([path, true]);
    if (response.status === 404) expect((await response.json()).title).not.toContain("The control API has no");
  }
});

const refused: [what: string, call: () => Promise<Response>, status: number, title: string][] = [
  [
    "an unknown call",
    () => send("GET", "/nothing"),
    404,
    "The control API has no route /__mock/nothing. See /__mock/openapi.json.",
  ],
  ["another method", () => send("DELETE", "/config"), 405, "/__mock/config supports only GET, PUT."],
  ["a wrong filter", () => send("GET", "/requests?state=1"), 400, '"state" is not a parameter of /__mock/requests.'],
  [
    "a filter of the wrong type",
    () => send("GET", "/requests?status=x"),
    400,
    'status must be a whole number, but is "x".',
  ],
  [
    "a filter that is neither",
    () => send("GET", "/requests?started=1"),
    400,
    'started must be true or false, but is "1".',
  ],
  ["an unknown scenario", () => send("POST", "/scenarios", { name: "slwo" }), 400, 'there is no scenario "slwo"'],
  [
    "an unknown setting",
    () => send("POST", "/scenarios", { name: "slow", ms: 1 }),
    400,
    'scenarios[0]: "ms" is not a known field',
  ],
  ["a wrong app", () => send("POST", "/workspaces/w/apps", { id: "a" }), 400, '"builds" is missing'],
  [
    "a build that is none",
    () => send("PUT", `/workspaces/${workspaceId}/apps/${appId}/active-build`, { buildId: "b" }),
    404,
    "Entity",
  ],
  ["a wrong process", () => send("POST", `/apps/${appId}/builds/${buildId}/processes`, {}), 400, '"name" is missing'],
  [
    "a build without an id",
    () => send("PUT", `/workspaces/${workspaceId}/apps/${appId}/active-build`, { build: "b" }),
    400,
    "buildId must be the id of a build.",
  ],
  ["wrong roles", () => send("POST", "/tokens", { roles: "A" }), 400, "roles must be a list of strings."],
  ["an unknown field", () => send("POST", "/tokens", { role: "A" }), 400, '"role" is not a known option of a token.'],
  [
    "a clock that goes back",
    () => send("POST", "/clock", { advanceMs: -1 }),
    400,
    "advanceMs must be a number of at least 0.",
  ],
  [
    "a wrong configuration",
    () => send("PUT", "/config", { errors: "old" }),
    400,
    'errors: must be one of "problem", "legacy"',
  ],
];

it.for(refused)("refuses %s and says what is wrong", async ([, call, status, title]) => {
  const response = await call();
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  const problem = await response.json();
  expect([response.status, problem.title]).toEqual([status, expect.stringContaining(title)]);
});

/** Sends headers that `fetch` does not let one choose. */
function sendRaw(
  path: string,
  more: Record<string, string>,
  method = "GET",
  url = server.url,
): Promise<number | undefined> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const call = request({ port, path, method, host: "127.0.0.1", headers: more }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    call.on("error", reject).end();
  });
}

it("refuses pages of another origin and hosts that are not loopback", async () => {
  const { host } = new URL(server.url);
  expect(await sendRaw("/__mock/requests", { host: "evil.example" })).toBe(403);
  expect(await sendRaw("/__mock/ui", { host: "evil.example:4010" })).toBe(403);
  expect(await sendRaw("/__mock/requests", { host, origin: "https://evil.example" })).toBe(403);
  expect(await sendRaw("/__mock/requests", { host, origin: "null" })).toBe(403);
  expect(await sendRaw("/__mock/requests", { host, "sec-fetch-site": "cross-site" })).toBe(403);
  expect(await sendRaw("/__mock/reset", { host, origin: "https://evil.example" }, "POST")).toBe(403);
  expect(await sendRaw("/__mock/requests", { host, origin: `http://${host}` })).toBe(200);
  expect(await sendRaw("/__mock/requests", { host: "localhost" })).toBe(200);
  expect(await sendRaw("/__mock/requests", { host: "[::1]:1" })).toBe(200);
  expect(await sendRaw(startPath, { host: "evil.example", authorization: "Bearer a" }, "POST")).toBe(403);
});

it("answers a host that it is told to allow", async () => {
  await using open = await startMockServer({ allowedHosts: ["mock"] });
  const ask = (host: string): Promise<number | undefined> => sendRaw("/__mock/requests", { host }, "GET", open.url);
  expect([await ask("mock:80"), await ask("other")]).toEqual([200, 403]);
});

it("takes JSON only, so that a form of another page changes nothing", async () => {
  const response = await fetch(`${control}/scenarios`, { method: "POST", body: '{"name":"slow"}' });
  expect(response.status).toBe(415);
  expect(server.scenarios).toEqual([]);
});
