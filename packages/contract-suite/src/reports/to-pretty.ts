import { listWithoutCase } from "../coverage.ts";
import { formatResult } from "../format-result.ts";
import type { ContractReport } from "../report.ts";

/** Returns a report for people: what failed and why, what was skipped and why, what was started, and the counts. */
export function toPretty({ results, ...report }: ContractReport): string {
  const failed = results.filter(({ outcome }) => outcome === "failed").map((result) => `✗ ${formatResult(result)}\n`);
  const noted = results.filter(({ note }) => note !== undefined).map(({ id, note }) => `${id}: passed, but ${note}`);
  const { stop, passed } = report;
  // Where nothing could be judged, one line says it all.
  const skipped = stop !== undefined && passed + failed.length === 0 ? [] : listSkipped(results);
  return [
    ...failed,
    ...noted,
    ...skipped,
    ...listGaps(),
    ...listStarted(report),
    ...(stop === undefined ? [] : [`stopped: ${stop.text}`]),
    toSummary({ results, ...report }),
  ].join("\n");
}

/** Returns the counts of a report in one line. */
export function toSummary({ passed, failed, skipped, started, durationMs }: ContractReport): string {
  const seconds = (durationMs / 1000).toFixed(1);
  return `${passed} passed, ${failed} failed, ${skipped} skipped; instances started: ${started}; ${seconds} s`;
}

/** Lists the instances that were started, so that they can be cleaned up. */
export function listStarted({
  startedUuids,
  mayHaveStarted,
}: Pick<ContractReport, "startedUuids" | "mayHaveStarted">): string[] {
  const known = startedUuids.length === 0 ? [] : ["instances started:", ...startedUuids.map((uuid) => `  - ${uuid}`)];
  if (mayHaveStarted === 0) return known;
  const subject = mayHaveStarted === 1 ? "request" : "requests";
  return [...known, `${mayHaveStarted} more ${subject} may have started one: no answer, one without a uuid, or 5xx`];
}

/** Lists the operations that the OpenAPI document has and the contract has no case of. */
export function listGaps(): string[] {
  return listWithoutCase().map((operationId) => `no case: the OpenAPI document has an operation ${operationId}`);
}

/** Returns the reasons why cases were skipped, with how many. */
export function listSkipped(results: ContractReport["results"]): string[] {
  const reasons = new Map<string, number>();
  for (const { outcome, reason = "" } of results) {
    if (outcome === "skipped") reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return [...reasons].map(([reason, count]) => `${count} skipped: ${reason}`);
}
