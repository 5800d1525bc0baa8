import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { parse } from "yaml";
import { listContracts, type OperationPointers } from "./list-contracts.ts";

const metaSchema = "https://json-schema.org/draft/2020-12/schema";

/**
 * Compiles JSON Schemas to a module without dependencies, so that the mock server compiles nothing when it starts.
 *
 * @param spec - The text of the OpenAPI document, YAML.
 * @param configSchema - The text of the JSON Schema of the mock's configuration.
 * @returns TypeScript source: `contractValidators` by JSON pointer into the document, `operationContracts`, `validateConfig`,
 *   `validateJsonSchema`.
 * @throws `Error` that names a part of the document that the mock could not check.
 */
export async function toValidatorsModule(spec: string, configSchema: string): Promise<string> {
  const document = parse(spec);
  // Not strict: the document has keywords of its own, as `x-source`.
  const ajv = new Ajv2020({ strict: false, allErrors: true, code: { source: true, esm: true } });
  ajv.addSchema(document, "openapi").addSchema(JSON.parse(configSchema), "config");
  const contracts = listContracts(document);
  const pointers = listPointers(document.components.schemas, contracts);
  const references: Record<string, string> = { validateConfig: "config", validateJsonSchema: metaSchema };
  for (const [i, pointer] of pointers.entries())
    references[`contract${i}`] = `openapi#${pointer.split("/").map(encodeURIComponent).join("/")}`;
  for (const reference of Object.values(references)) ajv.getSchema(reference);
  const compiled = standalone.default(ajv, references);
  const contents = `${compiled}\nexport const contractValidators = {${pointers.map((pointer, i) => `${JSON.stringify(pointer)}: contract${i}`).join()}};`;
  const bundle = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    write: false,
    minify: true,
    lineLimit: 120,
    format: "iife",
    globalName: "compiled",
    target: "es2022",
  });
  return [
    "// @ts-nocheck compiled from JSON Schemas; the types of what is exported are written out",
    'import type { OperationContract } from "./operation-contract.ts";',
    'import type { Validate } from "./validate.ts";',
    "",
    bundle.outputFiles[0]?.text.trim() ?? "",
    "",
    "/** The schemas of the OpenAPI document, by JSON pointer into it. */",
    "export const contractValidators: Readonly<Record<string, Validate>> = compiled.contractValidators;",
    "/** What the OpenAPI document says of each operation. */",
    `export const operationContracts: Readonly<Record<string, OperationContract>> = ${toContractsSource(contracts)};`,
    "/** The schema of the mock's configuration. */",
    "export const validateConfig: Validate = compiled.validateConfig;",
    "/** The meta-schema of JSON Schema 2020-12. */",
    "export const validateJsonSchema: Validate = compiled.validateJsonSchema;",
    "",
  ].join("\n");
}

/** Every schema of the components and of the operations, each once. */
function listPointers(schemas: object, contracts: readonly OperationPointers[]): string[] {
  const ofOperations = contracts.flatMap(({ parameters, body = [], answers }) => [
    ...parameters.map(({ schema }) => schema),
    ...[body].flat(),
    ...Object.values(answers).flatMap((contents) => Object.values(contents)),
  ]);
  return [...new Set([...Object.keys(schemas).map((name) => `/components/schemas/${name}`), ...ofOperations])];
}

/** Writes what the document says of each operation as an object literal. */
function toContractsSource(contracts: readonly OperationPointers[]): string {
  const validator = (pointer: string): string => `contractValidators[${JSON.stringify(pointer)}]!`;
  const record = (entries: [string, string][]): string =>
    `{${entries.map(([key, value]) => `${JSON.stringify(key)}: ${value}`).join(", ")}}`;
  const operations = contracts.map(({ operationId, parameters, body, answers }): [string, string] => {
    const list = parameters.map(
      ({ schema, ...parameter }) => `{...${JSON.stringify(parameter)}, validate: ${validator(schema)}}`,
    );
    const contents = Object.entries(answers).map(([status, types]): [string, string] => [
      status,
      record(Object.entries(types).map(([type, pointer]) => [type, validator(pointer)])),
    ]);
    const fields: [string, string][] = [
      ["parameters", `[${list.join(", ")}]`],
      ["body", body === undefined ? "undefined" : validator(body)],
      ["answers", record(contents)],
    ];
    return [operationId, `${record(fields)}`];
  });
  return record(operations).replaceAll('}, "', '},\n  "');
}
