import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { toValidatorsModule } from "./to-validators-module.ts";

const spec = readFileSync(new URL("../../spec/openapi.yaml", import.meta.url), "utf8");
const configSchema = '{"type":"object"}';

interface Operation {
  parameters: unknown[];
  requestBody?: unknown;
  responses: Record<string, unknown>;
}
interface Module {
  operationContracts: Record<
    string,
    {
      parameters: { name: string; in: string; required: boolean; validate: (value: unknown) => boolean }[];
      body?: (value: unknown) => boolean;
      answers: Record<string, Record<string, (value: unknown) => boolean>>;
    }
  >;
}

/** Generates from the document as `change` leaves it. */
function generate(change: (operation: Operation, item: Record<string, unknown>) => void): Promise<string> {
  const document = parse(spec);
  const [item] = Object.values(document.paths) as Record<string, Operation>[];
  change(item?.["post"] as Operation, item as Record<string, unknown>);
  return toValidatorsModule(stringify(document), configSchema);
}

async function load(source: string): Promise<Module> {
  const code = stripTypeScriptTypes(source.replace(/^import type .*$/gm, "")).replaceAll("export const", "exports.");
  const names = [...code.matchAll(/exports\. (\w+)/g)].map(([, name]) => name);
  const body = code.replaceAll("exports. ", "const ").replaceAll("const const", "const");
  return new Function(`${body}; return { ${names.join(", ")} };`)();
}

it("compiles a parameter, a body and answers that are written out in place", async () => {
  const source = await generate((operation) => {
    operation.parameters.push({
      name: "X-Trace",
      in: "header",
      required: true,
      schema: { type: "string", maxLength: 3 },
    });
    operation.requestBody = { content: { "application/json": { schema: { type: "object", maxProperties: 1 } } } };
    operation.responses["200"] = { content: { "application/json": { schema: { type: "integer" } } } };
  });
  const contract = (await load(source)).operationContracts["startProcess"];
  const added = contract?.parameters.at(-1);
  expect(added).toMatchObject({ name: "X-Trace", in: "header", required: true });
  expect([added?.validate("abc"), added?.validate("abcd")]).toEqual([true, false]);
  expect([contract?.body?.({ a: 1 }), contract?.body?.({ a: 1, b: 2 })]).toEqual([true, false]);
  const answer = contract?.answers["200"]?.["application/json"];
  expect([answer?.(1), answer?.("1")]).toEqual([true, false]);
});

it("knows every operation of the document", async () => {
  const { operationContracts } = await load(await generate(() => {}));
  const ids = Object.values(parse(spec).paths).flatMap((item) =>
    Object.values(item as Record<string, { operationId: string }>).map(({ operationId }) => operationId),
  );
  expect(Object.keys(operationContracts).sort()).toEqual(ids.sort());
});

const unsupported: [what: string, change: Parameters<typeof generate>[0], message: RegExp][] = [
  [
    "a parameter of the query",
    ({ parameters }) => parameters.push({ name: "q", in: "query", schema: {} }),
    /parameters\/\d+: the mock cannot check this: a parameter in query is not checked\./,
  ],
  ["a parameter without a schema", ({ parameters }) => parameters.push({ name: "q", in: "header" }), /needs a schema/],
  [
    "a reference that leads nowhere",
    ({ parameters }) => parameters.push({ $ref: "#/components/parameters/Nope" }),
    /#\/components\/parameters\/Nope leads nowhere/,
  ],
  [
    "a reference out of the document",
    ({ responses }) => Object.assign(responses, { "200": { $ref: "other.yaml#/x" } }),
    /other\.yaml#\/x leads out of the document/,
  ],
  ["parameters of a path", (_operation, item) => Object.assign(item, { parameters: [] }), /write it at each operation/],
  ["an answer of every other status", ({ responses }) => Object.assign(responses, { default: {} }), /name each status/],
  [
    "a body that is not JSON",
    (operation) => Object.assign(operation, { requestBody: { content: { "text/plain": { schema: {} } } } }),
    /the mock reads application\/json only/,
  ],
];

it.for(unsupported)("refuses %s, with its place", async ([, change, message]) => {
  await expect(generate(change)).rejects.toThrow(message);
  await expect(generate(change)).rejects.toThrow(/^spec\/openapi\.yaml, \/paths\//);
});
