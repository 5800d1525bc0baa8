import type { OperationId } from "@flowx-start/api-types";
import { checkAnswer } from "../contract/check-answer.ts";
import type { Answer } from "../http/answer.ts";
import { Refusal, type Violation } from "../http/refusal.ts";
import type { ContractViolation, RecordedRequest } from "../journal/recorded-request.ts";
import type { Plan } from "../scenarios/to-plan.ts";
import { type Exchange, noRoute } from "./exchange.ts";

/** The context of a record. */
export interface RecordContext {
  readonly id: number;
  readonly atMs: number;
  /** True with a seed. Ports and durations are then left out, so that runs are identical. */
  readonly isSeeded: boolean;
}

const none: readonly Violation[] = [];

/** Returns the journal's record of an exchange. Tokens are redacted. */
export function toRecord(
  exchange: Exchange,
  answer: Answer,
  { names }: Plan,
  { id, atMs, isSeeded }: RecordContext,
): RecordedRequest {
  const { request, route, body, text, started, violations, arrivedMs } = exchange;
  const { redact, redacted } = request.headers;
  const { operationId, pathParameters, path: known } = route instanceof Refusal ? noRoute : route;
  const { status, headers, fault, delayMs = 0, bodyMs = 0 } = answer;
  const ownMs = isSeeded ? 0 : Math.round((performance.now() - arrivedMs) * 10) / 10;
  const clean = request.headers.redactPath(request.target);
  // Thousands of requests then share one string.
  const path = clean === known ? known : clean;
  // A single object literal, because this runs for every request.
  return {
    id,
    atMs,
    method: request.method,
    path,
    operationId,
    // They repeat parts of the path.
    pathParameters: path === request.target ? pathParameters : redactAll(pathParameters, redact),
    headers: isSeeded && redacted["host"] !== undefined ? { ...redacted, host: "flowx-mock" } : redacted,
    body: body === undefined || body instanceof Refusal ? undefined : body.value,
    bodyText: text,
    status: fault === undefined ? status : undefined,
    answer: { headers: redactAll(headers, redact), body: redact(answer.body) },
    fault,
    delayMs: delayMs + bodyMs,
    durationMs: ownMs + delayMs + bodyMs,
    startedUuid: started?.instance.uuid,
    scenarios: names,
    violations:
      violations.length === 0
        ? none
        : violations.map(({ where, message }) => ({ where: redact(where), message: redact(message) })),
  };
}

/** Redacts the token in values. Returns the same object if there is none, which is the usual case. */
function redactAll(
  texts: Readonly<Record<string, string>>,
  redact: (text: string) => string,
): Readonly<Record<string, string>> {
  for (const name in texts) {
    const text = texts[name] ?? "";
    if (redact(text) === text) continue;
    return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, redact(value)]));
  }
  return texts;
}

/** Estimates the memory that a request needs. Each comma and bracket of a body can be an object. */
export function toBytes({ request, text = "", body }: Exchange, answer: Answer): number {
  const parsed = body === undefined || body instanceof Refusal ? 0 : 32 * body.parts;
  return (
    1000 + 2 * request.headers.length + 3 * request.target.length + 2 * answer.body.length + 2 * text.length + parsed
  );
}

/** The process definitions and builds with a valid answer. Their further answers differ only in ids. */
const kept: Partial<Record<OperationId, WeakSet<object>>> = {};

/** Returns the answer's violations of the OpenAPI document. */
export function toContractViolations(
  { result }: Exchange,
  answer: Answer,
  { id, operationId, scenarios }: RecordedRequest,
  { breaksContract: intended }: Plan,
): readonly ContractViolation[] {
  if (operationId === undefined) return [];
  // The value before serialization, unless a scenario changed the text.
  const untouched = scenarios.length === 0 ? result : undefined;
  if (untouched !== undefined && kept[operationId]?.has(untouched.subject) === true) return noViolations;
  const broken = checkAnswer(operationId, answer, untouched?.value);
  if (untouched !== undefined && broken.length === 0) {
    kept[operationId] ??= new WeakSet();
    kept[operationId].add(untouched.subject);
  }
  const { status } = answer;
  return broken.map(({ where, message }) => ({
    where,
    message,
    requestId: id,
    operationId,
    status,
    scenarios,
    intended,
  }));
}

const noViolations: readonly ContractViolation[] = [];
