import { expect, it } from "vitest";
import { createMockFetch } from "./create-mock-fetch.ts";

const workspace = "2ae77b6a-d284-4a0b-ab23-ceaa364c7122";
const appId = "dbe0ab87-539b-4015-962d-6e73226b9e58";
const toPath = (name = "customer_onboarding", wks = workspace, app = appId): string =>
  `/api/runtime/wks/${wks}/app/${app}/process-name/${encodeURIComponent(name)}/start`;

interface Change {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | undefined;
}

function toRequest({ method = "POST", path = toPath(), headers = {}, body = "{}" }: Change): Request {
  const all = { authorization: "Bearer s3cret", "content-type": "application/json", ...headers };
  return new Request(`http://mock${path}`, { method, headers: all, ...(method === "GET" ? {} : { body }) });
}

it("answers a start with the fields of the documentation page and no others", async () => {
  const mock = createMockFetch();
  const response = await mock.fetch(toRequest({}));
  const instance = await response.json();
  const uuid = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(instance).toEqual({
    processDefinitionName: "customer_onboarding",
    uuid,
    state: "STARTED",
    applicationId: appId,
    buildId: "7d5560be-3846-49fa-9c17-4059c54c7c5f",
    instanceMetadata: { processInstanceUuid: instance.uuid },
  });
});

const refused: [title: string, change: Change, status: number, problemTitle: string][] = [
  ["a request without a token", { headers: { authorization: "" } }, 401, "Unauthorized"],
  ["an empty bearer token", { headers: { authorization: "Bearer " } }, 401, "Unauthorized"],
  ["another scheme", { headers: { authorization: "Basic YTpi" } }, 401, "Unauthorized"],
  ["an unknown workspace", { path: toPath("customer_onboarding", "w-1") }, 404, "Entity not found."],
  ["an unknown app", { path: toPath("customer_onboarding", workspace, "a-1") }, 404, "Entity not found."],
  ["an unknown process", { path: toPath("nobody") }, 404, "Process definition not found."],
  ["a name that differs by case", { path: toPath("Customer_onboarding") }, 404, "Process definition not found."],
  [
    "a name that is badly encoded",
    { path: toPath("x").replace("/x/", "/%zz/") },
    400,
    "The path is not valid percent-encoding.",
  ],
  ["an array", { body: "[]" }, 400, "The request body is not a JSON object."],
  ["null", { body: "null" }, 400, "The request body is not a JSON object."],
  ["a string", { body: '"{}"' }, 400, "The request body is not a JSON object."],
  ["malformed JSON", { body: "{" }, 400, "The request body is not valid JSON."],
  ["an empty body", { body: "" }, 400, "The request body is not valid JSON."],
  [
    "another content type",
    { headers: { "content-type": "text/plain" } },
    415,
    "Content type is not supported: application/json is expected.",
  ],
  ["over 1 MB", { body: `{"a":"${"x".repeat(1_048_576)}"}` }, 413, "Content Too Large"],
  ["another method", { method: "GET" }, 405, "Method not allowed."],
  ["another path", { path: "/api/runtime" }, 404, "Resource not found."],
  ["an empty name", { path: toPath("") }, 404, "Resource not found."],
  ["an operation that it does not answer", { path: toPath().replace("/start", "/status") }, 404, "Resource not found."],
];

it.for(refused)("refuses %s and starts nothing", async ([, change, status, title]) => {
  const mock = createMockFetch();
  const response = await mock.fetch(toRequest(change));
  expect(response.status).toBe(status);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({ type: "https://www.flowx.ai/error", title, status });
  expect(mock.instances).toEqual([]);
  expect(mock.requests).toMatchObject([{ status, startedUuid: undefined }]);
});

it("refuses a body that is not UTF-8", async () => {
  const init = { method: "POST", headers: { authorization: "Bearer a", "content-type": "application/json" } };
  const body = Uint8Array.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
  const response = await createMockFetch().fetch(new Request(`http://mock${toPath()}`, { ...init, body }));
  expect(await response.json()).toMatchObject({ status: 400, title: "The request body is not UTF-8." });
});

it("asks for a bearer token in the answer that refuses a request without one", async () => {
  const response = await createMockFetch().fetch(toRequest({ headers: { authorization: "" } }));
  expect(response.headers.get("www-authenticate")).toBe("Bearer");
});

it("names the methods that a path has", async () => {
  const response = await createMockFetch().fetch(toRequest({ method: "DELETE" }));
  expect(response.headers.get("allow")).toBe("POST");
});

it("accepts a content type with parameters", async () => {
  const headers = { "content-type": "Application/JSON; charset=utf-8" };
  expect((await createMockFetch().fetch(toRequest({ headers }))).status).toBe(200);
});

it("accepts a body of exactly 1 MB", async () => {
  const body = `{"a":"${"x".repeat(1_048_576 - 8)}"}`;
  expect((await createMockFetch().fetch(toRequest({ body }))).status).toBe(200);
});

const names = ["[DOCS]customer_onboarding", "with space", "a/b", "what?", "no#1", "100%", "contractări și 日本", "..."];

it.for(names)("starts %s under exactly that name", async (name) => {
  const builds = [{ id: "b-1", processes: [{ name }] }];
  const workspaces = [{ id: workspace, apps: [{ id: appId, activeBuildId: "b-1", builds }] }];
  const mock = createMockFetch({ workspaces });
  const response = await mock.fetch(toRequest({ path: toPath(name) }));
  expect(await response.json()).toMatchObject({ processDefinitionName: name, buildId: "b-1" });
  expect(mock.requests[0]?.pathParameters).toEqual({ workspaceId: workspace, appId, processName: name });
});

it("records what was asked and answered, without the token", async () => {
  const mock = createMockFetch();
  const { uuid } = await (await mock.fetch(toRequest({ body: '{"loanAmount":25000}' }))).json();
  expect(mock.requests).toEqual([
    {
      method: "POST",
      path: toPath(),
      operationId: "startProcess",
      pathParameters: { workspaceId: workspace, appId, processName: "customer_onboarding" },
      headers: expect.objectContaining({ authorization: "[redacted]", "content-type": "application/json" }),
      body: { loanAmount: 25000 },
      bodyText: '{"loanAmount":25000}',
      status: 200,
      startedUuid: uuid,
      id: 1,
      atMs: expect.any(Number),
      answer: { headers: { "content-type": "application/json" }, body: expect.stringContaining(uuid) },
      fault: undefined,
      delayMs: 0,
      durationMs: expect.any(Number),
      scenarios: [],
      violations: [],
    },
  ]);
  expect(JSON.stringify(mock.requests)).not.toContain("s3cret");
});

it.for(["rtm", "/rtm/", "/"])("refuses the base path %s", (basePath) => {
  expect(() => createMockFetch({ basePath })).toThrow(/\n {2}basePath: must match pattern/);
});

it("answers a preflight and lets pages read the answer where it is told to", async () => {
  const mock = createMockFetch({ cors: true });
  const preflight = await mock.fetch(new Request(`http://mock${toPath()}`, { method: "OPTIONS" }));
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("access-control-allow-headers")).toContain("authorization");
  expect((await mock.fetch(toRequest({}))).headers.get("access-control-allow-origin")).toBe("*");
  expect((await createMockFetch().fetch(toRequest({}))).headers.get("access-control-allow-origin")).toBeNull();
  expect(mock.requests).toHaveLength(1);
});

it("refuses header values that fetch refuses, and reads headers of every kind", async () => {
  const mock = createMockFetch();
  const url = `http://mock${toPath()}`;
  const send = (headers: HeadersInit): Promise<Response> => mock.fetch(url, { method: "POST", headers, body: "{}" });
  const pairs: [string, string][] = [
    ["Authorization", "Bearer s3cret"],
    ["Content-Type", "application/json"],
  ];
  for (const headers of [pairs, new Headers(pairs), Object.fromEntries(pairs)]) {
    expect((await send(headers)).status).toBe(200);
  }
  await expect(send({ authorization: "Bearer a\nb" })).rejects.toThrow(TypeError);
  expect((await mock.fetch(url, { method: "POST", headers: { authorization: "Bearer a" }, body: "{}" })).status).toBe(
    415,
  );
});
