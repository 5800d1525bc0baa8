import { expect, it } from "vitest";
import type { ContractResult } from "../report.ts";
import { openProgress } from "./progress.ts";

const result = (id: string, outcome: ContractResult["outcome"]): ContractResult => ({
  id,
  outcome,
  title: "t",
  operationId: "startProcess",
  pointer: "#/paths",
  source: "seed",
  reason: undefined,
  breaches: [],
  exchanges: [],
  started: 0,
  startedUuids: [],
  mayHaveStarted: 0,
  durationMs: 0,
});

function run(isTTY: boolean): string {
  let written = "";
  const write = (text: string | Uint8Array): boolean => {
    written += text;
    return true;
  };
  const progress = openProgress(302, { isTTY, columns: 60, write });
  progress.onResult(result("startProcess/refuse-without-token", "passed"));
  progress.onResult(result("startProcess/refuse-empty-token", "failed"));
  progress.onWait(2400);
  progress.end();
  return written;
}

it("shows on a terminal how far the run is, in one line that it clears", () => {
  expect(run(true).split("\r\u001b[K").slice(1)).toEqual([
    "1/302  startProcess/refuse-without-token",
    "2/302, 1 failed  startProcess/refuse-empty-token",
    "2/302, 1 failed  waiting 3 s: rate limited by the target",
    "",
  ]);
});

it("says nothing anywhere else", () => {
  expect(run(false)).toBe("");
});
