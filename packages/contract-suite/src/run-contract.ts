import type { OperationId } from "@flowx-start/api-types";
import { contractCases } from "./contract-cases.ts";
import type { ContractCase } from "./contract-rule.ts";
import { type CompleteTarget, type ContractTarget, toCompleteTarget } from "./contract-target.ts";
import { type Exchange, type Sent, send } from "./exchange.ts";
import { type Breach, judgeAnswer } from "./judge-answer.ts";
import { parseJson } from "./parse-json.ts";
import { planCase } from "./plan-contract.ts";
import { readPointer, toSpecOperation } from "./spec.ts";
import { toRequest } from "./to-request.ts";

/** Options of {@link runContract}. */
export interface ContractOptions extends ContractTarget {
  /** Default: all of them. */
  cases?: readonly ContractCase[];
  /** Is called after each case. */
  onResult?: (result: ContractResult) => void;
}

/** How one case went. */
export interface ContractResult {
  readonly id: string;
  readonly title: string;
  readonly operationId: OperationId;
  readonly outcome: "passed" | "failed" | "skipped";
  /** Why it was skipped. */
  readonly reason: string | undefined;
  /** Where the OpenAPI document promises it. */
  readonly pointer: string;
  /** Where FlowX's documentation says it. */
  readonly source: string;
  /** Nothing if it passed. */
  readonly breaches: readonly Breach[];
  /** What was sent and what came, without secrets. */
  readonly exchanges: readonly Exchange[];
  /** How many instances the answers say were started. */
  readonly started: number;
  readonly durationMs: number;
}

/** How all cases went. Holds no secret. */
export interface ContractReport {
  readonly baseUrl: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** How many instances the answers say were started; an answer that broke or came from a gateway says nothing. */
  readonly started: number;
  readonly durationMs: number;
  readonly results: readonly ContractResult[];
}

/**
 * Runs the contract against a base URL, one case after another.
 *
 * @returns The report; a broken connection is a failed case and not an exception.
 * @throws `TypeError` if an option is missing or cannot be used.
 */
export async function runContract({
  cases = contractCases,
  onResult,
  ...options
}: ContractOptions): Promise<ContractReport> {
  const target = toCompleteTarget(options);
  const begun = performance.now();
  const results: ContractResult[] = [];
  for (const contractCase of cases) {
    const result = await runCase(contractCase, target);
    results.push(result);
    onResult?.(result);
  }
  return toReport(target.baseUrl, results, performance.now() - begun);
}

/** Sums results up. */
export function toReport(baseUrl: string, results: readonly ContractResult[], durationMs: number): ContractReport {
  const count = (wanted: ContractResult["outcome"]): number =>
    results.filter(({ outcome }) => outcome === wanted).length;
  return {
    baseUrl,
    ...{ passed: count("passed"), failed: count("failed"), skipped: count("skipped") },
    started: results.reduce((sum, { started }) => sum + started, 0),
    durationMs,
    results,
  };
}

/** Returns the result of a case that was not run. */
export function toSkipped(
  about: Pick<ContractResult, "id" | "title" | "operationId" | "pointer" | "source">,
  reason: string,
): ContractResult {
  return { ...about, outcome: "skipped", reason, breaches: [], exchanges: [], started: 0, durationMs: 0 };
}

async function runCase(contractCase: ContractCase, target: CompleteTarget): Promise<ContractResult> {
  const { id, title, operationId, pointer, source } = contractCase;
  const about = { id, title, operationId, pointer, source };
  const { skipped } = planCase(contractCase, target);
  if (skipped !== undefined) {
    return toSkipped(about, skipped);
  }
  const begun = performance.now();
  const { breaches, sent } = await perform(contractCase, target);
  return {
    ...about,
    outcome: breaches.length === 0 ? "passed" : "failed",
    reason: undefined,
    breaches,
    exchanges: sent.map(({ exchange }) => exchange),
    started: sent.filter(({ answer }) => isStart(operationId, answer)).length,
    durationMs: performance.now() - begun,
  };
}

async function perform(
  contractCase: ContractCase,
  target: CompleteTarget,
): Promise<{ breaches: Breach[]; sent: Sent[] }> {
  const sent: Sent[] = [];
  const ask = async (): Promise<Breach[]> => {
    const broken = await provoke(contractCase, target);
    if (broken !== undefined) return [broken];
    const came = await send((signal) => toRequest(contractCase, target, signal), target);
    sent.push(came);
    if (typeof came.answer === "string") return [{ promised: "an answer", came: came.answer }];
    return judgeAnswer(contractCase, target, came.answer);
  };
  const breaches = await ask();
  const { differs } = contractCase.expect;
  if (differs === undefined || breaches.length > 0) return { breaches, sent };
  breaches.push(...(await ask()));
  const [one, other] = sent.map(({ answer }) => readAnswer(answer, differs));
  if (one === other) breaches.push({ promised: `another ${differs} for another request`, came: `${one} twice` });
  return { breaches, sent };
}

/** The message of the exception may hold anything, so only its name is told. */
async function provoke({ provoke: situation }: ContractCase, target: CompleteTarget): Promise<Breach | undefined> {
  if (situation === undefined) return undefined;
  try {
    await target.provoke?.(situation);
    return undefined;
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    return { promised: `to provoke "${situation}"`, came: `an exception (${name})` };
  }
}

/** Says whether an answer tells of an instance that was started. */
export function isStart(operationId: OperationId, answer: Sent["answer"]): boolean {
  if (typeof answer === "string" || toSpecOperation(operationId).method !== "POST") return false;
  return answer.status < 300 && readAnswer(answer, "/uuid") !== undefined;
}

function readAnswer(answer: Sent["answer"], pointer: string): unknown {
  return typeof answer === "string" ? undefined : readPointer(parseJson(answer.text), pointer);
}
