import { Validator } from "@cfworker/json-schema";
import { Refusal } from "../refusal.ts";

const validators = new WeakMap<object, Validator>();

/**
 * Refuses initial values that do not fit the JSON Schema of their process definition.
 *
 * @throws {@link Refusal} 400. How FlowX answers is not documented.
 */
export function assertFits(schema: object | boolean, values: Readonly<Record<string, unknown>>): void {
  if (schema === true) return;
  const { valid, errors } = toValidator(schema === false ? { not: {} } : schema).validate(values);
  if (valid) return;
  // The first one only says that something below it does not fit.
  const { instanceLocation = "#", error = "" } = errors.at(-1) ?? {};
  throw new Refusal(400, `The initial values do not fit the process definition: ${instanceLocation} ${error}`);
}

function toValidator(schema: object): Validator {
  const known = validators.get(schema);
  if (known !== undefined) return known;
  const validator = new Validator(schema, "2020-12", false);
  validators.set(schema, validator);
  return validator;
}
