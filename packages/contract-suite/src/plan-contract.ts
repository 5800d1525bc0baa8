import { contractCases } from "./contract-cases.ts";
import type { ContractCase } from "./contract-rule.ts";
import { type CompleteTarget, type ContractTarget, toCompleteTarget } from "./contract-target.ts";
import { toVariable } from "./path-parameters.ts";
import { startsWithValues } from "./rules/operations.ts";
import { toSpecOperation } from "./spec.ts";
import type { Variable } from "./target-names.ts";
import { listNeeds } from "./to-request.ts";

/** What will be run, and what not. */
export interface ContractPlan {
  /** How many instances a target that keeps the contract starts. */
  readonly startsAtMost: number;
  readonly cases: readonly PlannedCase[];
}

/** A case, and whether it will be run. */
export interface PlannedCase {
  readonly id: string;
  readonly title: string;
  /** How many instances it starts at most, if it is run against a target that keeps the contract. */
  readonly starts: number;
  /** Why it will not be run; `undefined` if it will be. */
  readonly skipped: string | undefined;
}

/**
 * Says what {@link runContract} will do. Sends nothing.
 *
 * @throws `TypeError` if an option is missing or cannot be used.
 */
export function planContract({
  cases = contractCases,
  ...target
}: ContractTarget & { cases?: readonly ContractCase[] }): ContractPlan {
  const complete = toCompleteTarget(target);
  const planned = cases.map((contractCase) => planCase(contractCase, complete));
  const running = planned.filter(({ skipped }) => skipped === undefined);
  return { startsAtMost: running.reduce((sum, { starts }) => sum + starts, 0), cases: planned };
}

/**
 * Says what a case needs and whether the target has it.
 *
 * @param target - Complete.
 */
export function planCase(contractCase: ContractCase, target: CompleteTarget): PlannedCase {
  const { id, title } = contractCase;
  return {
    id,
    title,
    starts: toStarts(contractCase),
    skipped: findObstacle(contractCase, target) ?? findValuesObstacle(contractCase, target),
  };
}

/** A start that is answered with 5xx may have happened. */
function toStarts({ operationId, expect, request }: ContractCase): number {
  const { method } = toSpecOperation(operationId);
  const mayStart =
    (request.method ?? method) === "POST" && expect.status.some((status) => status === 200 || status >= 500);
  if (method !== "POST" || !mayStart) return 0;
  return asksTwice(expect) ? 2 : 1;
}

/** Says whether a case sends its request twice. */
export function asksTwice({ body = {} }: ContractCase["expect"]): boolean {
  return Object.values(body).some((matcher) => "differs" in matcher);
}

/** Says what a case needs beside initial values that fit, and the target does not have. */
export function findObstacle(contractCase: ContractCase, target: CompleteTarget): string | undefined {
  const { parameters } = toSpecOperation(contractCase.operationId);
  const unnamed = parameters.find(({ in: place, name }) => place === "path" && toVariable(name) === undefined);
  if (unnamed !== undefined) return `no option of a target fills the path parameter ${unnamed.name}`;
  const missing = listNeeds(contractCase).filter((name) => target.variables[name] === undefined);
  if (missing.length > 0) return `the target has no ${missing.map(toWords).join(" and no ")}`;
  if (contractCase.provoke !== undefined && target.provoke === undefined) {
    return `the target has no way to provoke "${contractCase.provoke}" (option provoke)`;
  }
  if (toStarts(contractCase) > 0 && !target.allowStarts) return "it starts an instance, and allowStarts is not true";
  return undefined;
}

function findValuesObstacle(
  contractCase: ContractCase,
  { valuesJudge, initialValues }: CompleteTarget,
): string | undefined {
  if (sendsOwnValues(contractCase) && valuesJudge !== undefined) {
    return "it sends initial values of its own, and the process accepts those of initialValuesSchema only";
  }
  const mistake = sendsGivenValues(contractCase) ? valuesJudge?.explain(initialValues) : undefined;
  if (mistake !== undefined) return `initialValues do not fit initialValuesSchema: ${mistake}`;
  return undefined;
}

function toWords(name: Variable): string {
  return name === "tamperedToken" ? "token that is a JWT, of which a tampered one could be made" : name;
}

/** The values that the target says. */
function sendsGivenValues({ operationId, request, expect }: ContractCase): boolean {
  const { body, rawBody, parameters } = request;
  const isGiven = (body ?? rawBody ?? parameters) === undefined;
  return startsWithValues.includes(operationId) && isGiven && expect.status.includes(200);
}

/** Values in place of the target's own, for the process that the target says may be started. */
function sendsOwnValues(contractCase: ContractCase): boolean {
  const { operationId, request, expect } = contractCase;
  const { body, rawBody, paddingBytes } = request;
  const values = startsWithValues.includes(operationId);
  const isOwn = body !== undefined || rawBody !== undefined || paddingBytes !== undefined;
  return values && isOwn && expect.status.includes(200) && request.parameters === undefined;
}
