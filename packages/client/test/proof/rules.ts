import type { CellResult } from "./cell.ts";
import type { Fault } from "./faults.ts";
import type { Way } from "./way.ts";

/** Returns the rules that a cell breaks; none if all is well. */
export function toBrokenRules(way: Way, fault: Fault, { reads, outcome, attempts }: CellResult): string[] {
  const works = way.works ?? true;
  const isCertain = outcome === "not-started";
  const broken: string[] = [];
  const rule = (isKept: boolean, text: string): void => void (isKept || broken.push(text));
  rule(reads <= 1, "a start is never read twice");
  rule(outcome !== "raw error", "every failure is a FlowxError");
  rule(!(isCertain && reads > 0), "a start that was read is never called not-started");
  rule(!(outcome === "started" && reads !== 1), "a start that is called started was read");
  if (works && fault.name === "ok") {
    rule(
      way.proves === "none" || (outcome === "started" && attempts === 1),
      "a start without a fault is started at once",
    );
  }
  if (!works) rule(reads === 0, "nothing is sent where runtime and dispatcher do not fit");
  const mustBeCertain = reads === 0 && way.proves !== "none" && (!works || fault.isBeforeSending === true);
  const isTold = way.proves === "all" || fault.isEndedByCaller !== true;
  if (mustBeCertain && isTold) rule(isCertain, "a start that provably did not go out is called not-started");
  return broken;
}
