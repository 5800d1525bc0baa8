import { openapi } from "@flowx-start/api-types/document";
import { Ajv2020 } from "ajv/dist/2020.js";
import { isMultipleOf } from "./decimal.ts";

// Not strict: the document has keywords of its own, as `x-source`. Formats are for people, as JSON Schema 2020-12 has it.
const options = { strict: false, allErrors: true, validateFormats: false } as const;
const ajv = new Ajv2020(options);
// Ajv divides binary numbers, so that 0.56 is no multiple of 0.01.
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
 * Lists how a value breaks a component schema of the OpenAPI document.
 *
 * @param schema - The name of the component schema.
 * @returns One sentence for each break, as `/uuid must be string`; none if the value fits.
 * @throws `Error` if the document has no such schema.
 */
export function listSchemaErrors(schema: string, value: unknown): string[] {
  const validate = ajv.getSchema(`openapi#/components/schemas/${schema}`);
  if (validate === undefined) throw new Error(`The OpenAPI document has no schema ${schema}.`);
  if (validate(value) === true) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || "the body"} ${message}`);
}
