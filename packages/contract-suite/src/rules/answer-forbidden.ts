import type { ContractRule } from "../contract-rule.ts";

/** Answers in contract where the caller has no access. */
export const answerForbidden: ContractRule = {
  name: "answer-forbidden",
  title: "answers in contract where the caller has no access",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/403",
  source: "process-instance",
  provoke: "forbidden",
  request: {},
  expect: { status: [403] },
};
