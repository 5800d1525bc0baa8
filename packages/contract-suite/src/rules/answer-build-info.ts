import type { ContractRule } from "../contract-rule.ts";

/** Tells the build. */
export const answerBuildInfo: ContractRule = {
  name: "answer-build-info",
  title: "tells the build",
  operations: ["getActiveBuild", "getProcessInstanceBuild"],
  pointer: "responses/200",
  source: "get-build-info",
  request: {},
  expect: { status: [200] },
};
