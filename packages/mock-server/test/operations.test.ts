import { expect, it } from "vitest";
import { createMockFetch } from "../src/index.ts";
import { app, appId, buildId, headers, mockWith, startOn, workspaceId } from "./documented.ts";

const web = { ...headers, "flowx-platform": "web" };
const post = (body: object): RequestInit => ({ method: "POST", headers: web, body: JSON.stringify(body) });
const onBuild = `/api/runtime/app/${appId}/build/${buildId}/process-name/customer_onboarding/start`;
const problem = (status: number, title: string): object => ({ type: "https://www.flowx.ai/error", title, status });

it("starts on a pinned build with the fields of the documentation's example", async () => {
  const mock = createMockFetch();
  const instance = await (await mock.fetch(`http://mock${onBuild}`, post({ a: 1 }))).json();
  expect(instance).toEqual({
    processDefinitionName: "customer_onboarding",
    processDefinitionFlowxUuid: expect.any(String),
    uuid: expect.any(String),
    state: "STARTED",
    applicationId: appId,
    buildId,
    buildStatusAtStart: "COMMITTED",
    workspaceId,
    parentApplicationId: null,
    rootApplicationId: null,
    tokens: [{ id: 1, state: "ACTIVE", statusCurrentNode: "ARRIVED" }],
    instanceMetadata: { processInstanceId: 1, processInstanceUuid: instance.uuid },
  });
  expect(mock.instances[0]).toMatchObject({ operationId: "startProcessOnBuild", workspaceId, initialValues: { a: 1 } });
});

it.for([
  ["build", onBuild.replace(buildId, "b-0")],
  ["app", onBuild.replace(appId, "a-0")],
])("refuses an unknown %s", async ([, path]) => {
  const response = await createMockFetch().fetch(`http://mock${path}`, post({}));
  expect(await response.json()).toEqual(problem(404, "Entity not found."));
});

it("refuses a start on a build without the platform, and records what is missing", async () => {
  const mock = createMockFetch();
  const response = await mock.fetch(`http://mock${onBuild}`, { ...post({}), headers });
  expect(response.status).toBe(400);
  expect(mock.requests[0]?.violations).toEqual([{ where: "header Flowx-Platform", message: "is missing" }]);
});

it("tells the active build, and another one after it was switched", async () => {
  const builds = [
    { id: "b-1", processes: [{ name: "p" }] },
    { id: "b-2", settings: { defaultLanguageCode: "ro" }, processes: [{ name: "p" }] },
  ];
  const mock = createMockFetch({ workspaces: [{ id: "w", apps: [{ id: "a", activeBuildId: "b-1", builds }] }] });
  const info = async (): Promise<unknown> =>
    (await mock.fetch("http://mock/api/runtime/wks/w/app/a/build/info", { headers })).json();
  expect(await info()).toEqual({
    workspaceId: "w",
    buildId: "b-1",
    applicationId: "a",
    buildSettings: { platforms: "OMNICHANNEL" },
  });
  mock.activateBuild("w", "a", "b-2");
  expect(await info()).toMatchObject({ buildId: "b-2", buildSettings: { defaultLanguageCode: "ro" } });
  expect(() => mock.activateBuild("w", "a", "b-3")).toThrow("Entity not found.");
  mock.reset();
  expect(await info()).toMatchObject({ buildId: "b-1" });
});

it("tells the build of an instance, also after another build became active", async () => {
  const mock = createMockFetch();
  const { uuid } = await (await startOn(mock, "customer_onboarding")).json();
  mock.addApp(workspaceId, { id: "other", activeBuildId: "b", builds: [{ id: "b", processes: [] }] });
  const read = (id: string): Promise<Response> =>
    mock.fetch(`http://mock/api/runtime/process-instance/${id}/build/info`, { headers });
  expect(await (await read(uuid)).json()).toMatchObject({ workspaceId, buildId, applicationId: appId });
  expect(await (await read("nobody")).json()).toEqual(problem(404, "Entity not found."));
});

const inherited: [which: object, values: object][] = [
  [{ paramsToCopy: ["a", "absent"] }, { a: 1 }],
  [{ withoutParams: ["a"] }, { b: [2], __proto__: null }],
  [{}, { a: 1, b: [2] }],
];

it.for(inherited)("inherits with %j", async ([paramsToInherit, values]) => {
  const mock = mockWith([{ name: "parent" }, { name: "child", resourceDefinitionId: "rdi-1" }]);
  const { uuid } = await (await startOn(mock, "parent", { a: 1, b: [2] })).json();
  const path = `${app}/rdi/rdi-1/start/inherit-from/${uuid}`;
  const child = await (await mock.fetch(`http://mock${path}`, post({ paramsToInherit }))).json();
  expect(child).toMatchObject({ processDefinitionName: "child", processDefinitionFlowxUuid: "rdi-1" });
  expect(mock.instances[1]?.initialValues).toEqual({ ...values });
});

it("refuses to inherit from an unknown instance, in both ways at once, and from a body that says nothing", async () => {
  const mock = mockWith([{ name: "p" }]);
  const { uuid } = await (await startOn(mock, "p")).json();
  const send = async (id: string, body: object): Promise<unknown> =>
    (await mock.fetch(`http://mock${app}/rdi/p/start/inherit-from/${id}`, post(body))).json();
  expect(await send("nobody", { paramsToInherit: {} })).toEqual(problem(404, "Entity not found."));
  expect(await send(uuid, {})).toMatchObject({ status: 400, title: 'Bad request: body "paramsToInherit" is missing.' });
  const both = { paramsToInherit: { paramsToCopy: [], withoutParams: [] } };
  expect(await send(uuid, both)).toMatchObject({ status: 400 });
  expect(mock.requests.at(-1)?.violations).toMatchObject([{ where: "body/paramsToInherit" }]);
});

const nodes = [{ startCondition: "retail" }, { startCondition: "corporate" }];
const causes: [process: object, values: object, answer: number | string][] = [
  [{ startNodes: nodes }, { startCondition: "retail" }, 200],
  [{ startNodes: nodes }, {}, "Multiple start nodes found, but start condition not specified."],
  [{ startNodes: nodes }, { startCondition: "sme" }, "Start node for process definition not found."],
  [{ startNodes: [] }, {}, "Start node for process definition not found."],
  [{ startNodes: [{ startCondition: "retail" }] }, {}, 200],
  [
    { startNodes: [{ startCondition: "retail" }] },
    { startCondition: "sme" },
    "Start node for process definition not found.",
  ],
  [{}, { startCondition: "a value like others" }, 200],
  [{ mandatoryParams: ["email"] }, { email: null }, 200],
  [{ mandatoryParams: ["email", "toString"] }, { email: "a" }, "Some mandatory params are missing."],
  [{ initialValuesSchema: { properties: { amount: { type: "integer" } } } }, { amount: 1 }, 200],
  [
    { initialValuesSchema: { properties: { amount: { type: "integer" } } } },
    { amount: "1" },
    'The initial values do not match the schema of the process definition: #/amount Instance type "string" is invalid. Expected "integer".',
  ],
  [
    { initialValuesSchema: false },
    {},
    "The initial values do not match the schema of the process definition: # Instance matched",
  ],
];

it.for(causes)("answers a definition with %j and the values %j with %s", async ([process, values, answer]) => {
  const mock = mockWith([{ name: "p", ...process }]);
  const response = await startOn(mock, "p", values);
  expect(response.status).toBe(answer === 200 ? 200 : 400);
  if (answer !== 200) expect((await response.json()).title).toContain(answer);
  expect(mock.instances).toHaveLength(answer === 200 ? 1 : 0);
  expect(mock.contractViolations).toEqual([]);
});

it("refuses a startCondition that is no string", async () => {
  const mock = createMockFetch();
  expect((await startOn(mock, "customer_onboarding", { startCondition: 1 })).status).toBe(400);
  expect(mock.requests[0]?.violations).toEqual([{ where: "body/startCondition", message: "must be string" }]);
});

it("answers errors in the shape of older servers", async () => {
  const mock = mockWith([{ name: "p", startNodes: [] }], { errors: "legacy" });
  const key = "error.validation.process_instance.start_node_for_process_def_missing";
  expect(await (await startOn(mock, "p")).json()).toEqual({
    type: "https://www.jhipster.tech/problem/problem-with-message",
    title: "Start node for process definition not found.",
    status: 400,
    entityName: "ai.flowx.process.definition.domain.NodeDefinition",
    errorKey: key,
    message: key,
  });
  const unknown = await startOn(mock, "nobody");
  expect([unknown.status, (await unknown.json()).status]).toEqual([400, 400]);
  mock.use("forbidden");
  expect((await (await startOn(mock, "p")).json()).type).toContain("jhipster");
  expect(mock.contractViolations).toEqual([]);
});

it("answers definitions and apps that are added while it runs, in place of those with the same name", async () => {
  const mock = mockWith([{ name: "p" }]);
  mock.addProcess(appId, buildId, { name: "later" });
  mock.addProcess(appId, buildId, { name: "p", mandatoryParams: ["a"] });
  expect([(await startOn(mock, "later")).status, (await startOn(mock, "p")).status]).toEqual([200, 400]);
  expect(() => mock.addProcess(appId, "b-0", { name: "x" })).toThrow("Entity not found.");
  expect(() => mock.addProcess(appId, buildId, { name: "" })).toThrow("processes[0].name: must not be empty");
  mock.addApp("new", { id: "a", activeBuildId: "b", builds: [{ id: "b", processes: [{ name: "p" }] }] });
  mock.addApp("new", { id: "a", activeBuildId: "c", builds: [{ id: "c", processes: [{ name: "p" }] }] });
  expect(mock.workspaces.find(({ id }) => id === "new")?.apps.map(({ activeBuildId }) => activeBuildId)).toEqual(["c"]);
  const path = "http://mock/api/runtime/wks/new/app/a/process-name/p/start";
  expect((await mock.fetch(path, { method: "POST", headers, body: "{}" })).status).toBe(200);
});

it("takes JSON of many brackets and much text, and refuses what is nested too deeply", async () => {
  const mock = createMockFetch();
  const wide = {
    list: Array.from({ length: 3000 }, () => [{}]),
    text: '["{'.repeat(2000),
    escaped: '\\"['.repeat(2000),
  };
  expect((await startOn(mock, "customer_onboarding", wide)).status).toBe(200);
  const nest = (depth: number): string => `{"a":${"[".repeat(depth)}1${" ".repeat(2000)}${"]".repeat(depth)}}`;
  const send = async (depth: number): Promise<number> => {
    const path = `${app}/process-name/customer_onboarding/start`;
    return (await mock.fetch(`http://mock${path}`, { method: "POST", headers, body: nest(depth) })).status;
  };
  expect([await send(999), await send(1000)]).toEqual([200, 400]);
  expect(mock.requests.at(-1)?.violations).toEqual([{ where: "body", message: "must not be nested deeper than 1000" }]);
});
