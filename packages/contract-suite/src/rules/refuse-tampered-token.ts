import type { ContractRule } from "../contract-rule.ts";

/** Refuses a token whose signature is not of its content. */
export const refuseTamperedToken: ContractRule = {
  name: "refuse-tampered-token",
  title: "refuses a token whose signature is not of its content",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/401",
  source: "process-instance",
  request: { headers: { authorization: "Bearer {tamperedToken}" } },
  expect: { status: [401] },
};
