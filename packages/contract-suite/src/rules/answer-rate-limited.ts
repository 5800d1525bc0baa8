import type { ContractRule } from "../contract-rule.ts";

/** Answers in contract when the rate is limited. */
export const answerRateLimited: ContractRule = {
  name: "answer-rate-limited",
  title: "answers in contract when the rate is limited",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/429",
  source: "undocumented: gateways in front of the runtime answer so",
  provoke: "rate-limited",
  request: {},
  expect: {
    status: [429],
    headers: { "retry-after": "^(\\d+|[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT)?$" },
  },
};
