import type { Answer } from "../http/answer.ts";
import type { RecordedRequest } from "../journal/recorded-request.ts";
import type { StartedInstance } from "../state/started-instance.ts";

/** Serializes a request with its original body text, because JavaScript would round numbers beyond 2^53. */
export function toRequestJson({ body, ...rest }: RecordedRequest): string {
  return withRaw(rest, "body", body === undefined ? undefined : rest.bodyText);
}

/** Serializes an instance with the original text of its initial values. */
export function toInstanceJson({ initialValues: _rounded, initialValuesText, ...rest }: StartedInstance): string {
  return withRaw(rest, "initialValues", initialValuesText);
}

/** Returns an answer whose last fields are lists of values that are already serialized. */
export function toListAnswer(fields: object, lists: Readonly<Record<string, readonly string[]>>): Answer {
  const texts = Object.entries(lists).map(([name, items]) => `,${JSON.stringify(name)}:[${items.join(",")}]`);
  const body = `${JSON.stringify(fields).slice(0, -1)}${texts.join("")}}`;
  return { status: 200, headers: { "content-type": "application/json" }, body };
}

function withRaw(fields: object, name: string, json: string | undefined): string {
  const text = JSON.stringify(fields);
  if (json === undefined) return text;
  return `${text.slice(0, -1)}${text === "{}" ? "" : ","}${JSON.stringify(name)}:${json}}`;
}
