import type { ContractRule } from "../contract-rule.ts";

/** Answers in contract without a platform where none is required. */
export const answerWithoutPlatform: ContractRule = {
  name: "answer-without-platform",
  title: "answers in contract without a platform where none is required",
  operations: ["getActiveBuild"],
  pointer: "#/components/parameters/FlowxPlatformShown",
  source: "get-build-info",
  request: { headers: { "flowx-platform": null } },
  expect: { status: [200, 400] },
};
