import type { Answer } from "../answer.ts";
import type { MockConfig } from "../config/mock-config.ts";
import type { Applied } from "./active-scenarios.ts";

/** What the scenarios of one request make of it together. */
export interface Plan {
  readonly names: readonly string[];
  /** Takes the place of FlowX's own answer; that of the scenario that was switched on last. */
  readonly answer: Answer | undefined;
  /** Whether FlowX's own work is done. */
  readonly starts: boolean;
  /** The connection is broken before the body is read. */
  readonly isCutEarly: boolean;
  readonly alter: (answer: Answer) => Answer;
  /** Delays of all; the fault of the one that was switched on last. */
  readonly delivery: Pick<Answer, "delayMs" | "bodyMs" | "fault">;
  readonly breaksContract: boolean;
}

/** Composes the scenarios of a request: delays add up, changes follow each other, one answer and one fault win. */
export function toPlan(
  applied: readonly Applied[],
  { latencyMs = 0, errors = "problem" }: Pick<MockConfig, "latencyMs" | "errors">,
): Plan {
  const deliveries = applied.map(({ scenario, settings }) => scenario.deliver?.(settings) ?? {});
  const delayMs = deliveries.reduce((sum, delivery) => sum + (delivery.delayMs ?? 0), latencyMs);
  const bodyMs = deliveries.reduce((sum, delivery) => sum + (delivery.bodyMs ?? 0), 0);
  const fault = deliveries.find((delivery) => delivery.fault !== undefined)?.fault;
  const answering = applied.find(({ scenario }) => scenario.answer !== undefined);
  const alterations = applied.flatMap(({ scenario }) => scenario.alter ?? []);
  return {
    names: applied.map(({ scenario }) => scenario.name),
    answer: answering?.scenario.answer?.(answering.settings, errors),
    starts: applied.every(doesStart),
    isCutEarly: applied.some(({ scenario }) => scenario.before !== undefined),
    alter: (answer) => alterations.reduceRight((altered, alter) => alter(altered), answer),
    delivery: { ...(delayMs > 0 && { delayMs }), ...(bodyMs > 0 && { bodyMs }), ...(fault !== undefined && { fault }) },
    breaksContract: applied.some(({ scenario }) => scenario.breaksContract === true),
  };
}

function doesStart({ scenario, settings }: Applied): boolean {
  const { answer, before, starts = answer === undefined && before === undefined } = scenario;
  return settings.starts ?? starts;
}
