import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockFetch, startMockServer } from "@flowx-start/mock-server";
import { afterAll, expect, it } from "vitest";
import { countExploredStarts, type ExploreReport, exploreContract } from "../src/explore.ts";
import { documentedTarget, planContract, prepareMock } from "../src/index.ts";
import { runCli } from "./run-cli.ts";

const seed = 20_261_125;
const server = await startMockServer();
const folder = await mkdtemp(join(tmpdir(), "flowx-values-"));
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Explores a process of the mock that has the schema, by the same schema. */
async function explore(initialValuesSchema: object, runs = 40): Promise<{ report: ExploreReport; bodies: string[] }> {
  const { fetch } = createMockFetch();
  const prepared = await prepareMock({ url: "http://mock", fetch });
  const { appId = "", buildId = "", headers = {} } = prepared;
  const body = JSON.stringify({ name: "own", initialValuesSchema });
  const init = { method: "POST", headers: { ...headers, "content-type": "application/json" }, body };
  const made = await fetch(new Request(`http://mock/__mock/apps/${appId}/builds/${buildId}/processes`, init));
  expect(made.status).toBeLessThan(300);
  const bodies: string[] = [];
  const watching = async (request: Request): Promise<Response> => {
    bodies.push(await request.clone().text());
    return fetch(request);
  };
  const options = { ...prepared, fetch: watching, processName: "own", initialValuesSchema, seed, runs };
  return { report: await exploreContract({ ...options, operations: ["startProcess"] }), bodies };
}

const schemas: [title: string, schema: object][] = [
  ["multiples of 0.01", { required: ["loanAmount"], properties: { loanAmount: { type: "number", multipleOf: 0.01 } } }],
  [
    "multiples of 0.1 between bounds that are none",
    {
      required: ["rate"],
      properties: { rate: { multipleOf: 0.1, exclusiveMinimum: 0.05, maximum: 0.75, type: "number" } },
    },
  ],
  [
    "a step that is larger than most values",
    { required: ["a"], properties: { a: { type: "integer", multipleOf: 5000, exclusiveMinimum: 0 } } },
  ],
  [
    "a tuple, a tree, names by a pattern and a condition",
    {
      type: "object",
      required: ["pair", "tree", "kind"],
      properties: {
        pair: { type: "array", prefixItems: [{ type: "string" }, { type: "integer" }], items: false, minItems: 2 },
        tree: { $ref: "#/$defs/tree" },
        tags: { type: "object", propertyNames: { pattern: "^[a-z]{1,5}$" }, additionalProperties: { type: "boolean" } },
        kind: { enum: ["person", "company"] },
        time: { type: "string", format: "time" },
      },
      if: { properties: { kind: { const: "company" } } },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: { required: ["vat"], properties: { vat: { type: "string", pattern: "^RO[0-9]{2,10}$" } } },
      $defs: {
        tree: {
          type: "object",
          required: ["name"],
          properties: {
            name: { type: "string", minLength: 1 },
            sub: { type: "array", items: { $ref: "#/$defs/tree" } },
          },
        },
      },
    },
  ],
];

it.for(schemas)("accuses no right target of %s", async ([, schema]) => {
  const { report, bodies } = await explore(schema);
  expect(report.results.filter(({ outcome }) => outcome !== "passed")).toEqual([]);
  expect(report.started).toBe(40);
  const amounts = bodies.flatMap((body) =>
    [...body.matchAll(/"loanAmount":(-?\d[^,}]*)/g)].map(([, text]) => text ?? ""),
  );
  // None with the noise of binary arithmetic.
  expect(amounts.filter((text) => text.length > 9)).toEqual([]);
});

const config = {
  baseUrl: server.url,
  tokenEnv: "TOKEN",
  allowStarts: true,
  workspaceId: documentedTarget.workspaceId,
  appId: documentedTarget.appId,
  processName: "customer_onboarding",
};

const bad: [title: string, schema: object, message: RegExp][] = [
  ["a type that there is not", { properties: { a: { type: "text" } } }, /properties\/a\/type: "text"/],
  ["a draft that is not known", { $schema: "http://json-schema.org/draft-04/schema#" }, /draft 7, 2019-09 or 2020-12/],
  ["no value at all", { type: "integer", not: { type: "integer" } }, /No generated value matches the schema/],
  ["a reference that leads nowhere", { properties: { a: { $ref: "#/$defs/b" } } }, /cannot be resolved/],
];

it.for(bad)("refuses a schema with %s before the first request, and for --plan", async ([, schema, message]) => {
  server.reset();
  await writeFile(join(folder, "bad.json"), JSON.stringify({ ...config, initialValuesSchema: schema }));
  for (const plan of [[], ["--plan"]]) {
    const words = ["--config", join(folder, "bad.json"), "--explore", "5", ...plan];
    const { code, err, out } = await runCli(words, { env: { TOKEN: "s3cret" } });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(message);
  }
  expect(server.totals.requests).toBe(0);
});

it("reads a schema of draft 7 as users write it", async () => {
  server.reset();
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    definitions: { amount: { type: "number", multipleOf: 0.01 } },
    properties: { loanAmount: { $ref: "#/definitions/amount" }, pair: { items: [{ type: "string" }] } },
  };
  await writeFile(join(folder, "seven.json"), JSON.stringify({ ...config, initialValuesSchema: schema }));
  const words = [
    "--config",
    join(folder, "seven.json"),
    "--only",
    "start-documented",
    "--explore",
    "20",
    "--seed",
    "1",
  ];
  const { code, err, out } = await runCli(words, { env: { TOKEN: "s3cret" } });
  // The mock's process takes any values, so that wrong ones are not refused: only that is broken.
  expect({ code, err }).toEqual({ code: 1, err: "" });
  expect(out).toMatch(/any-invalid-body/);
  expect(out).not.toMatch(/✗ \S+any-valid/);
});

it("skips what would send initial values that do not fit the schema, with the reason", () => {
  const initialValuesSchema = { required: ["customerEmail"] };
  const { cases } = planContract({
    ...documentedTarget,
    ...config,
    token: "t",
    initialValues: {},
    initialValuesSchema,
  });
  expect(cases.find(({ id }) => id === "startProcess/start-documented-values")?.skipped).toMatch(
    /^initialValues do not match initialValuesSchema: # /,
  );
  const explored = { ...documentedTarget, ...config, token: "t", initialValues: {}, initialValuesSchema, runs: 1 };
  expect(countExploredStarts({ ...explored, operations: ["startProcess"] })).toBeGreaterThan(0);
});
