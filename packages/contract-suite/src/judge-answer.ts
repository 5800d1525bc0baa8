import type { OperationId } from "@flowx-start/api-types";
import type { ContractCase } from "./contract-rule.ts";
import type { CompleteTarget } from "./contract-target.ts";
import type { Answer } from "./exchange.ts";
import { parseJson } from "./parse-json.ts";
import { shortestSecret } from "./redact.ts";
import { listSchemaErrors } from "./schema-errors.ts";
import { readPointer, toSpecOperation } from "./spec.ts";
import { fill } from "./to-request.ts";

/** One thing that an answer promised and did not keep. */
export interface Breach {
  /** What the contract promises. */
  readonly promised: string;
  /** What came instead. */
  readonly came: string;
}

/** Lines that only a program's own trace has: of Java, Node.js, Python. */
const stackTrace = /^\s*at [\w.$<>]+[ (]|\bTraceback \(most recent call last\)|\bException in thread "/m;

/**
 * Compares an answer with what a case expects.
 *
 * @returns Nothing if the contract is kept.
 */
export function judgeAnswer(contractCase: ContractCase, target: CompleteTarget, answer: Answer): Breach[] {
  const { operationId, request, expect } = contractCase;
  // Of another method the OpenAPI document says nothing.
  const isDocumented = request.method === undefined && request.path === undefined;
  if (!expect.status.includes(answer.status)) {
    return [
      { promised: `status ${expect.status.join(" or ")}`, came: `status ${answer.status}` },
      ...listLeaks(answer, target),
    ];
  }
  const breaches = [
    ...(isDocumented ? listContractBreaches(operationId, answer, expect.status) : []),
    ...listLeaks(answer, target),
  ];
  for (const [name, pattern] of Object.entries(expect.headers ?? {})) {
    const value = answer.headers.get(name);
    if (new RegExp(pattern, "i").test(value ?? "")) continue;
    breaches.push({
      promised: `header ${name} like ${pattern}`,
      came: value === null ? "no such header" : `${name}: ${value}`,
    });
  }
  const body = parseJson(answer.text);
  for (const [pointer, values] of Object.entries(expect.fields ?? {})) {
    const right = values.map((value) => fill(value, target));
    const came = readPointer(body, pointer);
    if (right.includes(String(came))) continue;
    breaches.push({ promised: `${pointer} ${right.map(toText).join(" or ")}`, came: `${pointer} ${toText(came)}` });
  }
  for (const pointer of expect.absent ?? []) {
    const came = readPointer(body, pointer);
    if (came !== undefined) breaches.push({ promised: `nothing at ${pointer}`, came: `${pointer} ${toText(came)}` });
  }
  for (const [one, other] of expect.same ?? []) {
    const [first, second] = [readPointer(body, one), readPointer(body, other)];
    if (second === undefined || first === second) continue;
    breaches.push({ promised: `${other} the same as ${one}: ${toText(first)}`, came: `${other} ${toText(second)}` });
  }
  return breaches;
}

/**
 * Compares an answer with what the OpenAPI document says of its status.
 *
 * @param allowed - Statuses that may come although the operation does not document them.
 * @returns Nothing if the answer is in contract.
 */
export function listContractBreaches(
  operationId: OperationId,
  { status, headers, text }: Answer,
  allowed: readonly number[] = [],
): Breach[] {
  const { responses } = toSpecOperation(operationId);
  const response = responses[status];
  if (response === undefined) {
    const documented = Object.keys(responses).join(", ");
    return allowed.includes(status) ? [] : [{ promised: `a status of ${documented}`, came: `status ${status}` }];
  }
  const types = Object.keys(response.schemas);
  // An ingress that answers HTML also answers nothing at all.
  if (text === "" && types.includes("text/html")) return [];
  const type = headers.get("content-type") ?? "none";
  const name = type.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!types.includes(name)) return [{ promised: `content type ${types.join(" or ")}`, came: `content type ${type}` }];
  const schema = response.schemas[name];
  if (schema === undefined) return [];
  const body = parseJson(text);
  if (body === undefined) return [{ promised: "a JSON body", came: `${text.length} characters that are no JSON` }];
  const breaches = listSchemaErrors(schema, body).map((came) => ({ promised: `a body that fits ${schema}`, came }));
  const said = readPointer(body, "/status");
  if (schema === "Problem" && breaches.length === 0 && said !== status) {
    breaches.push({ promised: `/status ${status}, as the answer's`, came: `/status ${toText(said)}` });
  }
  return breaches;
}

/** Lists what no answer may hold, whatever it is about: credentials of the request, traces of a program. */
export function listLeaks({ text, headers }: Answer, { credentials }: CompleteTarget): Breach[] {
  const all = `${text}\n${[...headers.values()].join("\n")}`;
  const leaks: Breach[] = [];
  // In JSON the lines of a trace are escaped.
  if (stackTrace.test(text.replaceAll("\\n", "\n").replaceAll("\\t", "\t")))
    leaks.push({ promised: "no stack trace", came: "a stack trace" });
  if (credentials.some((credential) => credential.length >= shortestSecret && all.includes(credential))) {
    leaks.push({ promised: "no credential of the request in the answer", came: "one" });
  }
  return leaks;
}

function toText(value: unknown): string {
  return JSON.stringify(value) ?? "nothing";
}
