import type { ShownScenario } from "../control/shown.ts";

/** Describes what limits or changes a scenario that is on, as short phrases. */
export function describeSettings({ settings, remaining }: Pick<ShownScenario, "settings" | "remaining">): string[] {
  const { process, operation, probability, delayMs, retryAfter, starts } = settings;
  return [
    ...(remaining === undefined ? [] : [`${remaining} left`]),
    ...(delayMs === undefined ? [] : [`${delayMs.toLocaleString("en")} ms`]),
    ...(retryAfter === undefined ? [] : [`Retry-After ${retryAfter}`]),
    ...(starts === undefined ? [] : [starts ? "starts" : "starts nothing"]),
    ...(process === undefined ? [] : [`only ${process}`]),
    ...(operation === undefined ? [] : [`only ${operation}`]),
    ...(probability === undefined ? [] : [`${Math.round(probability * 100)} %`]),
  ];
}
