import { expect, it } from "vitest";
import { answers, clientOver, errorOf, started } from "./respond.ts";

const json = { "content-type": "application/json" };

const statuses: [status: number, outcome: "not-started" | "unknown"][] = [
  ...[301, 302, 303, 307, 308].map((status): [number, "not-started"] => [status, "not-started"]),
  ...[400, 401, 403, 404, 405, 409, 413, 415, 422].map((status): [number, "not-started"] => [status, "not-started"]),
  ...[408, 500, 501, 502, 503, 504, 599].map((status): [number, "unknown"] => [status, "unknown"]),
];

it.for(statuses)("reports HTTP %i as %s after one delivery", async ([status, outcome]) => {
  const server = answers(new Response(null, { status, headers: { location: "https://elsewhere.example" } }));
  const error = await errorOf(clientOver(server.fetch).startProcess("customer_onboarding", {}));
  expect(error).toMatchObject({ code: "FLOWX_HTTP_PROBLEM", status, outcome, attempts: 1, problem: undefined });
  expect(server.requests).toHaveLength(1);
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
  ["an array", () => new Response("[]", { headers: json }), "the body is not what the spec promises"],
  ["no uuid", () => Response.json({ state: "STARTED" }), "the body is not what the spec promises"],
  ["no state", () => Response.json({ uuid: "u-1" }), "the body is not what the spec promises"],
  ["an empty uuid", () => Response.json({ uuid: "", state: "STARTED" }), "the body is not what the spec promises"],
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
