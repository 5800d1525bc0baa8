import type { OperationId } from "@flowx-start/api-types";
import type { ContractCase } from "./contract-rule.ts";
import type { CompleteTarget } from "./contract-target.ts";
import { isAnswer, type Sent } from "./exchange.ts";
import { type Breach, judgeAnswer, type Verdict } from "./judge-answer.ts";
import { parseJson } from "./parse-json.ts";
import { asksTwice } from "./plan-contract.ts";
import { redact } from "./redact.ts";
import type { ContractResult } from "./report.ts";
import type { Sender } from "./sender.ts";
import { readPointer, toSpecOperation } from "./spec.ts";
import { mayHaveArrived } from "./target-failure.ts";
import { toShortJson, toVisible } from "./visible-text.ts";

/** The result of a case, and the requests that it sent. */
export interface CaseRun {
  readonly result: ContractResult;
  readonly sent: readonly Sent[];
}

/** Runs a case. Every answer of the target becomes a result and never an exception. */
export async function runCase(contractCase: ContractCase, target: CompleteTarget, sender: Sender): Promise<CaseRun> {
  const { id, title, operationId, pointer, source, hint } = contractCase;
  const begun = performance.now();
  const { breaches, note, sent } = await perform(contractCase, target, sender);
  const failed = breaches.length > 0;
  const result: ContractResult = {
    id,
    title,
    operationId,
    pointer,
    source,
    outcome: failed ? "failed" : "passed",
    reason: undefined,
    ...(failed || note === undefined ? {} : { note }),
    ...(failed && hint !== undefined ? { hint } : {}),
    breaches: toSafe(breaches, target),
    exchanges: sent.map(({ exchange }) => exchange),
    ...countStarts(operationId, sent, target),
    durationMs: performance.now() - begun,
  };
  return { result, sent };
}

/** Makes breaches safe to print: redacts secrets and escapes control characters. */
export function toSafe(breaches: readonly Breach[], { secrets }: CompleteTarget): Breach[] {
  const safe = (text: string): string => toVisible(redact(text, secrets), 500);
  return breaches.map(({ expected, actual }) => ({ expected: safe(expected), actual: safe(actual) }));
}

async function perform(
  contractCase: ContractCase,
  target: CompleteTarget,
  sender: Sender,
): Promise<Verdict & { sent: Sent[] }> {
  const sent: Sent[] = [];
  const ask = async (): Promise<Verdict> => {
    const failure = await provoke(contractCase, target);
    if (failure !== undefined) return { breaches: [failure] };
    const one = await sender.send(contractCase);
    sent.push(one);
    return judge(one, (answer) => judgeAnswer(contractCase, target, answer));
  };
  const first = await ask();
  if (!asksTwice(contractCase.expect) || first.breaches.length > 0 || sender.stop() !== undefined) {
    return { ...first, sent };
  }
  const second = await ask();
  return { breaches: [...second.breaches, ...listSame(contractCase.expect, sent)], sent };
}

/**
 * Judges the answer to a request. An answer that cannot be processed, for example because it is nested too deeply,
 * fails.
 */
export function judge(
  { answer }: Sent,
  toVerdict: (answer: Extract<Sent["answer"], { status: number }>) => Verdict,
): Verdict {
  if (!isAnswer(answer)) return { breaches: [{ expected: "an answer", actual: answer.text }] };
  try {
    return toVerdict(answer);
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    return { breaches: [{ expected: "a readable answer", actual: `an answer that cannot be processed (${name})` }] };
  }
}

/** Lists values that are equal in both answers to a repeated request although they must differ. */
function listSame({ body = {} }: ContractCase["expect"], sent: readonly Sent[]): Breach[] {
  return Object.keys(body).flatMap((pointer) => {
    if (!("differs" in (body[pointer] ?? {}))) return [];
    const [one, other] = sent.map(({ answer }) => readFrom(answer, pointer));
    if (one !== other) return [];
    return [{ expected: `a different ${pointer} for each request`, actual: `${toShortJson(one)} twice` }];
  });
}

/** Provokes a situation. Returns only the name of an exception, because its message can contain secrets. */
async function provoke({ provoke: situation }: ContractCase, target: CompleteTarget): Promise<Breach | undefined> {
  if (situation === undefined) return undefined;
  try {
    await target.provoke?.(situation);
    return undefined;
  } catch (error) {
    const name = error instanceof Error ? error.name : typeof error;
    return { expected: `provoke("${situation}") to succeed`, actual: `an exception (${name})` };
  }
}

/** Counts the instances that requests started, and the requests that may have started one. */
export function countStarts(
  operationId: OperationId,
  sent: readonly Sent[],
  { secrets }: CompleteTarget,
): Pick<ContractResult, "started" | "startedUuids" | "mayHaveStarted"> {
  if (toSpecOperation(operationId).method !== "POST") return { started: 0, startedUuids: [], mayHaveStarted: 0 };
  const uuids = sent.map(({ answer }) => (isSuccess(answer) ? readFrom(answer, "/uuid") : undefined));
  const started = uuids.filter((uuid) => uuid !== undefined);
  const open = sent.filter(({ answer, exchange }, i) => {
    if (exchange.request.method !== "POST" || uuids[i] !== undefined) return false;
    return isAnswer(answer) ? answer.status >= 500 || isSuccess(answer) : mayHaveArrived(answer);
  });
  const shown = started.map((uuid) =>
    toVisible(redact(typeof uuid === "string" ? uuid : toShortJson(uuid), secrets), 100),
  );
  return { started: started.length, startedUuids: shown, mayHaveStarted: open.length };
}

function isSuccess(answer: Sent["answer"]): boolean {
  return isAnswer(answer) && answer.status >= 200 && answer.status < 300;
}

function readFrom(answer: Sent["answer"], pointer: string): unknown {
  return isAnswer(answer) ? readPointer(parseJson(answer.text), pointer) : undefined;
}
