import { expect, it } from "vitest";
import { createTally, type Tally } from "./tally.ts";
import { type Progress, toDuration, toProgressBar, toProgressLine } from "./to-progress-line.ts";

const at = (counts: Partial<Tally>, more: Partial<Progress> = {}): Progress => ({
  tally: { ...createTally(2_000), ...counts },
  perSecond: undefined,
  holdUp: undefined,
  ...more,
});

it.for([
  [at({}), "0 of 2,000 started, 0 not started, 0 unknown"],
  [
    at({ started: 990, notStarted: 8, unknown: 2 }, { perSecond: 95.4 }),
    "990 of 2,000 started, 8 not started, 2 unknown, 95/s, 10 s left",
  ],
  [at({ started: 1 }, { perSecond: 0.25 }), "1 of 2,000 started, 0 not started, 0 unknown, 0.3/s, 2 h 13 min left"],
  [at({ started: 5 }, { perSecond: 0 }), "5 of 2,000 started, 0 not started, 0 unknown"],
  [
    at({ started: 5 }, { perSecond: 9, holdUp: "paused" }),
    "5 of 2,000 started, 0 not started, 0 unknown, 9.0/s, paused",
  ],
  [at({ started: 1_990, invalid: 10 }, { perSecond: 100 }), "1,990 of 2,000 started, 0 not started, 0 unknown, 100/s"],
] as const)("says %#", ([progress, line]) => {
  expect(toProgressLine(progress)).toBe(line);
});

it.for([
  [0, "0 s"],
  [59_400, "59 s"],
  [60_000, "1 min"],
  [200_000, "3 min 20 s"],
  [3_600_000, "1 h"],
  [7_500_000, "2 h 5 min"],
] as const)("reads %d ms as %s", ([ms, text]) => {
  expect(toDuration(ms)).toBe(text);
});

it("draws a bar that fills with what is done, and never more than the terminal is wide", () => {
  const bar = toProgressBar(at({ started: 1_000 }), 120);
  expect(bar).toBe(`[${"=".repeat(15)}${" ".repeat(15)}] 50% 1,000 of 2,000 started, 0 not started, 0 unknown`);
  for (let columns = 0; columns < 130; columns++) {
    expect(toProgressBar(at({ started: 1_999 }, { perSecond: 100 }), columns).length).toBeLessThan(
      Math.max(1, columns),
    );
  }
  expect(toProgressBar(at({ started: 1_999 }), 200)).toContain(" 99% ");
  expect(toProgressBar({ ...at({}), tally: createTally(0) }, 100)).toContain("100%");
});
