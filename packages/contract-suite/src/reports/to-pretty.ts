import { listWithoutCase } from "../coverage.ts";
import { formatResult } from "../format-result.ts";
import type { ContractReport } from "../report.ts";

/** Returns a report for people: failed cases with details, reasons for skipped cases, started instances and counts. */
export function toPretty({ results, ...report }: ContractReport): string {
  const failed = results.filter(({ outcome }) => outcome === "failed").map((result) => `✗ ${formatResult(result)}\n`);
  const noted = results.filter(({ note }) => note !== undefined).map(({ id, note }) => `${id}: passed, but ${note}`);
  const { stop, passed } = report;
  // If no case could be judged, the reason for the stop is enough.
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

/** Returns the counts of a report as one line. */
export function toSummary({ passed, failed, skipped, started, durationMs }: ContractReport): string {
  const seconds = (durationMs / 1000).toFixed(1);
  return `${passed} passed, ${failed} failed, ${skipped} skipped; instances started: ${started}; ${seconds} s`;
}

/** Lists the started instances so that you can clean them up. */
export function listStarted({
  startedUuids,
  mayHaveStarted,
}: Pick<ContractReport, "startedUuids" | "mayHaveStarted">): string[] {
  const known = startedUuids.length === 0 ? [] : ["instances started:", ...startedUuids.map((uuid) => `  - ${uuid}`)];
  if (mayHaveStarted === 0) return known;
  const subject = mayHaveStarted === 1 ? "request" : "requests";
  const why = "no answer, a 5xx answer, or an answer without a uuid";
  return [...known, `${mayHaveStarted} more ${subject} may have started an instance: ${why}`];
}

/** Lists the operations of the OpenAPI document that no contract case covers. */
export function listGaps(): string[] {
  return listWithoutCase().map(
    (operationId) => `no contract case covers the operation ${operationId} of the OpenAPI document`,
  );
}

/** Lists the reasons for skipped cases, each with the number of cases. */
export function listSkipped(results: ContractReport["results"]): string[] {
  const reasons = new Map<string, number>();
  for (const { outcome, reason = "" } of results) {
    if (outcome === "skipped") reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return [...reasons].map(([reason, count]) => `${count} skipped: ${reason}`);
}
