import type { ContractCase } from "./contract-case.ts";
import type { ContractTarget } from "./contract-target.ts";
import { listSchemaErrors } from "./schema-errors.ts";
import { toProcessName } from "./to-request.ts";

/** An answer, read to its end. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
}

/** One thing that an answer promised and did not keep. */
export interface Breach {
  /** What the contract promises. */
  readonly promised: string;
  /** What came instead. */
  readonly came: string;
}

/**
 * Compares an answer with what a case expects.
 *
 * @returns Nothing if the contract is kept.
 */
export function judgeAnswer(contractCase: ContractCase, target: Required<ContractTarget>, answer: Answer): Breach[] {
  const { status, contentType, schema, echoes = {}, same = [], headers = {} } = contractCase.expect;
  if (!status.includes(answer.status)) {
    return [{ promised: `status ${status.join(" or ")}`, came: `status ${answer.status}` }];
  }
  const breaches: Breach[] = [];
  const expectThat = (kept: boolean, promised: string, came: string): void => {
    if (!kept) breaches.push({ promised, came });
  };

  for (const [name, pattern] of Object.entries(headers)) {
    const value = answer.headers.get(name);
    expectThat(new RegExp(pattern, "i").test(value ?? ""), `header ${name} like ${pattern}`, `${value}`);
  }
  if (contentType !== undefined) {
    const came = answer.headers.get("content-type") ?? "none";
    expectThat(came.split(";")[0]?.trim().toLowerCase() === contentType, `content type ${contentType}`, came);
  }
  if (schema === undefined) return breaches;
  const body = toJson(answer.text);
  if (body === undefined)
    return [...breaches, { promised: "a JSON body", came: `${answer.text.length} characters that are no JSON` }];
  for (const error of listSchemaErrors(schema, body)) expectThat(false, `a body that fits ${schema}`, error);

  const said = { processName: toProcessName(contractCase.request, target), appId: target.appId, status: answer.status };
  for (const [field, part] of Object.entries(echoes)) {
    const came = readPointer(body, `/${field}`);
    expectThat(came === said[part], `${field} ${JSON.stringify(said[part])}`, JSON.stringify(came) ?? "nothing");
  }
  for (const [one, other] of same) {
    const [first, second] = [readPointer(body, one), readPointer(body, other)];
    expectThat(
      second === undefined || first === second,
      `${other} the same as ${one}`,
      JSON.stringify([first, second]),
    );
  }
  return breaches;
}

/**
 * Reads the value at a JSON pointer.
 *
 * @returns `undefined` if there is none.
 * @see {@link https://www.rfc-editor.org/rfc/rfc6901 | RFC 6901, JSON Pointer}
 */
export function readPointer(value: unknown, pointer: string): unknown {
  const keys = pointer.split("/").slice(1);
  let found = value;
  for (const key of keys) {
    if (typeof found !== "object" || found === null) return undefined;
    found = (found as Record<string, unknown>)[key.replaceAll("~1", "/").replaceAll("~0", "~")];
  }
  return found;
}

function toJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
