import type { Answer } from "../http/answer.ts";
import { findAnswerMistake, findDeliveryMistake } from "../http/answer.ts";
import type { Applied } from "./active-scenarios.ts";
import { toScenarioFailure } from "./scenario-failure.ts";

/** The combined effect of all scenarios that apply to a request. */
export interface Plan {
  readonly names: readonly string[];
  /** Replaces FlowX's own answer. The newest scenario wins. */
  readonly answer: Answer | undefined;
  /** True if the process is started. */
  readonly starts: boolean;
  /** True if the connection is broken before the body is read. */
  readonly isCutEarly: boolean;
  readonly alter: (answer: Answer) => Answer;
  /** The sum of all delays, and the fault of the newest scenario. */
  readonly delivery: Pick<Answer, "delayMs" | "bodyMs" | "fault">;
  readonly breaksContract: boolean;
}

/**
 * Combines the scenarios of a request: delays add up, alterations are applied in order, and the newest answer and fault win.
 *
 * @throws {@link Refusal} 500 if a custom scenario throws or produces an answer that cannot be sent.
 */
export function toPlan(
  applied: readonly Applied[],
  { latencyMs = 0, errors = "problem" }: { latencyMs?: number; errors?: "problem" | "legacy" },
): Plan {
  const deliveries = applied.map(toDelivery);
  const delayMs = deliveries.reduce((sum, delivery) => sum + (delivery.delayMs ?? 0), latencyMs);
  const bodyMs = deliveries.reduce((sum, delivery) => sum + (delivery.bodyMs ?? 0), 0);
  const fault = deliveries.find((delivery) => delivery.fault !== undefined)?.fault;
  const answering = applied.find(({ scenario }) => scenario.answer !== undefined);
  const alterations = applied.flatMap(toAlteration);
  return {
    names: applied.map(({ scenario }) => scenario.name),
    answer: answering && toAnswer(answering, errors),
    starts: applied.every(doesStart),
    isCutEarly: applied.some(({ scenario }) => scenario.before !== undefined),
    alter: (answer) => alterations.reduceRight((altered, alter) => alter(altered), answer),
    delivery: { ...(delayMs > 0 && { delayMs }), ...(bodyMs > 0 && { bodyMs }), ...(fault !== undefined && { fault }) },
    breaksContract: applied.some(({ scenario }) => scenario.breaksContract === true),
  };
}

function toDelivery({ scenario, settings }: Applied): Pick<Answer, "delayMs" | "bodyMs" | "fault"> {
  const delivery = attempt(scenario.name, () => scenario.deliver?.(settings) ?? {});
  const { delayMs, bodyMs } = delivery;
  const mistake = findDeliveryMistake({ delayMs, bodyMs });
  if (mistake !== undefined) throw toScenarioFailure(scenario.name, mistake);
  return delivery;
}

function toAnswer({ scenario, settings }: Applied, errors: "problem" | "legacy"): Answer | undefined {
  return toSendable(scenario.name, () => scenario.answer?.(settings, errors));
}

function toAlteration({ scenario }: Applied): ((answer: Answer) => Answer)[] {
  const { alter, name } = scenario;
  return alter === undefined ? [] : [(answer) => toSendable(name, () => alter(answer))];
}

/** Checks an answer, because a custom scenario can return anything. */
function toSendable<T extends Answer | undefined>(name: string, make: () => T): T {
  const answer = attempt(name, make);
  const mistake = findAnswerMistake(answer);
  if (mistake !== undefined) throw toScenarioFailure(name, mistake);
  const isLower = Object.keys(answer?.headers ?? {}).every((header) => header === header.toLowerCase());
  if (isLower) return answer;
  const headers = Object.entries(answer?.headers ?? {}).map(([header, value]) => [header.toLowerCase(), value]);
  return { ...answer, headers: Object.fromEntries(headers) } as T;
}

function attempt<T>(name: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw toScenarioFailure(name, error);
  }
}

function doesStart({ scenario, settings }: Applied): boolean {
  const { answer, before, starts = answer === undefined && before === undefined } = scenario;
  return settings.starts ?? starts;
}
