import type { OperationId } from "@flowx-start/api-types";
import { Refusal, type Violation } from "../http/refusal.ts";
import { operationContracts } from "./operations.ts";
import type { Route } from "./route.ts";
import { listErrors } from "./validate.ts";

/** Returns true if an operation takes a body. */
export function takesBody(operationId: OperationId): boolean {
  return operationContracts[operationId].body !== undefined;
}

/** Headers that passed the checks, with their latest route. Repeated requests have the same two objects. */
const kept = new WeakMap<object, Route>();

/**
 * Refuses a request whose parameters or body break the OpenAPI document.
 *
 * @param headers - The headers by name, in lower case.
 * @param body - The JSON object; `undefined` if the operation takes no body.
 * @throws {@link Refusal} 400 with every violation. FlowX's own wording is not documented.
 */
export function assertInContract(
  route: Route,
  headers: Readonly<Record<string, string>>,
  body: Readonly<Record<string, unknown>> | undefined,
): void {
  const { body: validateBody } = operationContracts[route.operationId];
  const isKnown = kept.get(headers) === route;
  if (isKnown && (validateBody === undefined || validateBody(body))) return;
  const violations = isKnown ? [] : checkParameters(route, headers);
  if (violations.length === 0) kept.set(headers, route);
  if (validateBody !== undefined) {
    const errors = listErrors(validateBody, body);
    violations.push(...errors.map(({ pointer, message }) => ({ where: `body${pointer}`, message })));
  }
  const [first] = violations;
  if (first !== undefined) throw new Refusal(400, `Bad request: ${first.where} ${first.message}.`, { violations });
}

function checkParameters(
  { operationId, pathParameters }: Route,
  headers: Readonly<Record<string, string>>,
): Violation[] {
  return operationContracts[operationId].parameters.flatMap(({ name, in: place, required, validate }) => {
    const value = place === "path" ? pathParameters[name] : headers[name.toLowerCase()];
    const where = `${place} ${name}`;
    if (value === undefined) return required ? [{ where, message: "is missing" }] : [];
    return listErrors(validate, value).map(({ message }) => ({ where, message }));
  });
}
