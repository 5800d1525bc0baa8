import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { build } from "esbuild";
import { parse } from "yaml";

const metaSchema = "https://json-schema.org/draft/2020-12/schema";

interface Component {
  schema?: object;
}

/**
 * Compiles JSON Schemas to a module without dependencies, so that the mock server compiles nothing when it starts.
 *
 * @param spec - The text of the OpenAPI document, YAML.
 * @param configSchema - The text of the JSON Schema of the mock's configuration.
 * @returns TypeScript source: `contractValidators` by JSON pointer into the document, `validateConfig`, `validateJsonSchema`.
 */
export async function toValidatorsModule(spec: string, configSchema: string): Promise<string> {
  const document = parse(spec);
  // Not strict: the document has keywords of its own, as `x-source`.
  const ajv = new Ajv2020({ strict: false, allErrors: true, code: { source: true, esm: true } });
  ajv.addSchema(document, "openapi").addSchema(JSON.parse(configSchema), "config");
  const pointers = listPointers(document.components);
  const references: Record<string, string> = { validateConfig: "config", validateJsonSchema: metaSchema };
  for (const [i, pointer] of pointers.entries()) references[`contract${i}`] = `openapi#${pointer}`;
  for (const reference of Object.values(references)) ajv.getSchema(reference);
  const compiled = standalone.default(ajv, references);
  const contents = `${compiled}\nexport const contractValidators = {${pointers.map((pointer, i) => `${JSON.stringify(pointer)}: contract${i}`).join()}};`;
  const bundle = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    ...{
      bundle: true,
      write: false,
      minify: true,
      lineLimit: 120,
      format: "iife",
      globalName: "compiled",
      target: "es2022",
    },
  });
  return [
    "// @ts-nocheck compiled from JSON Schemas; the types of what is exported are written out",
    'import type { Validate } from "./validate.ts";',
    "",
    bundle.outputFiles[0]?.text.trim() ?? "",
    "",
    "/** The schemas of the OpenAPI document, by JSON pointer into it. */",
    "export const contractValidators: Readonly<Record<string, Validate>> = compiled.contractValidators;",
    "/** The schema of the mock's configuration. */",
    "export const validateConfig: Validate = compiled.validateConfig;",
    "/** The meta-schema of JSON Schema 2020-12. */",
    "export const validateJsonSchema: Validate = compiled.validateJsonSchema;",
    "",
  ].join("\n");
}

/** Every schema of the components, and the inline ones of parameters and headers. */
function listPointers(components: Record<string, Record<string, Component>>): string[] {
  const { schemas = {}, parameters = {}, headers = {} } = components;
  return [
    ...Object.keys(schemas).map((name) => `/components/schemas/${name}`),
    ...Object.keys(parameters).map((name) => `/components/parameters/${name}/schema`),
    ...Object.keys(headers).map((name) => `/components/headers/${name}/schema`),
  ];
}
