import type { ContractRule } from "../contract-rule.ts";

/** Answers in contract when a gateway sends no body. */
export const answerEmptyBadGateway: ContractRule = {
  name: "answer-empty-bad-gateway",
  title: "answers in contract when a gateway sends no body",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/502",
  source: "undocumented: gateways in front of the runtime answer so",
  provoke: "bad-gateway-empty",
  request: {},
  expect: { status: [502] },
};
