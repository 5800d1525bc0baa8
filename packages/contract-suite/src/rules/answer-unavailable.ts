import type { ContractRule } from "../contract-rule.ts";

/** Answers in contract when the runtime is not available. */
export const answerUnavailable: ContractRule = {
  name: "answer-unavailable",
  title: "answers in contract when the runtime is not available",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/503",
  source: "undocumented: gateways in front of the runtime answer so",
  provoke: "unavailable",
  request: {},
  expect: {
    status: [503],
    headers: { "retry-after": "^(\\d+|[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} GMT)?$" },
  },
};
