import type { OperationId } from "@flowx-start/api-types";
import type { Answer } from "../http/answer.ts";
import type { Violation } from "../http/refusal.ts";
import { operationContracts } from "./operations.ts";
import { listErrors } from "./validate.ts";

/**
 * Returns the ways in which an answer breaks the OpenAPI document; an empty list if there are none.
 *
 * @param value - The body before serialization. Without it, the text is parsed.
 */
export function checkAnswer(operationId: OperationId, answer: Answer, value?: unknown): Violation[] {
  const contents = operationContracts[operationId].answers[answer.status];
  if (contents === undefined) return [{ where: "status", message: `${answer.status} is not documented` }];
  // An empty body, such as a gateway sends, has no type to check.
  if (answer.body === "" && answer.status >= 400) return [];
  const type = (answer.headers["content-type"] ?? "").split(";")[0] ?? "";
  const validate = contents[type];
  if (validate === undefined) {
    return [
      { where: "header content-type", message: `${JSON.stringify(type)} is not documented for ${answer.status}` },
    ];
  }
  const isJson = /[/+]json$/.test(type);
  try {
    const body = value ?? (isJson ? JSON.parse(answer.body) : answer.body);
    return listErrors(validate, body).map(({ pointer, message }) => ({ where: `body${pointer}`, message }));
  } catch {
    return [{ where: "body", message: "is not valid JSON" }];
  }
}
