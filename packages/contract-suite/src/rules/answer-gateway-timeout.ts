import type { ContractRule } from "../contract-rule.ts";

/** Answers in contract when a gateway has waited too long. */
export const answerGatewayTimeout: ContractRule = {
  name: "answer-gateway-timeout",
  title: "answers in contract when a gateway has waited too long",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/504",
  source: "undocumented: gateways in front of the runtime answer so",
  provoke: "gateway-timeout",
  request: {},
  expect: { status: [504] },
};
