import vm from "node:vm";
import { expect, it } from "vitest";
import { z } from "zod";
import type { FlowxClientOptions } from "../src/index.ts";
import { answers, clientOver, errorOf, started } from "./respond.ts";

const correlation = { key: "startCorrelationId" };
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/;

async function bodyOf(values: object, options: Partial<FlowxClientOptions> = {}): Promise<unknown> {
  const server = answers(started);
  await clientOver(server.fetch, options).startProcess("x", values);
  return server.requests[0]?.json();
}

/** Keeps its data elsewhere, as the documents of an ODM do. */
class OdmDocument {
  $__ = { activePaths: {}, session: undefined };
  _doc: object;
  isNew = true;
  constructor(doc: object) {
    this._doc = doc;
  }
  toJSON(): object {
    return { ...this._doc };
  }
}

class Customer {
  email = "alice@example.com";
  amount = 25_000;
  born = new Date(0);
  get shout(): string {
    return this.email.toUpperCase();
  }
}

const carried: [title: string, values: object, body: object][] = [
  ["a document with toJSON", new OdmDocument({ a: 1 }), { a: 1 }],
  ["a literal with toJSON", { secret: 1, toJSON: () => ({ a: 1 }) }, { a: 1 }],
  ["documents with toJSON inside", { list: [new OdmDocument({ a: 1 })] }, { list: [{ a: 1 }] }],
  ["a toJSON that returns a Date's text", { at: new Date(0) }, { at: "1970-01-01T00:00:00.000Z" }],
  [
    "an instance of a class",
    new Customer(),
    { email: "alice@example.com", amount: 25_000, born: "1970-01-01T00:00:00.000Z" },
  ],
  ["an object without a prototype", Object.assign(Object.create(null), { a: 1 }), { a: 1 }],
  [
    "an object of another realm",
    vm.runInNewContext("({ a: [1, { b: new Date(0) }] })"),
    { a: [1, { b: "1970-01-01T00:00:00.000Z" }] },
  ],
  ["a member called __proto__", JSON.parse('{"__proto__":{"a":1},"b":2}'), JSON.parse('{"__proto__":{"a":1},"b":2}')],
  ["a URL", { at: new URL("https://a.example/") }, { at: "https://a.example/" }],
  ["members that are undefined", { a: undefined, b: 1 }, { b: 1 }],
];

it.for(carried)("sends %s as JSON.stringify does, and the correlation id with it", async ([, values, body]) => {
  const sent = await bodyOf(values);
  expect(JSON.stringify(sent)).toBe(JSON.stringify(body));
  expect(sent).toEqual(JSON.parse(JSON.stringify(values)));
  const correlated = await bodyOf(values, { correlation });
  expect(correlated).toEqual({ ...body, startCorrelationId: expect.stringMatching(uuid) });
});

it("calls toJSON once, and not that of what it returns", async () => {
  let calls = 0;
  const values = {
    toJSON() {
      calls += 1;
      return { calls, toJSON: undefined, inner: { toJSON: (key: string) => `under ${key}` } };
    },
  };
  expect(await bodyOf(values)).toEqual({ calls: 1, inner: "under inner" });
});

it.for([
  ["toJSON leaves it out", (condition: string) => ({ startCondition: condition, toJSON: () => ({ a: 1 }) })],
  [
    "toJSON makes it undefined",
    (condition: string) => ({ startCondition: condition, toJSON: () => ({ a: 1, startCondition: undefined }) }),
  ],
] as const)("sends the start condition also where %s", async ([, make]) => {
  expect(await bodyOf(make("fast"))).toEqual({ a: 1, startCondition: "fast" });
});

it("keeps a correlation id that the caller brings, and gives it to the error", async () => {
  expect(await bodyOf({ startCorrelationId: "job-7" }, { correlation })).toEqual({ startCorrelationId: "job-7" });
  const server = answers(new Response(null, { status: 500 }));
  const call = clientOver(server.fetch, { correlation, retry: false }).startProcess("x", {
    startCorrelationId: "job-7",
  });
  const error = await errorOf(call);
  expect(error).toMatchObject({ correlationId: "job-7", outcome: "unknown" });
  expect(error.message).toContain("for job-7 in FlowX");
});

it("sends the same correlation id with each attempt", async () => {
  const server = answers(new Response(null, { status: 429, headers: { "retry-after": "0" } }), started);
  await clientOver(server.fetch, { correlation, retry: { baseDelayMs: 0 } }).startProcess("x", {});
  const [first, second] = await Promise.all(server.requests.map((request) => request.json()));
  expect(first).toEqual({ startCorrelationId: expect.stringMatching(uuid) });
  expect(second).toEqual(first);
});

const deep = (levels: number): object => JSON.parse(`${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`);

/** What JSON would empty, round or change, as code, so that it can be made in any realm. */
const lost: [code: string, path?: string][] = [
  ...[
    "Promise.resolve(1)",
    "new Error('x')",
    "/x/",
    "new URLSearchParams('a=1')",
    "new Headers({ a: 'b' })",
    "new FormData()",
  ],
  ...[
    "new Blob(['x'])",
    "new ArrayBuffer(8)",
    "new Uint8Array([1])",
    "new Float64Array(2)",
    "new DataView(new ArrayBuffer(1))",
  ],
  ...["[1].values()", "new Map([[1, 2]]).entries()", "(function* () { yield 1; })()", "'x'.matchAll(/x/g)"],
  ...[
    "new Map([['a', 1]])",
    "new Set([1])",
    "new WeakMap()",
    "new WeakRef({})",
    "new Date(NaN)",
    "new Number(1)",
    "new (class {})()",
  ],
  ...["new (class { #a = 1; get a() { return this.#a; } })()", "Symbol()", "1n", "() => 1", "NaN", "-Infinity"],
].map((code): [string] => [code]);
lost.push(
  ["[1, undefined]", "[1]"],
  ["[1, , 3]", "[1]"],
  ["{ b: [new Map()] }", ".b[0]"],
  ["{ 'x y': 1n }", '["x y"]'],
);

const globals = { URLSearchParams, Headers, FormData, Blob };

it.for(lost.flatMap(([code, path = ""]) => [false, true].map((elsewhere) => ({ code, path, elsewhere }))))(
  "refuses $code in values with its path (of another realm: $elsewhere), and sends nothing",
  async ({ code, path, elsewhere }) => {
    const value: unknown = elsewhere ? vm.runInNewContext(`(${code})`, globals) : vm.runInThisContext(`(${code})`);
    for (const options of [{}, { correlation }]) {
      const server = answers(started);
      const error = await errorOf(clientOver(server.fetch, options).startProcess("x", { a: value }));
      expect(error).toMatchObject({
        code: "FLOWX_INVALID_ARGUMENT",
        argument: `initialValues.a${path}`,
        outcome: "not-started",
      });
      expect(server.requests).toEqual([]);
    }
  },
);

it.for([
  new Map([["a", 1]]),
  new Date(0),
  new Error("x"),
  new Blob(["x"]),
  Promise.resolve({ a: 1 }),
  new Set(),
  new (class {})(),
])("refuses %s as the values themselves, with and without correlation", async (values) => {
  for (const options of [{}, { correlation }]) {
    const error = await errorOf(clientOver(answers(started).fetch, options).startProcess("x", values));
    expect(error).toMatchObject({ code: "FLOWX_INVALID_ARGUMENT", argument: "initialValues" });
  }
});

it("refuses what a schema makes of the values, too", async () => {
  const processes = { x: z.object({ at: z.string() }).transform(({ at }) => ({ at: new Map([[at, 1]]) })) };
  const error = await errorOf(clientOver(answers(started).fetch, { processes }).startProcess("x", { at: "now" }));
  expect(error).toMatchObject({ code: "FLOWX_INVALID_ARGUMENT", argument: "initialValues.at" });
});

it("refuses values that are nested 20,000 deep, with a message that can be read", async () => {
  for (const options of [{}, { correlation }, { processes: { x: z.looseObject({}) } }]) {
    const error = await errorOf(clientOver(answers(started).fetch, options).startProcess("x", deep(20_000)));
    expect(error).toMatchObject({ code: "FLOWX_INVALID_ARGUMENT", outcome: "not-started" });
    expect(error.message.length).toBeLessThan(500);
  }
  await expect(bodyOf(deep(500))).resolves.toEqual(deep(500));
});

it("names keys in errors as visible text, whatever they hold", async () => {
  const key = `\u202eevil\u001b[31m${"k".repeat(5000)}`;
  const error = await errorOf(clientOver(answers(started).fetch).startProcess("x", { [key]: 1n }));
  expect(error.message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(error.message.length).toBeLessThan(300);
});

it("gives an integer that JavaScript cannot hold as its digits", async () => {
  const body =
    '{"uuid":"u-1","state":"STARTED","processInstanceId":9007199254740993,"low":-9007199254740993,"safe":9007199254740991,"text":"9007199254740993, \\"12345678901234567890\\"","half":0.5}';
  const flowx = clientOver(answers(new Response(body)).fetch);
  expect(await flowx.startProcess("x", {})).toEqual({
    uuid: "u-1",
    state: "STARTED",
    processInstanceId: "9007199254740993",
    low: "-9007199254740993",
    safe: 9_007_199_254_740_991,
    text: '9007199254740993, "12345678901234567890"',
    half: 0.5,
  });
});

it("says at once that an answer is not JSON, though it is made to be slow", async () => {
  const body = `1234567890123456 "${'\\"'.repeat(400_000)}`;
  const begun = performance.now();
  const error = await errorOf(clientOver(answers(new Response(body)).fetch).startProcess("x", {}));
  expect(error).toMatchObject({ code: "FLOWX_UNEXPECTED_RESPONSE", outcome: "unknown" });
  expect(performance.now() - begun).toBeLessThan(15_000);
});
