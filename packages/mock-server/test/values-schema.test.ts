import { expect, it } from "vitest";
import { MockConfigError } from "../src/index.ts";
import { mockWith, startOn } from "./documented.ts";

const wrong: [schema: object, path: string, message: string][] = [
  [{ properties: { a: { $ref: "#/$defs/nope" } } }, ".properties.a.$ref", '"#/$defs/nope" cannot be resolved'],
  [
    { $ref: "https://example.com/schema.json" },
    ".$ref",
    "cannot be resolved: only references within this schema are supported",
  ],
  [{ properties: { a: { pattern: "([" } } }, ".properties.a.pattern", "is not a valid regular expression"],
  [{ properties: { mail: { pattern: "^[^\\@]+\\@[a-z]+$" } } }, ".properties.mail.pattern", "with the u flag"],
  [{ patternProperties: { "([": true } }, ".patternProperties.([", "is not a valid regular expression"],
  [{ $ref: "#" }, "", "refers to itself endlessly"],
  [
    { properties: { a: { $ref: "#/$defs/b" } }, $defs: { b: { allOf: [{ $ref: "#/$defs/b" }] } } },
    ".properties.a",
    "refers to itself endlessly",
  ],
  [{ $schema: "http://json-schema.org/draft-07/schema#" }, ".$schema", "other drafts are not supported"],
  [{ $defs: { a: { $dynamicRef: "#x" } } }, ".$defs.a.$dynamicRef", "is not supported: use $ref"],
  [{ type: "strnig" }, ".type", "is not a JSON Schema: must match a schema in anyOf"],
  [{ properties: { a: { multipleOf: 0 } } }, ".properties.a.multipleOf", "is not a JSON Schema: must be > 0"],
];

it.for(wrong)("refuses the schema %j before anything is started, with its place", ([schema, path, message]) => {
  let error: unknown;
  try {
    mockWith([{ name: "first" }, { name: "p", initialValuesSchema: schema }]);
  } catch (reason) {
    error = reason;
  }
  expect(error).toBeInstanceOf(MockConfigError);
  expect((error as MockConfigError).mistakes).toEqual([
    {
      path: `workspaces[0].apps[0].builds[0].processes[1].initialValuesSchema${path}`,
      message: expect.stringContaining(message),
    },
  ]);
});

it("refuses a schema that holds itself", () => {
  const schema: Record<string, unknown> = { properties: {} };
  schema["not"] = { properties: { schema } };
  const make = (): unknown => mockWith([{ name: "p", initialValuesSchema: schema }]);
  expect(make).toThrow(MockConfigError);
  expect(make).toThrow("initialValuesSchema: cannot be used as a JSON Schema: Converting circular structure");
});

it.for([null, 1, "text", []])("refuses %j, which is no schema", (schema) => {
  expect(() => mockWith([{ name: "p", initialValuesSchema: schema as never }])).toThrow("initialValuesSchema: ");
});

it("refuses a wrong schema of a process that is added later", () => {
  const mock = mockWith([{ name: "p" }]);
  const [app] = mock.workspaces[0]?.apps ?? [];
  const process = { name: "later", initialValuesSchema: { pattern: "([" } };
  expect(() => mock.addProcess(app?.id ?? "", app?.activeBuildId ?? "", process)).toThrow(
    "initialValuesSchema.pattern",
  );
});

const tree = {
  $defs: { node: { type: "object", properties: { children: { items: { $ref: "#/$defs/node" } } } } },
  properties: { root: { $ref: "#/$defs/node" } },
};
const fits: [schema: object, values: object, status: number][] = [
  [tree, { root: { children: [{ children: [] }] } }, 200],
  [tree, { root: { children: [{ children: [1] }] } }, 400],
  [{ properties: { amount: { multipleOf: 0.01 } } }, { amount: 0.56 }, 200],
  [{ properties: { amount: { multipleOf: 0.01 } } }, { amount: 124.96 }, 200],
  [{ properties: { amount: { multipleOf: 0.01 } } }, { amount: 0.565 }, 400],
  [{ properties: { mail: { pattern: "^[^@]+@[a-z]+$" } } }, { mail: "a@b" }, 200],
];

it.for(fits)("judges with the schema %j the values %j: %i", async ([initialValuesSchema, values, status]) => {
  const mock = mockWith([{ name: "p", initialValuesSchema: Object.freeze(initialValuesSchema) }]);
  expect((await startOn(mock, "p", values)).status).toBe(status);
});

it.for([
  ["workspaces[0].apps[0].builds[0].settings", { settings: { platforms: 1 } }],
  ["workspaces[0].apps[0].builds[0].processes[0].name", { processes: [{ name: ".." }] }],
  ["workspaces[0].apps[0].builds[0].processes[0].name", { processes: [{ name: "a\ud800" }] }],
] as [string, object][])("refuses what could never be answered or asked for at %s", ([path, more]) => {
  const build = { id: "b", processes: [{ name: "p" }], ...more };
  const workspaces = [{ id: "w", apps: [{ id: "a", activeBuildId: "b", builds: [build] }] }];
  expect(() => mockWith([], { workspaces })).toThrow(`${path}`);
});

it.for(["/__mock", "/realms/flowx/x", "/a b", "/a?b", "/%7Ea/../b"])("refuses the base path %s", (basePath) => {
  expect(() => mockWith([], { basePath })).toThrow("basePath: ");
});
