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

/** A difference between the expected and the actual answer. */
export interface Breach {
  /** The expectation of the contract. */
  readonly expected: string;
  /** The actual answer of the target. */
  readonly actual: string;
}

/** The verdict on an answer. */
export interface Verdict {
  /** Empty if the answer conforms to the contract. */
  readonly breaches: readonly Breach[];
  /** A remark on an answer that conforms to the contract. */
  readonly note?: string;
}

/** Matches stack traces of Java, Node.js and Python, also with the escaped line breaks of JSON. */
const stackTrace =
  /(?:^|\n|\\n)(?:[ \t]|\\t){0,32}at [\w.$<>]+[ (]|\bTraceback \(most recent call last\)|\bException in thread "/;

/** Compares an answer with what a case expects. */
export function judgeAnswer(contractCase: ContractCase, target: CompleteTarget, answer: Answer): Verdict {
  const { operationId, request, expect } = contractCase;
  const leaks = listLeaks(answer, target);
  if (expect.gateway === "may-refuse" && isGatewayRefusal(answer)) {
    return {
      breaches: leaks,
      note: `a gateway rejected the request (${answer.status}, ${toMediaType(answer) || "no body"})`,
    };
  }
  if (!expect.status.includes(answer.status)) {
    return { breaches: [toStatusBreach(expect.status, answer.status), ...leaks] };
  }
  // The OpenAPI document does not describe other methods or paths.
  const isDocumented = request.method === undefined && request.path === undefined;
  const ofDocument = isDocumented ? listContractBreaches(operationId, answer, expect.status) : [];
  return { breaches: [...ofDocument, ...leaks, ...listHeaderBreaches(expect, answer), ...listBodyBreaches()] };

  function listBodyBreaches(): Breach[] {
    const body = parseJson(answer.text);
    return Object.entries(expect.body ?? {}).flatMap(([pointer, matcher]) => match(pointer, matcher, body, target));
  }
}

/** Returns the breach for an unexpected status. */
export function toStatusBreach(right: readonly number[], status: number): Breach {
  return { expected: `status ${right.join(" or ")}`, actual: `status ${status}` };
}

/** Returns true for a rejection by a gateway. The runtime sends problem documents; gateways send pages or no body. */
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
    const actual = value === null ? `no header ${name}` : `${name}: ${value}`;
    return [{ expected: `header ${name} that matches ${pattern}`, actual }];
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
  // Checked elsewhere, because it compares two answers.
  if ("differs" in matcher) return [];
  const other = readPointer(body, matcher.sameAs);
  if (value === undefined || value === other) return [];
  return [{ expected: `${pointer} to equal ${matcher.sameAs}: ${toShortJson(other)}`, actual }];
}

/**
 * Compares an answer with the response that the OpenAPI document defines for its status.
 *
 * @param allowed - Statuses that are allowed even if the operation does not document them.
 * @returns The breaches; empty if the answer conforms to the contract.
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
  // Where the document allows an HTML page of an ingress, an empty body is allowed as well.
  if (text === "" && types.includes("text/html")) return [];
  const name = toMediaType(answer);
  if (!types.includes(name)) {
    const actual = `content type ${headers.get("content-type") ?? "none"}`;
    return [{ expected: `content type ${types.join(" or ")}`, actual }];
  }
  const schema = response.schemas[name];
  if (schema === undefined) return [];
  const body = parseJson(text);
  if (body === undefined) return [{ expected: "a JSON body", actual: `${text.length} characters that are not JSON` }];
  const breaches = listSchemaErrors(schema, body).map((error) => ({
    expected: `a body that matches the schema ${schema}`,
    actual: error,
  }));
  const said = readPointer(body, "/status");
  if (name === "application/problem+json" && breaches.length === 0 && said !== status) {
    breaches.push({ expected: `/status ${status}, like the HTTP status`, actual: `/status ${toShortJson(said)}` });
  }
  return breaches;
}

/** Lists secrets that no answer may contain: credentials of the request and stack traces. */
export function listLeaks({ text, headers }: Answer, { credentials }: CompleteTarget): Breach[] {
  const all = `${text}\n${[...headers.values()].join("\n")}`;
  const leaks: Breach[] = [];
  if (stackTrace.test(all)) leaks.push({ expected: "no stack trace", actual: "a stack trace" });
  if (holdsSecret(all, credentials)) {
    leaks.push({ expected: "no credential of the request in the answer", actual: "a credential of the request" });
  }
  return leaks;
}
