import type { Answer } from "../http/answer.ts";
import type { Journal } from "../journal/journal.ts";
import type { RecordedRequest } from "../journal/recorded-request.ts";
import type { StartedInstance } from "../state/started-instance.ts";

/** Writes a request as JSON, its body digit by digit as it came: JavaScript's numbers end at 2^53. */
export function toRequestJson({ body, ...rest }: RecordedRequest): string {
  return withRaw(rest, "body", body === undefined ? undefined : rest.bodyText);
}

/** Writes an instance as JSON, with the initial values as they came, while the request is kept. */
export function toInstanceJson(started: StartedInstance, { requests }: Journal): string {
  const { initialValues, ...rest } = started;
  const request = requests[started.requestId - (requests[0]?.id ?? 0)];
  const isOwn = request?.id === started.requestId && request.body === initialValues;
  return withRaw(rest, "initialValues", isOwn ? request.bodyText : JSON.stringify(initialValues));
}

/** Returns an answer whose last fields are lists of what is written already. */
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
