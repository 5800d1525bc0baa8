import type { ContractRule } from "../contract-rule.ts";

/** Answers in contract when a gateway sends a page. */
export const answerBadGatewayPage: ContractRule = {
  name: "answer-bad-gateway-page",
  title: "answers in contract when a gateway sends a page",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/502",
  source: "undocumented: gateways in front of the runtime answer so",
  provoke: "bad-gateway-html",
  request: {},
  expect: { status: [502] },
};
