import { Refusal } from "../http/refusal.ts";

/** Returns the 500 for a custom scenario that throws or produces an answer that cannot be sent. */
export function toScenarioFailure(name: string, reason: unknown): Refusal {
  const why = reason instanceof Error ? reason.message : String(reason);
  return new Refusal(500, `The scenario ${JSON.stringify(name)} failed: ${why}.`.replace(/\.{2,}$/, "."));
}
