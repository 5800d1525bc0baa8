import { expect, it } from "vitest";
import { type CallContext, noCall } from "../errors/flowx-error.ts";
import { InvalidValuesError } from "../errors/invalid-values-error.ts";
import { readStartCondition, type StandardSchema, validateValues } from "./standard-schema.ts";

/** A schema that answers anything at all. */
function schemaOf(validate: (value: unknown) => unknown): StandardSchema {
  return { "~standard": { version: 1, vendor: "test", validate: validate as never } };
}

const refusing = (...issues: unknown[]): StandardSchema => schemaOf(() => ({ issues }));

async function issuesOf(schema: StandardSchema, values: object): Promise<InvalidValuesError["issues"]> {
  const error: unknown = await validateValues(noCall, "x", schema, values).catch((reason: unknown) => reason);
  if (!(error instanceof InvalidValuesError)) throw new Error("It is not refused as invalid values.", { cause: error });
  return error.issues;
}

const hasCondition = (value: unknown): boolean => Object.hasOwn(value as object, "startCondition");

it("gives the values themselves to the schema where they have no start condition, once", async () => {
  const values = { a: 1 };
  const seen: unknown[] = [];
  const schema = schemaOf((value) => {
    seen.push(value);
    return { issues: [{ message: "wrong" }] };
  });
  expect(await issuesOf(schema, values)).toEqual([{ message: "wrong", path: "" }]);
  expect(seen).toHaveLength(1);
  expect(seen[0]).toBe(values);
});

it("returns what the schema makes of the values, also later", async () => {
  const value = { b: 2 };
  expect(
    await validateValues(
      noCall,
      "x",
      schemaOf(async () => ({ value, issues: undefined })),
      {},
    ),
  ).toEqual({ value });
  expect(
    await validateValues(
      noCall,
      "x",
      schemaOf(() => ({ value: undefined })),
      {},
    ),
  ).toEqual({ value: undefined });
});

it("takes the start condition out and keeps the class of the values", async () => {
  class Order {
    startCondition = "fast";
    amount = 1;
    toJSON(): object {
      return { amount: this.amount };
    }
  }
  const order = new Order();
  const { value } = await validateValues(
    noCall,
    "x",
    schemaOf((seen) => ({ value: seen })),
    order,
  );
  expect(value).toBeInstanceOf(Order);
  expect(Object.keys(value as object)).toEqual(["amount"]);
  expect(order.startCondition).toBe("fast");
});

it("gives the start condition to a schema that refuses the values without it", async () => {
  const values = { startCondition: "fast" };
  const schema = schemaOf((value) => (hasCondition(value) ? { value } : { issues: [{ message: "missing" }] }));
  expect((await validateValues(noCall, "x", schema, values)).value).toBe(values);
});

const one = [{ message: "only" }];
const two = [{ message: "first" }, { message: "second" }];

it.for([
  ["with the start condition", two, one],
  ["without the start condition", one, two],
] as const)("reports the fewer issues where those are the ones %s", async ([, without, named]) => {
  const schema = schemaOf((value) => ({ issues: hasCondition(value) ? named : without }));
  expect(await issuesOf(schema, { startCondition: "fast" })).toEqual([{ message: "only", path: "" }]);
});

it.for([true, false])(
  "reports the issues of the one answer that can be read (with the condition: %s)",
  async (named) => {
    const schema = schemaOf((value) => (hasCondition(value) === named ? { issues: two } : "junk"));
    expect(await issuesOf(schema, { startCondition: "fast" })).toHaveLength(2);
  },
);

const failing: [title: string, validate: () => unknown][] = [
  [
    "throws",
    () => {
      throw new Error("secret");
    },
  ],
  ["rejects", () => Promise.reject(new Error("secret"))],
  ["returns undefined", () => undefined],
  ["returns null", () => null],
  ["returns a text", () => "text"],
  ["returns a function with a value", () => Object.assign(() => 1, { value: 1 })],
  ["returns a function with issues", () => Object.assign(() => 1, { issues: two })],
  ["returns an object with neither value nor issues", () => ({})],
  ["returns issues that are no array", () => ({ issues: "text", value: 1 })],
  ["returns no issues and no value", () => ({ issues: [] })],
];

it.for(failing)("says that the schema failed where it %s", async ([, validate]) => {
  const failed = [{ message: "the schema failed to validate", path: "" }];
  expect(await issuesOf(schemaOf(validate), { a: 1 })).toEqual(failed);
  expect(await issuesOf(schemaOf(validate), { startCondition: "fast" })).toEqual(failed);
});

it("names the process and the issues in its message", async () => {
  const context: CallContext = { ...noCall, operationId: "startProcess", processName: "x" };
  const call = validateValues(context, "x", refusing({ message: "wrong", path: ["a"] }), { a: 1 });
  await expect(call).rejects.toThrow(new InvalidValuesError(context, "x", [{ message: "wrong", path: "a" }]));
  await expect(call).rejects.toThrow(
    'startProcess("x") failed: the initial values do not match the schema. a: wrong. The process was not started.',
  );
});

it.for([
  [100, 100],
  [101, 100],
] as const)("keeps of %i issues %i", async ([given, kept]) => {
  const issues = Array.from({ length: given }, (_, index) => ({ message: "wrong", path: ["list", index] }));
  const read = await issuesOf(refusing(...issues), {});
  expect(read).toHaveLength(kept);
  expect(read.at(-1)).toEqual({ message: "wrong", path: "list[99]" });
});

const marked = Symbol("mark");

const paths: [title: string, path: unknown, read: string][] = [
  ["nothing", undefined, ""],
  ["a text instead of an array", "abc", ""],
  ["names and numbers", ["list", 0, "b c"], 'list[0]["b c"]'],
  ["objects with keys", [{ key: "list" }, { key: 1 }], "list[1]"],
  ["a symbol", [marked], '["Symbol(mark)"]'],
  ["null", ["list", null], "list.null"],
  ["an object without a key", [{}], "undefined"],
  ["what leads nowhere, and further", ["no", "where", 3, "at all"], 'no.where[3]["at all"]'],
  ["50 segments", Array(50).fill(0), "[0]".repeat(50)],
  ["51 segments", Array(51).fill(0), "[0]".repeat(50)],
];

it.for(paths)("reads a path of %s", async ([, path, read]) => {
  const values = { list: [1, 2], [marked]: 1 };
  expect(await issuesOf(refusing({ message: "wrong", path }), values)).toEqual([{ message: "wrong", path: read }]);
});

const thrower = {
  get message(): string {
    throw new Error("secret");
  },
};

it.for([
  ["is null", null],
  ["is undefined", undefined],
  ["has a getter that throws", thrower],
  ["has no message", {}],
  ["has an empty message", { message: "" }],
  ["has a number as its message", { message: 5 }],
] as const)("says 'is invalid' of an issue that %s", async ([, issue]) => {
  expect(await issuesOf(refusing(issue), { a: 1 })).toEqual([{ message: "is invalid", path: "" }]);
});

it.for([
  ["a name", { a: "ab" }, ["a"]],
  ["an index", { list: ["ab"] }, ["list", 0]],
  ["a symbol", { [marked]: "ab" }, [marked]],
] as const)("takes a short refused value out of a message, found by %s", async ([, values, path]) => {
  const [issue] = await issuesOf(refusing({ message: "ab is wrong", path }), values);
  expect(issue?.message).toBe("[redacted] is wrong");
});

it("shows keys of the values though a value is the same, and takes out values that stand as keys", async () => {
  const values = { city: "city", name: "alice", ok: true };
  const issues = [["city"], ["alice"], ["ok", "alice"], [true]].map((path) => ({ message: "wrong", path }));
  const read = await issuesOf(refusing(...issues), values);
  expect(read.map(({ path }) => path)).toEqual(["city", '["[redacted]"]', 'ok["[redacted]"]', '["[redacted]"]']);
});

it("reads the start condition of values that can be read", () => {
  expect(readStartCondition({ startCondition: "fast" })).toBe("fast");
  expect(readStartCondition({})).toBeUndefined();
  expect(readStartCondition("text")).toBeUndefined();
});

it("finds no start condition where reading throws", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  for (const values of [null, undefined, proxy]) expect(readStartCondition(values)).toBeUndefined();
});
