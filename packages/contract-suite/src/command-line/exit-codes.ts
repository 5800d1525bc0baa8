import type { ContractReport } from "../report.ts";
import type { StopReason } from "../stop.ts";

/** Exit codes of runs that stopped early. */
const ofStop: Readonly<Record<Exclude<StopReason, "bailed">, number>> = {
  unreachable: 4,
  silent: 5,
  "rate-limited": 6,
  redirected: 7,
  certificate: 8,
  interrupted: 130,
};

/** Returns the exit code for a run that stopped early. */
export function toStopCode(reason: StopReason): number {
  return reason === "bailed" ? 1 : ofStop[reason];
}

/** Returns the exit code for a report. */
export function toExitCode({ stop, failed, passed }: ContractReport): number {
  if (stop !== undefined) return toStopCode(stop.reason);
  if (failed > 0) return 1;
  return passed === 0 ? 3 : 0;
}
