import { afterEach, expect, it, vi } from "vitest";
import type { Promises } from "./answer-promise.ts";
import { promises } from "./promises.gen.ts";

/** Compared with the types of answers in `read-answer.test-d.ts`, and with what is checked below. */
export const requiredOfAnswers = {
  ProcessInstance: ["uuid", "state"],
  BuildInfo: ["buildId"],
} as const;

afterEach(() => vi.resetModules());

it("checks of each answer what its type promises", () => {
  const checked = Object.entries(promises).map(([name, { required = {} }]) => [name, Object.keys(required)]);
  expect(Object.fromEntries(checked)).toEqual(requiredOfAnswers);
});

/** Loads the reader with what another spec would promise. */
async function readerOf(ofInstance: Promises["ProcessInstance"]): Promise<(body: unknown) => unknown> {
  vi.doMock("./promises.gen.ts", () => ({ promises: { ProcessInstance: ofInstance, BuildInfo: {} } }));
  const { readProcessInstance } = await import("./read-answer.ts");
  return readProcessInstance;
}

const spec: Promises["ProcessInstance"] = {
  required: {
    uuid: ["text"],
    started: ["string", "null"],
    count: ["integer"],
    done: ["boolean"],
    tokens: ["array"],
    owner: ["object"],
  },
  members: { tokens: { items: { required: { id: ["number"] } } }, owner: { required: { name: ["text"] } } },
};
const kept = { uuid: "u-1", started: null, count: 1, done: false, tokens: [{ id: 1.5 }], owner: { name: "Ann" } };

it("accepts an answer with every required member, and hands it over untouched", async () => {
  const read = await readerOf(spec);
  const body = { ...kept, more: [1] };
  expect(read(body)).toBe(body);
  expect(read({ ...kept, count: "9007199254740993" })).toBeDefined();
  expect(read({ ...kept, tokens: [] })).toBeDefined();
});

const broken: [title: string, change: object][] = [
  ...Object.keys(kept).map((name): [string, object] => [`${name} missing`, { [name]: undefined }]),
  ["a text that is empty", { uuid: "" }],
  ["a number for a text", { uuid: 7 }],
  ["a number for a string", { started: 7 }],
  ["a fraction for an integer", { count: 1.5 }],
  ["a short text for an integer", { count: "7" }],
  ["a text for a boolean", { done: "false" }],
  ["an object for an array", { tokens: {} }],
  ["an array for an object", { owner: [] }],
  ["null for an object", { owner: null }],
  ["an item without a member", { tokens: [{ id: 1 }, {}] }],
  ["a member without a member", { owner: {} }],
];

it.for(broken)("refuses an answer with %s", async ([, change]) => {
  const read = await readerOf(spec);
  expect(read({ ...kept, ...change })).toBeUndefined();
});

it.for([undefined, null, "text", 7, [], [kept]])("refuses %j as an answer", async (body) => {
  const read = await readerOf({});
  expect(read(body)).toBeUndefined();
});
