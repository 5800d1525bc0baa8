import { openapi } from "@flowx-start/api-types/document";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isMultipleOf } from "./decimal.ts";

// Not strict, because the document has its own keywords, such as `x-source`. Formats are annotations by default in
// JSON Schema 2020-12.
const options = { strict: false, allErrors: true, validateFormats: false } as const;
const ajv = new Ajv2020(options);
// Ajv divides binary numbers, so it does not accept 0.56 as a multiple of 0.01.
ajv.removeKeyword("multipleOf");
ajv.addKeyword({
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: { message: "must be a multiple" },
  validate: (step: number, value: number) => isMultipleOf(value, step),
});
ajv.addSchema(openapi, "openapi");

/**
 * Lists the errors of a value against a component schema of the OpenAPI document.
 *
 * @param schema - The name of the component schema.
 * @returns One message per error, such as `/uuid must be string`; empty if the value matches.
 * @throws `Error` if the document has no such schema.
 */
export function listSchemaErrors(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(`openapi#/components/schemas/${schema}`);
  if (validate === undefined) throw new Error(`The OpenAPI document has no schema ${schema}.`);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "the body"} ${message}`);
}
