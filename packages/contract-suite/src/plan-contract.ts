import { contractCases } from "./contract-cases.ts";
import type { ContractCase } from "./contract-rule.ts";
import { type CompleteTarget, type ContractTarget, toCompleteTarget } from "./contract-target.ts";
import { toVariable } from "./path-parameters.ts";
import { startsWithValues } from "./rules/operations.ts";
import { toSpecOperation } from "./spec.ts";
import type { Variable } from "./target-names.ts";
import { listNeeds } from "./to-request.ts";

/** The cases that will run and those that will be skipped. */
export interface ContractPlan {
  /** The maximum number of instances that a conforming target starts. */
  readonly startsAtMost: number;
  readonly cases: readonly PlannedCase[];
}

/** A case, and whether it will run. */
export interface PlannedCase {
  readonly id: string;
  readonly title: string;
  /** The maximum number of instances that the case starts at a conforming target. */
  readonly starts: number;
  /** Why the case will be skipped; `undefined` if it will run. */
  readonly skipped: string | undefined;
}

/**
 * Returns which cases {@link runContract} will run and skip. Sends no requests.
 *
 * @throws `TypeError` if an option is missing or invalid.
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
 * Plans a case: returns whether it can run at the target, and the reason if it cannot.
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

/** Returns how many instances a case starts at most. A start that is answered with 5xx may have happened. */
function toStarts({ operationId, expect, request }: ContractCase): number {
  const { method } = toSpecOperation(operationId);
  const mayStart =
    (request.method ?? method) === "POST" && expect.status.some((status) => status === 200 || status >= 500);
  if (method !== "POST" || !mayStart) return 0;
  return asksTwice(expect) ? 2 : 1;
}

/** Returns true if a case sends its request twice. */
export function asksTwice({ body = {} }: ContractCase["expect"]): boolean {
  return Object.values(body).some((matcher) => "differs" in matcher);
}

/** Returns why a case cannot run, apart from initial values that do not match the schema; `undefined` if it can. */
export function findObstacle(contractCase: ContractCase, target: CompleteTarget): string | undefined {
  const { parameters } = toSpecOperation(contractCase.operationId);
  const unnamed = parameters.find(({ in: place, name }) => place === "path" && toVariable(name) === undefined);
  if (unnamed !== undefined) return `the contract suite has no option for the path parameter ${unnamed.name}`;
  const missing = listNeeds(contractCase).filter((name) => target.variables[name] === undefined);
  if (missing.length > 0) return `the target has no ${missing.map(toWords).join(" and no ")}`;
  if (contractCase.provoke !== undefined && target.provoke === undefined) {
    return `the option provoke is not set, so "${contractCase.provoke}" cannot be provoked`;
  }
  if (toStarts(contractCase) > 0 && !target.allowStarts) return "it starts an instance, and allowStarts is not set";
  return undefined;
}

function findValuesObstacle(
  contractCase: ContractCase,
  { valuesJudge, initialValues }: CompleteTarget,
): string | undefined {
  if (sendsOwnValues(contractCase) && valuesJudge !== undefined) {
    return "it sends its own initial values, but the process accepts only those that match initialValuesSchema";
  }
  const mistake = sendsGivenValues(contractCase) ? valuesJudge?.explain(initialValues) : undefined;
  if (mistake !== undefined) return `initialValues do not match initialValuesSchema: ${mistake}`;
  return undefined;
}

function toWords(name: Variable): string {
  return name === "tamperedToken" ? "token that is a signed JWT, which is needed to create a tampered one" : name;
}

/** Returns true if a case sends the target's initial values. */
function sendsGivenValues({ operationId, request, expect }: ContractCase): boolean {
  const { body, rawBody, parameters } = request;
  const isGiven = (body ?? rawBody ?? parameters) === undefined;
  return startsWithValues.includes(operationId) && isGiven && expect.status.includes(200);
}

/** Returns true if a case sends its own initial values to the target's process. */
function sendsOwnValues(contractCase: ContractCase): boolean {
  const { operationId, request, expect } = contractCase;
  const { body, rawBody, paddingBytes } = request;
  const values = startsWithValues.includes(operationId);
  const isOwn = body !== undefined || rawBody !== undefined || paddingBytes !== undefined;
  return values && isOwn && expect.status.includes(200) && request.parameters === undefined;
}
