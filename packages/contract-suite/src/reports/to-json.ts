import type { ContractReport } from "../report.ts";

/** Returns a report as JSON, with all its fields. */
export function toJson(report: ContractReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
