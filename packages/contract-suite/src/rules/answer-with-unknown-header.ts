import type { ContractRule } from "../contract-rule.ts";

/** Lets a header pass that it does not know. */
export const answerWithUnknownHeader: ContractRule = {
  name: "answer-with-unknown-header",
  title: "lets a header pass that it does not know",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/200",
  source: "undocumented: HTTP itself says it (RFC 9110)",
  request: { headers: { "x-not-documented": "1" } },
  expect: { status: [200] },
};
