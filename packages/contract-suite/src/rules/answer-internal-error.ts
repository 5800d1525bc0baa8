import type { ContractRule } from "../contract-rule.ts";

/** Answers in contract when the runtime fails. */
export const answerInternalError: ContractRule = {
  name: "answer-internal-error",
  title: "answers in contract when the runtime fails",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/500",
  source: "undocumented: any server may answer so",
  provoke: "internal-error",
  request: {},
  expect: { status: [500] },
};
