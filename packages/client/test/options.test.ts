import { afterEach, expect, it, vi } from "vitest";
import { createFlowxClient, type FlowxClientOptions } from "../src/index.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

afterEach(() => vi.unstubAllEnvs());

const good = { baseUrl: "https://flowx.example.com", workspaceId: "w-1", appId: "a-1", token: "s3cret" };

const wrong: [change: object, argument: string, problem: string][] = [
  [{ baseUrl: undefined }, "baseUrl", "is missing"],
  [{ baseUrl: "flowx.example.com" }, "baseUrl", "is not a URL"],
  [{ baseUrl: "ftp://flowx.example.com" }, "baseUrl", "must begin with https:// or http://"],
  [{ baseUrl: "https://bob:s3cret@flowx.example.com" }, "baseUrl", "must not contain credentials"],
  [{ baseUrl: "https://flowx.example.com?" }, "baseUrl", "must not contain a query or a fragment"],
  [{ baseUrl: "https://flowx.example.com/#x" }, "baseUrl", "must not contain a query or a fragment"],
  [{ baseUrl: "http://flowx.example.com" }, "baseUrl", "must use https, because plain http to another machine"],
  [{ baseUrl: "http://127.0.0.1.example.com" }, "baseUrl", "must use https, because plain http to another machine"],
  [{ token: undefined }, "token", "is missing"],
  [{ workspaceId: ".." }, "workspaceId", 'must not be ".."'],
  [{ appId: "" }, "appId", "must not be empty"],
  [{ timeoutMs: 0 }, "timeoutMs", "must be a number greater than 0"],
  [{ timeoutMs: Number.NaN }, "timeoutMs", "must be a number greater than 0"],
  [{ timeoutMs: "5000" }, "timeoutMs", "must be a number greater than 0"],
  [{ attemptTimeoutMs: -1 }, "attemptTimeoutMs", "must be a number greater than 0"],
  [{ retry: { attempts: 0 } }, "retry.attempts", "must be a whole number of at least 1, or Infinity"],
  [{ retry: { baseDelayMs: -1 } }, "retry.baseDelayMs", "must be a number of milliseconds"],
  [{ retry: { unknownOutcome: "yes" } }, "retry.unknownOutcome", "must be true or false"],
  [{ retry: { atempts: 3 } }, "retry.atempts", "is not a known option. Did you mean retry.attempts?"],
  [{ correlation: { key: "" } }, "correlation.key", "must be a non-empty string"],
  [{ headers: { "x-team": "s3cret\n!" } }, 'headers["x-team"]', "must be a valid HTTP header value"],
  [
    { headers: new Headers({ "x-team": "s3cret" }) },
    "headers",
    "must be a plain object; use Object.fromEntries(headers)",
  ],
  [{ headers: new Map([["x-team", "s3cret"]]) }, "headers", "must be a plain object"],
  [{ headers: [["x-team", "s3cret"]] }, "headers", "must be a plain object"],
  [{ platform: "we\nb" }, "platform", "must be a valid HTTP header value"],
  [{ organizationId: "" }, "organizationId", "must be a valid HTTP header value"],
  [{ onRetry: "log" }, "onRetry", "must be a function"],
  [{ fetch: "fetch" }, "fetch", "must be a function"],
  [{ processes: { "a b": {} } }, 'processes["a b"]', "must be a Standard Schema"],
  [{ timeout: 1, tokn: "" }, "timeout", "is not a known option. Did you mean timeoutMs? Also unknown: tokn."],
  [{ nothingLikeIt: 1 }, "nothingLikeIt", "is not a known option. Known options: allowInsecureHttp, appId"],
];

it.for(wrong)("refuses the options %j by name", ([change, argument, problem]) => {
  const create = (): unknown => createFlowxClient({ ...good, ...change } as FlowxClientOptions);
  expect(create).toThrow(`${argument} ${problem}`);
  expect(create).not.toThrow("s3cret");
});

it.for([
  [{ Authorization: "Bearer s3cret" }, "Do not set the authorization header; use the token option."],
  ...["transfer-encoding", "expect", "keep-alive", "content-length", "Host", "connection"].map(
    (name) => [{ [name]: "1" }, `Do not set the ${name.toLowerCase()} header; fetch controls it.`] as const,
  ),
  [{ "x-request-id": "r-1" }, "Do not set the x-request-id header for all requests; pass it to a single call."],
] as const)("refuses the headers %j and says what to do", ([headers, message]) => {
  const name = Object.keys(headers)[0]?.toLowerCase();
  expect(() => createFlowxClient({ ...good, headers })).toThrow(
    expect.objectContaining({ argument: `headers["${name}"]`, message }),
  );
});

it.for(["http://localhost:1", "http://a.localhost", "http://127.1.2.3", "http://[::1]:80"])(
  "allows plain http to %s",
  (baseUrl) => {
    expect(() => createFlowxClient({ ...good, baseUrl })).not.toThrow();
  },
);

it("allows plain http elsewhere when it is told so", () => {
  expect(() =>
    createFlowxClient({ ...good, baseUrl: "http://flowx.example.com", allowInsecureHttp: true }),
  ).not.toThrow();
});

const wrongCall: [options: object, argument: string][] = [
  [{ buildID: "b-1" }, "buildID"],
  [{ timeoutMs: -1 }, "timeoutMs"],
  [{ workspaceId: "." }, "workspaceId"],
  [{ buildId: ".." }, "buildId"],
  [{ headers: { authorization: "x" } }, 'headers["authorization"]'],
];

it.for(wrongCall)("refuses the options %j of a call, and sends nothing", async ([options, argument]) => {
  const server = answers(started);
  const error = await errorOf(clientOver(server.fetch).startProcess("x", {}, options));
  expect(error).toMatchObject({
    code: "FLOWX_INVALID_ARGUMENT",
    argument,
    outcome: "not-started",
    operationId: expect.stringMatching(/^startProcess/),
  });
  expect(server.requests).toEqual([]);
});

it("asks for the workspace and the app that neither client nor call names", async () => {
  const flowx = createFlowxClient({ baseUrl: good.baseUrl, token: "s3cret" });
  expect((await errorOf(flowx.startProcess("x", {}))).message).toContain(
    "workspaceId is missing. Pass it to createFlowxClient or to the call.",
  );
  expect((await errorOf(flowx.startProcess("x", {}, { workspaceId: "w-1" }))).message).toContain("appId is missing");
});

it("reads the environment when it has no options", async () => {
  const server = answers(started);
  const realFetch = globalThis.fetch;
  for (const [name, value] of Object.entries({
    BASE_URL: good.baseUrl,
    WORKSPACE_ID: "w-9",
    APP_ID: "a-9",
    TOKEN: "t-9",
  })) {
    vi.stubEnv(`FLOWX_${name}`, value);
  }
  globalThis.fetch = server.fetch as typeof fetch;
  await createFlowxClient()
    .startProcess("x", {})
    .finally(() => (globalThis.fetch = realFetch));
  expect(server.requests[0]?.url).toBe("https://flowx.example.com/api/runtime/wks/w-9/app/a-9/process-name/x/start");
  expect(server.requests[0]?.headers.get("authorization")).toBe("Bearer t-9");
});

it("names every variable that is missing, at once", () => {
  for (const name of ["BASE_URL", "WORKSPACE_ID", "APP_ID", "TOKEN", "ISSUER", "CLIENT_ID", "CLIENT_SECRET"])
    vi.stubEnv(`FLOWX_${name}`, "");
  vi.stubEnv("FLOWX_APP_ID", "a-1");
  expect(() => createFlowxClient()).toThrow(
    "Set FLOWX_BASE_URL, FLOWX_WORKSPACE_ID, FLOWX_TOKEN (or FLOWX_ISSUER, FLOWX_CLIENT_ID, FLOWX_CLIENT_SECRET) in the",
  );
  vi.stubEnv("FLOWX_CLIENT_ID", "job");
  expect(() => createFlowxClient()).toThrow(
    "Set FLOWX_BASE_URL, FLOWX_WORKSPACE_ID, FLOWX_ISSUER, FLOWX_CLIENT_SECRET in the environment, or pass options to",
  );
});
