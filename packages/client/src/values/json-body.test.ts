import vm from "node:vm";
import { expect, it } from "vitest";
import { noCall } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { toJsonBody, toPath, toPlainObject } from "./json-body.ts";

const cycle: Record<string, unknown> = { list: [] };
cycle["self"] = { again: cycle };
const shared = { a: 1 };

const unfit: [title: string, value: unknown, message: string][] = [
  ["an array", [], "initialValues must be a JSON object."],
  ["null", null, "initialValues must be a JSON object."],
  ["a string", "x", "initialValues must be a JSON object."],
  ["a BigInt", { a: { b: [1n] } }, "initialValues.a.b[0] must not be a BigInt"],
  ["a function", { a: () => 1 }, "initialValues.a must not be a function"],
  ["a symbol", { "a b": Symbol("x") }, 'initialValues["a b"] must not be a symbol'],
  ["NaN", { a: Number.NaN }, "initialValues.a must not be NaN"],
  ["Infinity", { a: [0, -Infinity] }, "initialValues.a[1] must not be -Infinity"],
  ["a Map", { a: new Map() }, "initialValues.a must not be a Map: JSON would lose or change its data"],
  ["a cycle", cycle, "must not be nested deeper than 1000 levels or contain itself"],
  [
    "a getter that throws",
    Object.defineProperty({}, "a", {
      enumerable: true,
      get: () => {
        throw new Error("x");
      },
    }),
    "initialValues.a has a getter that throws",
  ],
  [
    "a toJSON that throws",
    {
      a: {
        toJSON() {
          throw new Error("x");
        },
      },
    },
    "initialValues.a has a toJSON method that throws",
  ],
  ["a toJSON that returns a string", { toJSON: () => "x" }, "initialValues must be a JSON object"],
];

it.for(unfit)("refuses %s with its path", ([, value, message]) => {
  expect(() => toPlainObject(value, "initialValues", noCall)).toThrow(message);
});

it("carries what JSON can carry", () => {
  const value = { date: new Date(0), none: undefined, nested: [shared, shared, null, "ș"] };
  expect(JSON.stringify(toPlainObject(value, "initialValues", noCall))).toBe(JSON.stringify(value));
});

it("counts bytes and not characters against the limit", () => {
  const value = { a: "€".repeat(10) };
  expect(toJsonBody(noCall, "initialValues", value, 38)).toHaveLength(18);
  expect(() => toJsonBody(noCall, "initialValues", value, 37)).toThrow(
    "initialValues has 38 bytes as JSON, more than the limit of 37 bytes (maxBodyBytes).",
  );
});

const plain = (value: unknown): Record<string, unknown> => toPlainObject(value, "initialValues", noCall);
const fails = (): never => {
  throw new Error("x");
};
const failing = (key: PropertyKey, target: object = {}): object =>
  Object.defineProperty(target, key, { enumerable: true, get: fails });
const objects = (levels: number): object => JSON.parse(`${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`);
const arrays = (levels: number): unknown => JSON.parse("[".repeat(levels) + "]".repeat(levels));
const tooDeep = "must not be nested deeper than 1000 levels or contain itself";
const noData = "must not be a class instance without own properties: JSON would turn it into {}";

class Overriding {
  hasOwnProperty(): boolean {
    return true;
  }
}

/** A getter that can be read once. */
function readOnce(member: unknown): object {
  let reads = 0;
  return Object.defineProperty({}, "a", {
    enumerable: true,
    get: () => {
      reads += 1;
      return reads === 1 ? member : fails();
    },
  });
}

const refused: [title: string, value: unknown, argument: string, problem: string][] = [
  ["undefined", undefined, "initialValues", "must be a JSON object"],
  ["a function as a whole", () => 1, "initialValues", "must be a JSON object"],
  ["a BigInt as a whole", 1n, "initialValues", "must be a JSON object"],
  ["NaN as a whole", Number.NaN, "initialValues", "must be a JSON object"],
  ["an array from toJSON", { toJSON: () => [1] }, "initialValues", "must be a JSON object"],
  ["null from toJSON", { toJSON: () => null }, "initialValues", "must be a JSON object"],
  [
    "undefined from toJSON",
    { a: { toJSON: () => undefined } },
    "initialValues.a",
    "must not be undefined: JSON cannot represent it",
  ],
  [
    "NaN from toJSON",
    { a: { toJSON: () => Number.NaN } },
    "initialValues.a",
    "must not be NaN: JSON cannot represent it",
  ],
  [
    "a BigInt from toJSON",
    { a: { toJSON: () => 1n } },
    "initialValues.a",
    "must not be a BigInt: JSON cannot represent it",
  ],
  ["a symbol", { a: Symbol("x") }, "initialValues.a", "must not be a symbol: JSON cannot represent it"],
  [
    "an invalid Date",
    { a: new Date(Number.NaN) },
    "initialValues.a",
    "must not be an invalid Date: JSON would turn it into null",
  ],
  [
    "undefined in an array",
    { a: [0, undefined] },
    "initialValues.a[1]",
    "must not be undefined: JSON would turn it into null",
  ],
  ["an Error", { a: new Error("x") }, "initialValues.a", "must not be an Error: JSON would lose or change its data"],
  ["a RegExp", { a: /x/ }, "initialValues.a", "must not be a RegExp: JSON would lose or change its data"],
  ["an instance without members", { a: new (class {})() }, "initialValues.a", noData],
  ["an instance with a hasOwnProperty of its class", { a: new Overriding() }, "initialValues.a", noData],
  ["an empty object on top of a null prototype", { a: Object.create(Object.create(null)) }, "initialValues.a", noData],
  ["a toJSON getter that throws", failing("toJSON"), "initialValues", "has a getter that throws"],
  ["a toJSON getter inside that throws", { a: [failing("toJSON")] }, "initialValues.a[0]", "has a getter that throws"],
  ["a getter inside that throws", { a: failing("b c") }, 'initialValues.a["b c"]', "has a getter that throws"],
  ["a proxy that lists no keys", { a: new Proxy({}, { ownKeys: fails }) }, "initialValues.a", "throws when it is read"],
  ["an array with a getter that throws", { a: failing(0, []) }, "initialValues", "throws when it is read"],
  ["a getter that throws while it is copied", readOnce(new Date(0)), "initialValues", "throws when it is read"],
  ["objects one level too deep", objects(1002), `initialValues${".a".repeat(50)}`, tooDeep],
  ["arrays one level too deep", { a: arrays(1001) }, `initialValues.a${"[0]".repeat(49)}`, tooDeep],
  ["numeric keys", { 0: { 1: 1n } }, 'initialValues["0"]["1"]', "must not be a BigInt: JSON cannot represent it"],
];

it.for(refused)("refuses %s in so many words", ([, value, argument, problem]) => {
  expect(() => plain(value)).toThrow(new InvalidArgumentError(noCall, argument, problem));
});

it.for([
  ["objects", objects(1001)],
  ["arrays", { a: arrays(1000) }],
] as const)("takes %s as deep as the limit", ([, value]) => {
  expect(plain(value)).toBe(value);
});

it.for([
  ["nothing", {}],
  ["leaves", { a: "x", b: true, c: null, d: -1.5, e: undefined }],
  ["arrays and objects", { a: [1, [], {}, ["x", { b: null }]], c: { d: {} } }],
  ["null prototypes", Object.assign(Object.create(null), { a: Object.create(null) })],
  ["data of another realm", vm.runInNewContext("({ a: {}, b: [{}], c: Object.create(null) })")],
  ["an empty object of another realm", vm.runInNewContext("({})")],
  ["an instance with members", { a: Object.assign(new Overriding(), { b: 1 }) }],
] as const)("returns %s as the same object", ([, value]) => {
  expect(plain(value)).toBe(value);
});

it.for([
  ["null", null],
  ["a text", "x"],
  ["a number", 5],
  ["a boolean", false],
  ["an array", [1, { b: 2 }]],
  ["an object", { b: 2 }],
] as const)("puts %s that toJSON returns in place of its object", ([, json]) => {
  const holder = { toJSON: () => json };
  expect(plain({ a: holder, list: [holder] })).toEqual({ a: json, list: [json] });
});

it("gives toJSON the key that JSON.stringify gives", () => {
  const value = {
    toJSON: (top: string) => ({ top, list: [{ toJSON: (key: string) => key }], a: { toJSON: (key: string) => key } }),
  };
  expect(plain(value)).toEqual({ top: "", list: ["0"], a: "a" });
});

it("calls no toJSON of what a toJSON returns", () => {
  class Self {
    a = 1;
    toJSON(): this {
      return this;
    }
  }
  const self = new Self();
  expect(plain(self)).toBe(self);
});

it("copies only what changes, and leaves the caller's data alone", () => {
  const date = new Date(0);
  const [list, same, sameList] = [[1, date], { b: 1 }, [{}]];
  const value = { list, same, sameList, inner: { date } };
  const copy = plain(value);
  expect(copy).toEqual({ list: [1, date.toJSON()], same, sameList, inner: { date: date.toJSON() } });
  expect(copy["same"]).toBe(same);
  expect(copy["sameList"]).toBe(sameList);
  expect(list[1]).toBe(date);
  expect(value.list).toBe(list);
  expect(value.inner.date).toBe(date);
});

it("makes copies whose members can be changed and removed", () => {
  expect(Object.getOwnPropertyDescriptor(plain({ at: new Date(0) }), "at")).toEqual({
    value: "1970-01-01T00:00:00.000Z",
    enumerable: true,
    configurable: true,
    writable: true,
  });
});

it("copies a member called __proto__ as one like any other", () => {
  const value = Object.defineProperty({ b: 2 }, "__proto__", {
    enumerable: true,
    value: { a: 1, at: new Date(0) },
  });
  const at = "1970-01-01T00:00:00.000Z";
  expect(JSON.stringify(plain(value))).toBe(`{"b":2,"__proto__":{"a":1,"at":"${at}"}}`);
  expect(Object.getPrototypeOf(plain(value))).toBe(Object.prototype);
});

it.for([
  ["ASCII", "a".repeat(10), 18],
  ["two bytes", "ș".repeat(10), 28],
  ["surrogate pairs", "😀".repeat(10), 48],
] as const)("takes %s up to the last byte of the limit", ([, text, bytes]) => {
  expect(toJsonBody(noCall, "x", { a: text }, bytes)).toBe(`{"a":"${text}"}`);
  const problem = `has ${bytes} bytes as JSON, more than the limit of ${bytes - 1} bytes (maxBodyBytes)`;
  expect(() => toJsonBody(noCall, "x", { a: text }, bytes - 1)).toThrow(new InvalidArgumentError(noCall, "x", problem));
});

it("refuses what throws only when it is serialised", () => {
  expect(() => toJsonBody(noCall, "x", failing("a"), 100)).toThrow(
    new InvalidArgumentError(noCall, "x", "throws when it is read a second time"),
  );
});

it.for([
  ["", "a", "a"],
  ["a", "b", "a.b"],
  ["", 3, "[3]"],
  ["a", 3, "a[3]"],
  ["a", "3", 'a["3"]'],
  ["a", "b c", 'a["b c"]'],
  ["a", "", 'a[""]'],
  ["a", 'q"', 'a["q\\""]'],
  ["a", "-b", 'a["-b"]'],
  ["a", "b-", 'a["b-"]'],
  ["a", "ș_$1", "a.ș_$1"],
  ["", "$", "$"],
  ["", "_", "_"],
  ["a", Symbol("s"), 'a["Symbol(s)"]'],
  ["a", "k".repeat(100), `a.${"k".repeat(100)}`],
  ["a", "k".repeat(101), `a["${"k".repeat(99)}…"]`],
  ["a", "b\u001b[31m", 'a["b [31m"]'],
] as const)("appends to the path %j the key %j", ([path, key, appended]) => {
  expect(toPath(path, key)).toBe(appended);
});
