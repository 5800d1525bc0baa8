import { Refusal } from "../http/refusal.ts";

/** Returns the answer to a request whose scenario, one of a test's own, does not work. */
export function toScenarioFailure(name: string, reason: unknown): Refusal {
  const why = reason instanceof Error ? reason.message : String(reason);
  return new Refusal(500, `The scenario ${JSON.stringify(name)} failed: ${why}.`.replace(/\.{2,}$/, "."));
}
