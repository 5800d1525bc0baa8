import { formatResult } from "../format-result.ts";
import type { ContractReport } from "../run-contract.ts";

/** Returns a report for people: what failed and why, what was skipped and why, and the counts. */
export function toPretty({ results, ...report }: ContractReport): string {
  const failed = results.filter(({ outcome }) => outcome === "failed").map((result) => `✗ ${formatResult(result)}\n`);
  return [...failed, ...listSkipped(results), toSummary({ results, ...report })].join("\n");
}

/** Returns the counts of a report in one line. */
export function toSummary({ passed, failed, skipped, started, durationMs }: ContractReport): string {
  const seconds = (durationMs / 1000).toFixed(1);
  return `${passed} kept, ${failed} broken, ${skipped} skipped; instances started: ${started}; ${seconds} s`;
}

/** Returns the reasons why cases were skipped, with how many. */
export function listSkipped(results: ContractReport["results"]): string[] {
  const reasons = new Map<string, number>();
  for (const { outcome, reason = "" } of results) {
    if (outcome === "skipped") reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return [...reasons].map(([reason, count]) => `${count} skipped: ${reason}`);
}
