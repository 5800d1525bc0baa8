import { expect, it } from "vitest";
import { count, createTally, toExitCode } from "./tally.ts";

it.for([
  ["started", 0],
  ["not-started", 1],
  ["unknown", 3],
  ["sending", 3],
  ["queued", 3],
] as const)("ends with the code of a row that is %s", ([state, code]) => {
  const tally = createTally(2);
  count(tally, { state: "started" });
  count(tally, { state });
  expect(toExitCode(tally)).toBe(code);
});
