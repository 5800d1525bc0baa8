import { contractCases } from "./contract-cases.ts";
import type { ContractCase, Variable } from "./contract-rule.ts";
import { type CompleteTarget, type ContractTarget, toCompleteTarget } from "./contract-target.ts";
import { toSpecOperation } from "./spec.ts";
import { listVariables } from "./to-request.ts";

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
  return { id, title, starts: toStarts(contractCase), skipped: findObstacle(contractCase, target) };
}

/** A start that is answered with 5xx may have happened. */
function toStarts({ operationId, expect, request }: ContractCase): number {
  const { method } = toSpecOperation(operationId);
  const mayStart =
    (request.method ?? method) === "POST" && expect.status.some((status) => status === 200 || status >= 500);
  if (method !== "POST" || !mayStart) return 0;
  return expect.differs === undefined ? 1 : 2;
}

function findObstacle(contractCase: ContractCase, target: CompleteTarget): string | undefined {
  const missing = listVariables(contractCase).filter((name) => target.variables[name] === undefined);
  if (missing.length > 0) return `the target has no ${missing.map(toWords).join(" and no ")}`;
  if (contractCase.provoke !== undefined && target.provoke === undefined) {
    return `the target has no way to provoke "${contractCase.provoke}" (option provoke)`;
  }
  if (toStarts(contractCase) > 0 && !target.allowStarts) return "it starts an instance, and allowStarts is not true";
  if (sendsOwnValues(contractCase) && target.initialValuesSchema !== undefined) {
    return "it sends initial values of its own, and the process accepts those of initialValuesSchema only";
  }
  return undefined;
}

function toWords(name: Variable): string {
  return name === "tamperedToken" ? "token that is a JWT, of which a tampered one could be made" : name;
}

/** Values in place of the target's own, for the process that the target says may be started. */
function sendsOwnValues(contractCase: ContractCase): boolean {
  const { operationId, request, expect } = contractCase;
  const { body, rawBody, paddingBytes } = request;
  const values = toSpecOperation(operationId).bodySchema === "InitialValues";
  const isOwn = body !== undefined || rawBody !== undefined || paddingBytes !== undefined;
  return values && isOwn && expect.status.includes(200) && request.parameters === undefined;
}
