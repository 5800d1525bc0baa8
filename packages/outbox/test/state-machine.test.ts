import { expect, it } from "vitest";
import { transitionRules } from "../src/ledger/transitions.ts";
import { explore, type Rules } from "./explore-starts.ts";

it("never starts twice, never lies and never forgets a start, in any world that two workers can reach", {
  timeout: 60_000,
}, () => {
  const { fault, steps, worlds } = explore();
  expect({ fault, steps }).toEqual({ fault: undefined, steps: undefined });
  expect(worlds).toBeGreaterThan(200_000);
});

const planted: readonly [fault: string, change: Partial<Rules>][] = [
  ["a lost worker's start is queued again", { lost: { from: ["sending"], to: "queued", fence: "job" } }],
  ["a lost worker's start is called not-started", { lost: { from: ["sending"], to: "not-started", fence: "job" } }],
  [
    "an unknown start is queued again by itself",
    { "answer-unknown": { from: ["sending"], to: "queued", fence: "claim" } },
  ],
  ["a claim is taken for a job that is not the start's any more", { claim: { from: ["queued"], to: "sending" } }],
  [
    "a start that is being sent is claimed again",
    { claim: { from: ["queued", "sending"], to: "sending", fence: "job" } },
  ],
  ["an unknown start is claimed", { claim: { from: ["queued", "unknown"], to: "sending", fence: "job" } }],
  ["a refusal of an older claim counts", { "answer-refused": { from: ["sending", "unknown"], to: "not-started" } }],
  [
    "a late refusal overrules evidence",
    { "answer-refused": { from: ["sending", "unknown", "started"], to: "not-started", fence: "claim" } },
  ],
  ["an older claim is told to come later", { "answer-later": { from: ["sending", "unknown"], to: "queued" } }],
  [
    "a late answer is lost",
    {
      "answer-started": { from: ["sending"], to: "started", fence: "claim" },
      evidence: { from: ["sending"], to: "started" },
      "decide-not-started": { from: ["unknown", "sending"], to: "not-started" },
    },
  ],
  ["nobody notices that a worker is lost", { lost: { from: ["queued"], to: "unknown", fence: "job" } }],
];

it.for(planted)("finds the planted fault: %s", ([, change]) => {
  const { fault, steps } = explore({ ...transitionRules, ...change });
  expect(fault).toBeTypeOf("string");
  expect(steps?.length).toBeGreaterThan(0);
});
