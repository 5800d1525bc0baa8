import type { OperationId } from "@flowx-start/api-types";
import type { ContractCase } from "./contract-rule.ts";
import type { CompleteTarget } from "./contract-target.ts";
import type { Answer } from "./exchange.ts";
import { fill } from "./given.ts";
import type { Matcher } from "./matcher.ts";
import { parseJson } from "./parse-json.ts";
import { holdsSecret } from "./redact.ts";
import { listSchemaErrors } from "./schema-errors.ts";
import { readPointer, toSpecOperation } from "./spec.ts";
import { toShortJson } from "./visible-text.ts";

/** One thing that an answer breaks. */
export interface Breach {
  /** What the contract expects. */
  readonly expected: string;
  /** What was answered instead. */
  readonly actual: string;
}

/** What an answer is worth. */
export interface Verdict {
  /** Nothing if the answer is in contract. */
  readonly breaches: readonly Breach[];
  /** What is good to know of an answer that is in contract. */
  readonly note?: string;
}

/** Lines that only a program's own trace has: of Java, Node.js, Python. In JSON, lines are escaped. */
const stackTrace =
  /(?:^|\n|\\n)(?:[ \t]|\\t){0,32}at [\w.$<>]+[ (]|\bTraceback \(most recent call last\)|\bException in thread "/;

/** Compares an answer with what a case expects. */
export function judgeAnswer(contractCase: ContractCase, target: CompleteTarget, answer: Answer): Verdict {
  const { operationId, request, expect } = contractCase;
  const leaks = listLeaks(answer, target);
  if (expect.gateway === "may-refuse" && isGatewayRefusal(answer)) {
    return { breaches: leaks, note: `a gateway refused it (${answer.status}, ${toMediaType(answer) || "no body"})` };
  }
  if (!expect.status.includes(answer.status)) {
    return { breaches: [toStatusBreach(expect.status, answer.status), ...leaks] };
  }
  // Of another method the OpenAPI document says nothing.
  const isDocumented = request.method === undefined && request.path === undefined;
  const ofDocument = isDocumented ? listContractBreaches(operationId, answer, expect.status) : [];
  return { breaches: [...ofDocument, ...leaks, ...listHeaderBreaches(expect, answer), ...listBodyBreaches()] };

  function listBodyBreaches(): Breach[] {
    const body = parseJson(answer.text);
    return Object.entries(expect.body ?? {}).flatMap(([pointer, matcher]) => match(pointer, matcher, body, target));
  }
}

/** Returns the breach of a status that is not among the right ones. */
export function toStatusBreach(right: readonly number[], status: number): Breach {
  return { expected: `status ${right.join(" or ")}`, actual: `status ${status}` };
}

/** The runtime refuses with a problem document; whoever stands in front of it sends a page, or nothing. */
function isGatewayRefusal(answer: Answer): boolean {
  return answer.status >= 400 && answer.status < 500 && ["text/html", "text/plain", ""].includes(toMediaType(answer));
}

function toMediaType({ headers }: Answer): string {
  return headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
}

function listHeaderBreaches({ headers = {} }: ContractCase["expect"], answer: Answer): Breach[] {
  return Object.entries(headers).flatMap(([name, pattern]) => {
    const value = answer.headers.get(name);
    if (new RegExp(pattern, "i").test(value ?? "")) return [];
    const actual = value === null ? "no such header" : `${name}: ${value}`;
    return [{ expected: `header ${name} like ${pattern}`, actual }];
  });
}

function match(pointer: string, matcher: Matcher, body: unknown, target: CompleteTarget): Breach[] {
  const value = readPointer(body, pointer);
  const actual = `${pointer} ${toShortJson(value)}`;
  if ("oneOf" in matcher) {
    const right = matcher.oneOf.map((text) => fill(text, target.variables));
    if (typeof value !== "object" && right.includes(String(value))) return [];
    return [{ expected: `${pointer} ${right.map(toShortJson).join(" or ")}`, actual }];
  }
  if ("absent" in matcher) return value === undefined ? [] : [{ expected: `nothing at ${pointer}`, actual }];
  // It takes two answers to compare them.
  if ("differs" in matcher) return [];
  const other = readPointer(body, matcher.sameAs);
  if (value === undefined || value === other) return [];
  return [{ expected: `${pointer} the same as ${matcher.sameAs}: ${toShortJson(other)}`, actual }];
}

/**
 * Compares an answer with what the OpenAPI document says of its status.
 *
 * @param allowed - Statuses that may come although the operation does not document them.
 * @returns Nothing if the answer is in contract.
 */
export function listContractBreaches(
  operationId: OperationId,
  answer: Answer,
  allowed: readonly number[] = [],
): Breach[] {
  const { status, headers, text } = answer;
  const { responses } = toSpecOperation(operationId);
  const response = responses[status];
  if (response === undefined) {
    const documented = Object.keys(responses).map(Number);
    return allowed.includes(status) ? [] : [toStatusBreach(documented, status)];
  }
  const types = Object.keys(response.schemas);
  // An ingress that answers HTML also answers nothing at all.
  if (text === "" && types.includes("text/html")) return [];
  const name = toMediaType(answer);
  if (!types.includes(name)) {
    const actual = `content type ${headers.get("content-type") ?? "none"}`;
    return [{ expected: `content type ${types.join(" or ")}`, actual }];
  }
  const schema = response.schemas[name];
  if (schema === undefined) return [];
  const body = parseJson(text);
  if (body === undefined) return [{ expected: "a JSON body", actual: `${text.length} characters that are no JSON` }];
  const breaches = listSchemaErrors(schema, body).map((error) => ({
    expected: `a body that fits ${schema}`,
    actual: error,
  }));
  const said = readPointer(body, "/status");
  if (name === "application/problem+json" && breaches.length === 0 && said !== status) {
    breaches.push({ expected: `/status ${status}, the status of the answer`, actual: `/status ${toShortJson(said)}` });
  }
  return breaches;
}

/** Lists what no answer may hold, whatever it is about: credentials of the request, traces of a program. */
export function listLeaks({ text, headers }: Answer, { credentials }: CompleteTarget): Breach[] {
  const all = `${text}\n${[...headers.values()].join("\n")}`;
  const leaks: Breach[] = [];
  if (stackTrace.test(all)) leaks.push({ expected: "no stack trace", actual: "a stack trace" });
  if (holdsSecret(all, credentials)) {
    leaks.push({ expected: "no credential of the request in the answer", actual: "one" });
  }
  return leaks;
}
