import { openapi } from "@flowx-start/api-types/document";
import { Ajv2020 } from "ajv/dist/2020.js";

// Not strict: the document has keywords of its own, as `x-source`.
const ajv = new Ajv2020({ strict: false, allErrors: true }).addSchema(openapi, "openapi");

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
