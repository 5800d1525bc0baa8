import type { ContractRule } from "../contract-rule.ts";

/** Does not compress where only identity is accepted. */
export const answerIdentity: ContractRule = {
  name: "answer-identity",
  title: "does not compress where only identity is accepted",
  operations: ["getActiveBuild", "getProcessInstanceBuild", "startProcess"],
  pointer: "responses/200",
  source: "undocumented: HTTP itself says it (RFC 9110)",
  request: { headers: { "accept-encoding": "identity" } },
  expect: { status: [200], headers: { "content-encoding": "^(identity)?$" } },
};
