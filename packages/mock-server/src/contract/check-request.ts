import type { OperationId } from "@flowx-start/api-types";
import { Refusal, type Violation } from "../http/refusal.ts";
import { operationContracts } from "./operations.ts";
import type { Route } from "./route.ts";
import { listErrors } from "./validate.ts";

/** Says whether an operation takes a body. */
export function takesBody(operationId: OperationId): boolean {
  return operationContracts[operationId].body !== undefined;
}

/**
 * Refuses a request whose parameters or body break the OpenAPI document.
 *
 * @param headers - Names in lower case.
 * @param body - The JSON object; `undefined` for an operation that takes none.
 * @throws {@link Refusal} 400 with every violation. How FlowX words it is not documented.
 */
export function assertInContract(
  { operationId, pathParameters }: Route,
  headers: Readonly<Record<string, string>>,
  body: Readonly<Record<string, unknown>> | undefined,
): void {
  const { parameters, body: validateBody } = operationContracts[operationId];
  const violations: Violation[] = [];
  for (const { name, in: place, required, validate } of parameters) {
    const value = place === "path" ? pathParameters[name] : headers[name.toLowerCase()];
    const where = `${place} ${name}`;
    if (value === undefined) {
      if (required) violations.push({ where, message: "is missing" });
    } else if (!validate(value)) {
      violations.push(...listErrors(validate, value).map(({ message }) => ({ where, message })));
    }
  }
  if (validateBody !== undefined && !validateBody(body)) {
    const errors = listErrors(validateBody, body);
    violations.push(...errors.map(({ pointer, message }) => ({ where: `body${pointer}`, message })));
  }
  const [first] = violations;
  if (first !== undefined) throw new Refusal(400, `Bad request: ${first.where} ${first.message}.`, { violations });
}
