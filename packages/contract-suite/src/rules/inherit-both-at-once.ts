import type { ContractRule } from "../contract-rule.ts";

/** Answers in contract where both ways to choose are given. */
export const inheritBothAtOnce: ContractRule = {
  name: "inherit-both-at-once",
  title: "answers in contract where both ways to choose are given",
  operations: ["startProcessInheriting"],
  pointer: "#/components/schemas/ParamsToInherit",
  source: "undocumented: what the runtime does with both at once",
  request: { body: { paramsToInherit: { paramsToCopy: ["a"], withoutParams: ["b"] } } },
  expect: { status: [200, 400] },
};
