import type { ContractResult } from "./run-contract.ts";

/** Returns how a case went as text; of a failed one what was promised, where, and what came. */
export function formatResult({ id, title, pointer, source, breaches }: ContractResult): string {
  const lines = breaches.map(({ promised, came }) => `  promised: ${promised}\n  came:     ${came}`);
  return [`${id}: ${title}`, ...lines, `  spec:     ${pointer}`, `  source:   ${source}`].join("\n");
}
