import { expect, it } from "vitest";
import { answers, clientOver, errorOf, started } from "./respond.ts";

const json = { "content-type": "application/json" };

const here = "https://flowx.example.com/rtm/api/runtime/wks/w-1/app/a-1/process-name/customer_onboarding/start";
const flowxProblem = (status: number): string =>
  JSON.stringify({ type: "https://www.flowx.ai/error", title: "No.", status });
const olderProblem = (status: number): string =>
  JSON.stringify({ type: "https://www.jhipster.tech/problem/problem-with-message", title: "No.", status });
const page = (title: string): string => `<html><head><title>${title}</title></head><body>No.</body></html>`;

interface Proof {
  title: string;
  status: number;
  outcome: "not-started" | "unknown";
  body?: string;
  location?: string;
}

const all = (statuses: number[], row: (status: number) => Omit<Proof, "status">): Proof[] =>
  statuses.map((status) => ({ status, ...row(status) }));
const decidedBeforeForwarding = [401, 407, 411, 413, 414, 415, 417, 421, 425, 426, 429, 431];
const givenLater = [400, 402, 403, 404, 405, 406, 408, 409, 410, 412, 418, 422, 451, 500, 501, 502, 503, 504, 599];
const refusals = [400, 401, 403, 404, 405, 409, 410, 413, 415, 422, 429];

const proofs: Proof[] = [
  ...all(decidedBeforeForwarding, () => ({ title: "nothing", outcome: "not-started" })),
  ...all(decidedBeforeForwarding, (status) => ({
    title: "a page",
    outcome: "not-started",
    body: page(`${status} No`),
  })),
  ...all(givenLater, () => ({ title: "nothing", outcome: "unknown" })),
  ...all(givenLater, (status) => ({
    title: "a page of a firewall",
    outcome: "unknown",
    body: page(`${status} Denied`),
  })),
  ...all(refusals, (status) => ({ title: "FlowX's problem", outcome: "not-started", body: flowxProblem(status) })),
  ...all(refusals, (status) => ({ title: "an older problem", outcome: "not-started", body: olderProblem(status) })),
  ...all([400, 404], () => ({
    title: "FlowX's problem of another status",
    outcome: "unknown",
    body: flowxProblem(403),
  })),
  ...all([400, 403, 404], (status) => ({
    title: "somebody else's problem",
    outcome: "unknown",
    body: JSON.stringify({ type: "about:blank", title: "No.", status }),
  })),
  ...all([406, 408, 500, 503], (status) => ({
    title: "FlowX's problem",
    outcome: "unknown",
    body: flowxProblem(status),
  })),
  ...all([301, 302, 307, 308], () => ({ title: "the same path elsewhere", outcome: "not-started", location: here })),
  ...all([301, 302, 307, 308], () => ({
    title: "a page for errors",
    outcome: "unknown",
    location: "https://sorry.example",
  })),
  ...all([301, 302, 307, 308], () => ({ title: "no location", outcome: "unknown" })),
  ...all([300, 303, 304], () => ({ title: "the same path elsewhere", outcome: "unknown", location: here })),
  ...[
    "400 The plain HTTP request was sent to HTTPS port",
    "400 No required SSL certificate was sent",
    "400 The SSL certificate error",
    "400 Request Header Or Cookie Too Large",
  ].map((title): Proof => ({ title: `nginx: ${title}`, status: 400, outcome: "not-started", body: page(title) })),
  { title: "nginx: 400 Bad Request", status: 400, outcome: "unknown", body: page("400 Bad Request") },
];

it.for(proofs)("reports HTTP $status with $title as $outcome after one delivery", async (row) => {
  const { status, outcome, body = null, location } = row;
  const headers = {
    ...(location && { location }),
    "content-type": body?.startsWith("{") ? "application/json" : "text/html",
  };
  const answer = status === 407 || status === 421 ? Response.json({}, { status, headers }) : undefined;
  const server = answers(answer ?? new Response(status === 304 ? null : body, { status, headers }));
  const error = await errorOf(clientOver(server.fetch, { retry: false }).startProcess("customer_onboarding", {}));
  expect(error).toMatchObject({ code: "FLOWX_HTTP_PROBLEM", status, outcome, attempts: 1 });
  expect(server.requests).toHaveLength(1);
});

it("takes the title of a gateway's page, and the id that the gateway gave to the request", async () => {
  const headers = { "content-type": "text/html", "x-request-id": "gw-1" };
  const body = "<html><body><h1>503 Service\nUnavailable</h1>\nNo server is available.</body></html>";
  const server = answers(new Response(body, { status: 503, headers }));
  const error = await errorOf(clientOver(server.fetch).startProcess("customer_onboarding", {}));
  expect(error).toMatchObject({ pageTitle: "503 Service Unavailable", answerRequestId: "gw-1", problem: undefined });
  expect(error.message).toContain('startProcess("customer_onboarding") failed: 503 Service Unavailable.');
});

it("cuts a long title of a page, and puts it on one line", async () => {
  const page = `<title>502 ${"Bad\n\tGateway ".repeat(20)}</title>`;
  const server = answers(new Response(page, { status: 502, headers: { "content-type": "text/html" } }));
  const error = await errorOf(clientOver(server.fetch).startProcess("x", {}));
  expect(error).toMatchObject({ pageTitle: expect.stringMatching(/^502 (?:Bad Gateway )+.*…$/) });
  expect(String((error as { pageTitle?: string }).pageTitle).length).toBeLessThanOrEqual(200);
});

const unreadable: [title: string, response: () => Response, problem: string][] = [
  [
    "HTML",
    () => new Response("<html>login</html>", { headers: { "content-type": "text/html" } }),
    "the body is not JSON",
  ],
  ["nothing", () => new Response(null), "the body is empty"],
  ["nothing, with its length", () => new Response(null, { headers: { "content-length": "0" } }), "the body is empty"],
  ["204", () => new Response(null, { status: 204 }), "the body is empty"],
  ["an array", () => new Response("[]", { headers: json }), "the body does not match the spec"],
  ["no uuid", () => Response.json({ state: "STARTED" }), "the body does not match the spec"],
  ["no state", () => Response.json({ uuid: "u-1" }), "the body does not match the spec"],
  ["an empty uuid", () => Response.json({ uuid: "", state: "STARTED" }), "the body does not match the spec"],
];

it.for(unreadable)(
  "reports a success with %s as unknown, also where unknown outcomes are repeated",
  async ([, response, problem]) => {
    const server = answers(response());
    const flowx = clientOver(server.fetch, { retry: { unknownOutcome: true, baseDelayMs: 0 } });
    const error = await errorOf(flowx.startProcess("customer_onboarding", {}));
    expect(error).toMatchObject({ code: "FLOWX_UNEXPECTED_RESPONSE", outcome: "unknown", attempts: 1 });
    expect(error.message).toContain(problem);
    expect(server.requests).toHaveLength(1);
  },
);

it("passes fields and states through that it does not know", async () => {
  const instance = { uuid: "u-1", state: "ON_HOLD", somethingNew: { a: [1] } };
  const flowx = clientOver(answers(Response.json(instance)).fetch);
  expect(await flowx.startProcess("customer_onboarding", {})).toEqual(instance);
});

it("reads a problem of an older server", async () => {
  const problem = { title: "Start node for process definition not found.", status: 400, errorKey: "error.validation" };
  const server = answers(Response.json(problem, { status: 400 }));
  const error = await errorOf(clientOver(server.fetch).startProcess("customer_onboarding", {}));
  expect(error).toMatchObject({ problem, status: 400 });
});

it("sends the headers of operation and caller", async () => {
  const server = answers(started);
  const flowx = clientOver(server.fetch, { organizationId: "o-1", platform: "mobile", headers: { "X-Team": "loans" } });
  await flowx.startProcess("customer_onboarding", {}, { buildId: "b-1", headers: { "user-agent": "job/1" } });
  const [request] = server.requests;
  expect(request?.url).toBe(
    "https://flowx.example.com/rtm/api/runtime/app/a-1/build/b-1/process-name/customer_onboarding/start",
  );
  expect(Object.fromEntries(request?.headers ?? [])).toEqual({
    "x-request-id": expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
    authorization: "Bearer s3cret",
    "content-type": "application/json",
    "flowx-platform": "mobile",
    "fx-organization-id": "o-1",
    "user-agent": "job/1",
    "x-team": "loans",
  });
  expect(request?.redirect).toBe("manual");
});

const inherited: [
  inherit: Parameters<ReturnType<typeof clientOver>["startProcessInheriting"]>[0]["inherit"],
  body: object,
][] = [
  ["all", {}],
  [{ only: ["a", "b"] }, { paramsToCopy: ["a", "b"] }],
  [{ except: ["a"] }, { withoutParams: ["a"] }],
];

it.for(inherited)("starts with inherited parameters: %j", async ([inherit, paramsToInherit]) => {
  const server = answers(started);
  const inheritance = { resourceDefinitionId: "r-1", processInstanceId: "i-1", inherit };
  await clientOver(server.fetch).startProcessInheriting(inheritance);
  const [request] = server.requests;
  expect(request?.url).toBe("https://flowx.example.com/rtm/api/runtime/wks/w-1/app/a-1/rdi/r-1/start/inherit-from/i-1");
  expect(request?.headers.get("flowx-platform")).toBe("web");
  expect(await request?.json()).toEqual({ paramsToInherit });
});

it("refuses an inheritance that is none of the three", async () => {
  const server = answers(started);
  const inheritance = {
    resourceDefinitionId: "r-1",
    processInstanceId: "i-1",
    inherit: { only: ["a"], except: ["b"] },
  };
  const error = await errorOf(clientOver(server.fetch).startProcessInheriting(inheritance));
  expect(error).toMatchObject({ code: "FLOWX_INVALID_ARGUMENT", argument: "inherit" });
  expect(server.requests).toEqual([]);
});

it("gets the active build, and repeats the reading after a failure", async () => {
  const server = answers(new Response(null, { status: 503 }), Response.json({ buildId: "b-1" }));
  const flowx = clientOver(server.fetch, { retry: { baseDelayMs: 0 } });
  expect(await flowx.getActiveBuild()).toEqual({ buildId: "b-1" });
  const [request] = server.requests;
  expect(request?.url).toBe("https://flowx.example.com/rtm/api/runtime/wks/w-1/app/a-1/build/info");
  expect(request?.headers.get("flowx-platform")).toBe("web");
  expect(server.requests).toHaveLength(2);
});

it("gets the build of an instance, and says of a failure that nothing was started", async () => {
  const server = answers(Response.json({ buildId: "b-1" }), new Response(null, { status: 500 }));
  const flowx = clientOver(server.fetch, { retry: false });
  expect(await flowx.getProcessInstanceBuild("i-1")).toEqual({ buildId: "b-1" });
  expect(server.requests[0]?.url).toMatch(/\/api\/runtime\/process-instance\/i-1\/build\/info$/);
  expect(await errorOf(flowx.getProcessInstanceBuild("i-1"))).toMatchObject({ outcome: "not-started", status: 500 });
});
