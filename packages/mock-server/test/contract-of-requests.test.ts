import { expect, it } from "vitest";
import { createMockFetch, type MockFetch } from "../src/index.ts";
import { app, appId, buildId, headers, mockWith, start, startOn, startPath } from "./documented.ts";

const violationsOf = (mock: MockFetch): readonly object[] => mock.requests.at(-1)?.violations ?? [];
const info = `http://mock${app}/build/info`;

it("answers HEAD as GET, and records it as what it was", async () => {
  const mock = createMockFetch();
  const head = await mock.fetch(info, { method: "HEAD", headers });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect(mock.requests).toMatchObject([{ method: "HEAD", operationId: "getActiveBuild", violations: [] }]);
});

it.for([
  [
    "no operation has the path",
    "/api/runtime/nothing",
    "GET",
    404,
    { where: "path", message: "is not a path of the API" },
  ],
  ["the path has another method", startPath, "PUT", 405, { where: "method", message: "must be POST" }],
  ["HEAD of what is not there to read", startPath, "HEAD", 405, { where: "method", message: "must be POST" }],
  [
    "a badly encoded path",
    `${app}/process-name/%zz/start`,
    "POST",
    400,
    { where: "path", message: "is not valid percent-encoding" },
  ],
  ["a segment too many", `${startPath}/x`, "POST", 404, { where: "path", message: "is not a path of the API" }],
] as const)("records how a request broke the contract: %s", async ([, path, method, status, violation]) => {
  const mock = createMockFetch();
  expect((await mock.fetch(`http://mock${path}`, { method, headers })).status).toBe(status);
  expect(violationsOf(mock)).toEqual([violation]);
  expect(mock.requests[0]).toMatchObject({ operationId: undefined, pathParameters: {} });
});

it("answers and records what is not under its base path", async () => {
  const mock = createMockFetch({ basePath: "/rtm" });
  for (const path of [startPath, "/rtmx/api", "/rtm"]) {
    const answer = await mock.fetch(`http://mock${path}`, start);
    expect([answer.status, (await answer.json()).title]).toEqual([404, "Resource not found."]);
    expect(violationsOf(mock)).toEqual([{ where: "path", message: "is not under /rtm" }]);
  }
  expect((await mock.fetch(`http://mock/rtm${startPath}`, start)).status).toBe(200);
  expect(mock.requests.at(-1)?.path).toBe(`/rtm${startPath}`);
});

it.for([
  [
    "another content type",
    { "content-type": "text/json" },
    "{}",
    415,
    { where: "header Content-Type", message: "must be application/json" },
  ],
  [
    "no content type",
    { "content-type": "" },
    "{}",
    415,
    { where: "header Content-Type", message: "must be application/json" },
  ],
  [
    "a compressed body",
    { "content-encoding": "br" },
    "{}",
    415,
    { where: "header Content-Encoding", message: "must be identity: send the body uncompressed" },
  ],
  ["another value than an object", {}, "[]", 400, { where: "body", message: "must be object" }],
  ["no JSON", {}, "{", 400, { where: "body", message: "is not valid JSON" }],
  ["a byte order mark, which JSON has not", {}, "\ufeff{}", 400, { where: "body", message: "is not valid JSON" }],
  [
    "too much",
    {},
    `{"a":"${"x".repeat(1_048_576)}"}`,
    413,
    { where: "body", message: "must not have more than 1048576 bytes" },
  ],
  ["what is not UTF-8", {}, Uint8Array.of(0xff), 400, { where: "body", message: "is not UTF-8" }],
] as [string, Record<string, string>, string | Uint8Array<ArrayBuffer>, number, object][])(
  "records how a body broke the contract: %s",
  async ([, more, body, status, violation]) => {
    const mock = createMockFetch();
    const all = { ...headers, ...more };
    expect((await mock.fetch(`http://mock${startPath}`, { method: "POST", headers: all, body })).status).toBe(status);
    expect(violationsOf(mock)).toEqual([violation]);
    expect(mock.instances).toEqual([]);
  },
);

it.for(["identity", "Identity", " identity ", ""])("takes the content encoding %j for none", async (encoding) => {
  const mock = createMockFetch();
  expect((await startOn(mock, "customer_onboarding", {}, { "content-encoding": encoding })).status).toBe(200);
});

it.for(["application/json;charset=utf-8", "APPLICATION/JSON", " application/json ; a=b"])(
  "takes the content type %j for JSON",
  async (type) => {
    expect((await startOn(createMockFetch(), "customer_onboarding", {}, { "content-type": type })).status).toBe(200);
  },
);

it("refuses before it reads the body, in the order of a gateway: path, token, content type, body", async () => {
  const mock = createMockFetch();
  const bad = { "content-type": "text/plain" };
  const send = async (path: string, more: Record<string, string>): Promise<number> =>
    (await mock.fetch(`http://mock${path}`, { method: "POST", headers: more, body: "{" })).status;
  expect(await send("/nowhere", bad)).toBe(404);
  expect(await send(startPath, bad)).toBe(401);
  expect(await send(startPath, { ...bad, authorization: "Bearer a" })).toBe(415);
  expect(await send(startPath, headers)).toBe(400);
  expect(mock.requests.map(({ bodyText }) => bodyText)).toEqual([undefined, undefined, undefined, "{"]);
});

const onBuild = `http://mock/api/runtime/app/${appId}/build/${buildId}/process-name/customer_onboarding/start`;
const inherit = (id: string): string => `http://mock${app}/rdi/p/start/inherit-from/${id}`;

it("names every violation of a request, and the first one in its answer", async () => {
  const mock = createMockFetch();
  const body = JSON.stringify({ startCondition: 1 });
  const answer = await mock.fetch(onBuild, { method: "POST", headers, body });
  expect(violationsOf(mock)).toEqual([
    { where: "header Flowx-Platform", message: "is missing" },
    { where: "body/startCondition", message: "must be string" },
  ]);
  expect((await answer.json()).title).toBe("Bad request: header Flowx-Platform is missing.");
});

it("names a choice that does not fit as a whole, not each of its branches", async () => {
  const mock = mockWith([{ name: "p" }]);
  const { uuid } = await (await startOn(mock, "p")).json();
  for (const paramsToInherit of [1, { paramsToCopy: [], withoutParams: [] }]) {
    const more = { ...headers, "flowx-platform": "web" };
    await mock.fetch(inherit(uuid), { method: "POST", headers: more, body: JSON.stringify({ paramsToInherit }) });
    expect(violationsOf(mock)).toEqual([
      { where: "body/paramsToInherit", message: "must match exactly one schema in oneOf" },
    ]);
  }
});

it("refuses a path parameter that is empty once it is decoded, as it refuses an empty one", async () => {
  const mock = createMockFetch();
  expect((await mock.fetch(`http://mock${app}/process-name//start`, start)).status).toBe(404);
  expect((await mock.fetch(`http://mock${app}/process-name/%20/start`, start)).status).toBe(404);
  expect(mock.requests[1]?.pathParameters["processName"]).toBe(" ");
});

it("takes answers of a scenario for what they are: promised or not", async () => {
  const mock = createMockFetch();
  const answers: [status: number, headers: Record<string, string>, body: string, where: string[], message?: string][] =
    [
      [418, {}, "", ["status"], "418 is not documented"],
      [403, {}, "", []],
      [403, { "content-type": "text/html" }, "x", ["header content-type"], '"text/html" is not documented for 403'],
      [403, { "content-type": "application/problem+json;charset=utf-8" }, '{"type":"t","title":"t","status":403}', []],
      [403, { "content-type": "application/problem+json" }, "{", ["body"], "is not valid JSON"],
      [200, { "content-type": "application/json" }, "", ["body"], "is not valid JSON"],
      [200, {}, "{}", ["header content-type"], '"" is not documented for 200'],
    ];
  for (const [status, more, body, where, message] of answers) {
    mock.reset();
    mock.use({ name: "own", description: "a test's own", answer: () => ({ status, headers: more, body }) });
    await mock.fetch(`http://mock${startPath}`, start);
    expect([status, body, mock.contractViolations.map((one) => one.where)]).toEqual([status, body, where]);
    expect(mock.contractViolations[0]?.message).toBe(message);
  }
});

it("names the field of an answer that breaks the contract", async () => {
  const mock = createMockFetch();
  mock.use({
    name: "own",
    description: "a test's own",
    alter: (answer) => ({ ...answer, body: JSON.stringify({ ...JSON.parse(answer.body), uuid: 1 }) }),
  });
  await mock.fetch(`http://mock${startPath}`, start);
  expect(mock.contractViolations).toEqual([
    {
      where: "body/uuid",
      message: "must be string",
      requestId: 1,
      operationId: "startProcess",
      status: 200,
      scenarios: ["own"],
      intended: false,
    },
  ]);
});

it("checks each answer, also of a process whose first answer was right", async () => {
  const mock = createMockFetch();
  await mock.fetch(`http://mock${startPath}`, start);
  mock.use("missing-uuid", { times: 1 });
  await mock.fetch(`http://mock${startPath}`, start);
  await mock.fetch(`http://mock${startPath}`, start);
  expect(mock.contractViolations).toMatchObject([{ requestId: 2, where: "body", message: '"uuid" is missing' }]);
});

it("judges no answer that was never sent whole, and none to a path that is no operation's", async () => {
  const mock = createMockFetch();
  mock.use("reset-after-start", { times: 1 });
  await expect(startOn(mock, "customer_onboarding")).rejects.toThrow("fetch failed");
  await mock.fetch("http://mock/elsewhere");
  expect(mock.contractViolations).toEqual([]);
});

it("says where initial values do not fit, by the deepest place", async () => {
  const schema = { type: "object", properties: { a: { properties: { b: { type: "number" } } } } };
  const mock = mockWith([
    { name: "p", initialValuesSchema: schema },
    { name: "any", initialValuesSchema: true },
    { name: "none", initialValuesSchema: false },
  ]);
  const answer = await startOn(mock, "p", { a: { b: "x" } });
  expect((await answer.json()).title).toBe(
    'The initial values do not match the schema of the process definition: #/a/b Instance type "string" is invalid. Expected "number".',
  );
  expect((await startOn(mock, "p", { a: { b: 1 } })).status).toBe(200);
  expect([(await startOn(mock, "any")).status, (await startOn(mock, "none")).status]).toEqual([200, 400]);
});

it.for([
  [{ properties: { "a/b~c": { pattern: "([" } } }, ".properties.a/b~c.pattern", "is not a valid regular expression"],
  [{ allOf: [{}, { $dynamicRef: "#x" }] }, ".allOf[1].$dynamicRef", "is not supported"],
  [{ items: { $recursiveRef: "#" } }, ".items.$recursiveRef", "is not supported: use $ref"],
  [{ if: { $ref: "#/nope" } }, ".if.$ref", "cannot be resolved"],
  [{ dependentSchemas: { a: { pattern: "([" } } }, ".dependentSchemas.a.pattern", "is not a valid regular expression"],
  [
    { definitions: { a: { prefixItems: [true, { pattern: "([" }] } } },
    ".definitions.a.prefixItems[1].pattern",
    "is not",
  ],
  [{ not: { contains: { propertyNames: { pattern: "([" } } } }, ".not.contains.propertyNames.pattern", "is not"],
  [{ additionalProperties: { pattern: "([" } }, ".additionalProperties.pattern", "is not"],
  [{ unevaluatedProperties: { pattern: "([" } }, ".unevaluatedProperties.pattern", "is not"],
  [{ unevaluatedItems: { pattern: "([" } }, ".unevaluatedItems.pattern", "is not"],
  [
    JSON.parse('{"then":{"else":{"oneOf":[{"anyOf":[{"pattern":"(["}]}]}}}'),
    ".then.else.oneOf[0].anyOf[0].pattern",
    "is not",
  ],
  [{ allOf: [{ $ref: "#" }] }, "", "refers to itself endlessly"],
  [{ not: { if: { $ref: "#" } } }, "", "refers to itself endlessly"],
] as [object, string, string][])(
  "finds the mistake of the schema %j wherever it stands",
  ([schema, place, message]) => {
    expect(() => mockWith([{ name: "p", initialValuesSchema: schema }])).toThrow(
      `workspaces[0].apps[0].builds[0].processes[0].initialValuesSchema${place}: `,
    );
    expect(() => mockWith([{ name: "p", initialValuesSchema: schema }])).toThrow(message);
  },
);

it("takes a schema that names its draft, refers to itself below a property, or has nothing to say", async () => {
  const draft = "https://json-schema.org/draft/2020-12/schema";
  for (const schema of [
    { $schema: draft },
    { $schema: `${draft}#` },
    {},
    { properties: { next: { $ref: "#" } } },
    { allOf: [{ $ref: "#/$defs/a" }, { $ref: "#/$defs/a" }], $defs: { a: { type: "object" } } },
  ]) {
    expect((await startOn(mockWith([{ name: "p", initialValuesSchema: schema }]), "p", { next: {} })).status).toBe(200);
  }
});

it("cuts a name that is as long as a body in what it says", async () => {
  const mock = mockWith([{ name: "p" }]);
  const long = "x".repeat(300);
  expect(() => mockWith([{ name: "q", [long]: 1 } as never])).toThrow(`"${"x".repeat(199)}… is not a known field`);
  expect(mock.requests).toEqual([]);
});
