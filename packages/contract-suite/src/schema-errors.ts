import { openapi } from "@flowx-start/api-types/document";
import { Ajv2020 } from "ajv/dist/2020.js";

// Not strict: the document has keywords of its own, as `x-source`. Formats are for people, as JSON Schema 2020-12 has it.
const options = { strict: false, allErrors: true, validateFormats: false } as const;
const ajv = new Ajv2020(options).addSchema(openapi, "openapi");

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

/**
 * Returns a validator of a JSON Schema (2020-12) of the user's own.
 *
 * @throws `TypeError` if it is none.
 */
export function toValidator(schema: object): (value: unknown) => boolean {
  try {
    const validate = new Ajv2020(options).compile(schema);
    return (value) => validate(value) === true;
  } catch (error) {
    throw new TypeError(`initialValuesSchema must be a JSON Schema: ${(error as Error).message}.`);
  }
}
