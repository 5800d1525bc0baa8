import type { ContractCase } from "./contract-case.ts";
import { contractCases } from "./contract-cases.ts";
import { type ContractTarget, toCompleteTarget } from "./contract-target.ts";
import { type Answer, type Breach, judgeAnswer, readPointer } from "./judge-answer.ts";
import { toRequest } from "./to-request.ts";

/** Options of {@link runContract}. */
export interface ContractOptions extends ContractTarget {
  /** Default: all of them. */
  cases?: readonly ContractCase[];
}

/** How one case went. */
export interface ContractResult {
  readonly id: string;
  readonly title: string;
  readonly outcome: "passed" | "failed";
  /** Where the OpenAPI document promises it. */
  readonly pointer: string;
  /** Where FlowX's documentation says it. */
  readonly source: string;
  /** Nothing if it passed. */
  readonly breaches: readonly Breach[];
  readonly durationMs: number;
}

/** How all cases went. */
export interface ContractReport {
  readonly passed: number;
  readonly failed: number;
  readonly results: readonly ContractResult[];
}

/**
 * Runs the contract against a base URL, one case after another.
 *
 * A target that keeps the contract starts a process instance for every case that expects one: about ten.
 *
 * @returns The report; a broken connection is a failed case and not an exception.
 * @throws `TypeError` if an option is missing or cannot be used.
 */
export async function runContract({ cases = contractCases, ...options }: ContractOptions): Promise<ContractReport> {
  const target = toCompleteTarget(options);
  const results: ContractResult[] = [];
  for (const contractCase of cases) results.push(await runCase(contractCase, target));
  const passed = results.filter(({ outcome }) => outcome === "passed").length;
  return { passed, failed: results.length - passed, results };
}

async function runCase(contractCase: ContractCase, target: Required<ContractTarget>): Promise<ContractResult> {
  const begun = performance.now();
  const breaches = await listBreaches(contractCase, target).catch((error: unknown) => [
    { promised: "an answer", came: describeFailure(error, target.timeoutMs) },
  ]);
  const { id, title, pointer, source } = contractCase;
  const outcome = breaches.length === 0 ? "passed" : "failed";
  return { id, title, outcome, pointer, source, breaches, durationMs: performance.now() - begun };
}

async function listBreaches(contractCase: ContractCase, target: Required<ContractTarget>): Promise<Breach[]> {
  const answer = await send(contractCase, target);
  const breaches = judgeAnswer(contractCase, target, answer);
  const { differs } = contractCase.expect;
  if (differs === undefined || breaches.length > 0) return breaches;
  const second = await send(contractCase, target);
  breaches.push(...judgeAnswer(contractCase, target, second));
  const [one, other] = [answer, second].map(({ text }) => readPointer(JSON.parse(text), `/${differs}`));
  if (one === other) breaches.push({ promised: `another ${differs} for another request`, came: `${one} twice` });
  return breaches;
}

async function send(contractCase: ContractCase, target: Required<ContractTarget>): Promise<Answer> {
  const signal = AbortSignal.timeout(target.timeoutMs);
  const response = await target.fetch(toRequest(contractCase.request, target, signal));
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Names and codes only: the message of a failed request may quote the request. */
function describeFailure(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return "a broken connection";
  if (error.name === "TimeoutError") return `nothing within ${timeoutMs} ms`;
  const code = (error.cause as { code?: unknown } | undefined)?.code;
  return `a broken connection (${typeof code === "string" ? code : error.name})`;
}
