import type { ContractReport } from "../report.ts";

/** Returns a report as JSON, with everything that it holds. */
export function toJson(report: ContractReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
