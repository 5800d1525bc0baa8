import { decodeJwt } from "jose";
import { expect, it } from "vitest";
import { createMockFetch, type MockApp, type MockConfig, type MockFetch } from "../src/index.ts";
import { toCurl } from "../src/to-curl.ts";
import { appId, buildId, headers, mockWith, start, startOn, startPath } from "./documented.ts";

const toApp = (id: string, processes: string[], more: Partial<MockApp> = {}): MockApp => ({
  id,
  activeBuildId: "b-1",
  builds: [
    { id: "b-1", processes: processes.map((name) => ({ name })) },
    { id: "b-2", processes: [{ name: "only-in-b-2" }] },
  ],
  ...more,
});
const two: MockConfig = {
  workspaces: [
    { id: "empty", apps: [] },
    { id: "w-1", apps: [toApp("a-1", ["p", "p 1"]), toApp("a-2", ["p"])] },
    { id: "w-2", apps: [toApp("a-3", ["q"])] },
  ],
};
const send = (mock: MockFetch, wks: string, app: string, name: string): Promise<Response> =>
  mock.fetch(`http://mock/api/runtime/wks/${wks}/app/${app}/process-name/${name}/start`, { ...start, body: "{}" });
const titleOf = async (answer: Promise<Response>): Promise<string | number> => {
  const { status, title } = await (await answer).json();
  return title ?? status ?? 200;
};

it("finds an app only in its own workspace, and a process only in the active build", async () => {
  const mock = createMockFetch(two);
  expect((await send(mock, "w-1", "a-2", "p")).status).toBe(200);
  expect(await titleOf(send(mock, "w-2", "a-1", "p"))).toBe("Entity not found.");
  expect(await titleOf(send(mock, "w-1", "a-1", "only-in-b-2"))).toBe("Process definition not found.");
  mock.activateBuild("w-1", "a-1", "b-2");
  expect((await send(mock, "w-1", "a-1", "only-in-b-2")).status).toBe(200);
  expect((await send(mock, "w-1", "a-2", "p")).status).toBe(200);
  expect(mock.workspaces[1]?.apps.map(({ activeBuildId }) => activeBuildId)).toEqual(["b-2", "b-1"]);
});

it("adds a process to one build of one app, and leaves its configuration as it is", async () => {
  const mock = createMockFetch(two);
  mock.addProcess("a-3", "b-1", { name: "new" });
  expect((await send(mock, "w-2", "a-3", "new")).status).toBe(200);
  expect((await send(mock, "w-2", "a-3", "q")).status).toBe(200);
  expect(await titleOf(send(mock, "w-1", "a-1", "new"))).toBe("Process definition not found.");
  expect(two.workspaces?.[2]?.apps[0]?.builds[0]?.processes).toHaveLength(1);
  expect(mock.workspaces[2]?.apps[0]?.builds[1]?.processes).toHaveLength(1);
});

it("adds an app beside the others of its workspace, or makes the workspace", () => {
  const mock = createMockFetch(two);
  mock.addApp("w-2", toApp("a-4", []));
  mock.addApp("w-3", toApp("a-5", []));
  mock.addApp("w-3", toApp("a-6", []));
  const list = mock.workspaces.map(({ id, apps }) => [id, apps.map((app) => app.id)]);
  expect(list).toEqual([
    ["empty", []],
    ["w-1", ["a-1", "a-2"]],
    ["w-2", ["a-3", "a-4"]],
    ["w-3", ["a-5", "a-6"]],
  ]);
});

it("tells a watcher when something is added or activated", async () => {
  const mock = createMockFetch(two);
  const version = async (): Promise<number> => (await (await mock.fetch("http://mock/__mock/changes")).json()).version;
  const seen = [await version()];
  const changes = [
    () => mock.addApp("w-2", toApp("a-4", [])),
    () => mock.addProcess("a-3", "b-1", { name: "new" }),
    () => mock.activateBuild("w-1", "a-1", "b-2"),
  ];
  for (const change of changes) {
    change();
    seen.push(await version());
  }
  expect(seen).toEqual([...new Set(seen)].sort((a, b) => a - b));
});

it("starts on a build that is not the active one, and answers its number and workspace", async () => {
  const mock = createMockFetch(two);
  const path = "http://mock/api/runtime/app/a-3/build/b-2/process-name/only-in-b-2/start";
  const init = { ...start, headers: { ...headers, "flowx-platform": "web" } };
  expect(await (await mock.fetch(path, init)).json()).toMatchObject({
    buildId: "b-2",
    workspaceId: "w-2",
    applicationId: "a-3",
    processDefinitionFlowxUuid: "only-in-b-2",
    tokens: [{ id: 1 }],
  });
  expect(await titleOf(mock.fetch(path.replace("only-in-b-2", "q"), init))).toBe("Process definition not found.");
});

it("inherits in another build, checks what is inherited, and starts nothing if it does not fit", async () => {
  const mock = mockWith([{ name: "parent" }, { name: "child", mandatoryParams: ["a"], requiredRole: "R" }]);
  const { uuid } = await (await startOn(mock, "parent", { a: 1, b: 2 })).json();
  const inherit = async (paramsToInherit: object, more: object = {}): Promise<string | number> => {
    const path = `http://mock${startPath.replace(/process-name.*/, "")}rdi/child/start/inherit-from/${uuid}`;
    const init = { method: "POST", headers: { ...headers, "flowx-platform": "web", ...more } };
    return titleOf(mock.fetch(path, { ...init, body: JSON.stringify({ paramsToInherit }) }));
  };
  expect(await inherit({ withoutParams: ["a"] })).toBe("Some mandatory params are missing.");
  expect(await inherit({ paramsToCopy: ["b"] })).toBe("Some mandatory params are missing.");
  expect(await inherit({}, { authorization: `Bearer ${await mock.token({ roles: ["other"] })}` })).toBe("Forbidden");
  expect(mock.instances).toHaveLength(1);
  expect(await inherit({ withoutParams: ["b"] })).toBe(200);
  expect(mock.instances[1]).toMatchObject({ operationId: "startProcessInheriting", initialValues: { a: 1 } });
});

it("has the first app that there is for a client, with a token of every role that its processes ask for", async () => {
  const mock = createMockFetch(two);
  mock.addProcess("a-1", "b-2", { name: "r", requiredRole: "R" });
  const { workspaceId, appId: app, baseUrl, token } = mock.clientOptions;
  expect([workspaceId, app, baseUrl]).toEqual(["w-1", "a-1", "http://flowx-mock.localhost"]);
  expect(decodeJwt(await token())["realm_access"]).toEqual({ roles: ["R"] });
  expect(() => createMockFetch({ workspaces: [{ id: "w", apps: [] }] }).clientOptions).toThrow(
    "The mock has no app. Add one to the configuration or with addApp().",
  );
});

it("writes the documentation's curl command for the first process that can be started, encoded", () => {
  expect(toCurl("http://mock")).toBe(
    [
      `curl -X POST "http://mock${startPath}" \\`,
      '  -H "Authorization: Bearer any-token" \\',
      '  -H "Content-Type: application/json" \\',
      "  -d '{",
      '    "customerEmail": "alice@example.com",',
      '    "loanAmount": 25000',
      "  }'",
    ].join("\n"),
  );
  const app = toApp("a/1", ["p 1", "p 2"], { activeBuildId: "b-1" });
  expect(
    toCurl("http://mock", [
      { id: "none", apps: [] },
      { id: "w 1", apps: [app, toApp("x", ["y"])] },
    ]),
  ).toContain("/api/runtime/wks/w%201/app/a%2F1/process-name/p%201/start");
  expect(toCurl("http://mock", [{ id: "w", apps: [toApp("a", [], { activeBuildId: "b-2" })] }])).toContain(
    "/process-name/only-in-b-2/start",
  );
  expect(toCurl("http://mock", [])).toContain("/wks/none/app/none/process-name/none/start");
});

it("moves its clock only forward, and up to the year 9998", async () => {
  const mock = createMockFetch({ seed: 1 });
  for (const ms of [-1, Number.NaN, Number.POSITIVE_INFINITY, Date.UTC(9999, 0, 1)]) {
    expect(() => mock.advanceClock(ms)).toThrow(
      `The clock cannot be advanced by ${ms} ms: it only moves forward, up to the year 9998.`,
    );
  }
  mock.advanceClock(0);
  mock.advanceClock(1000);
  mock.advanceClock(500);
  await startOn(mock, "customer_onboarding");
  expect(mock.requests[0]?.atMs).toBe(Date.UTC(2026, 0, 1) + 1501);
});

it("gives the same uuids for the same seed, others for another, and random ones without", async () => {
  const first = async (seed?: number): Promise<string> => {
    const mock = createMockFetch(seed === undefined ? {} : { seed });
    return (await (await startOn(mock, "customer_onboarding")).json()).uuid;
  };
  const [a, b, c, d, e] = [await first(4), await first(4), await first(5), await first(), await first()];
  expect([a === b, a === c, d === e]).toEqual([true, false, false]);
  for (const uuid of [a, c, d])
    expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
});

it("gives every variant of a version 4 uuid, each with 122 bits of the seed", async () => {
  const mock = createMockFetch({ seed: 6 });
  const uuids: string[] = [];
  for (let i = 0; i < 60; i += 1) uuids.push((await (await startOn(mock, "customer_onboarding")).json()).uuid);
  expect(new Set(uuids).size).toBe(60);
  expect(new Set(uuids.map((uuid) => uuid.charAt(19)))).toEqual(new Set(["8", "9", "a", "b"]));
  for (let at = 0; at < 36; at += 1) {
    const letters = new Set(uuids.map((uuid) => uuid.charAt(at)));
    if ([8, 13, 18, 23, 14].includes(at)) expect(letters.size).toBe(1);
    else expect(letters.size).toBeGreaterThan(3);
  }
});

it("answers under the documented ids without a configuration", async () => {
  const mock = createMockFetch();
  const [workspace] = mock.workspaces;
  expect(workspace?.apps[0]).toMatchObject({ id: appId, activeBuildId: buildId });
  expect((await startOn(mock, "[DOCS]customer_onboarding")).status).toBe(200);
});
