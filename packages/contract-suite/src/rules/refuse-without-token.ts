import type { ContractRule } from "../contract-rule.ts";

/** Refuses a request without a token. */
export const refuseWithoutToken: ContractRule = {
  name: "refuse-without-token",
  title: "refuses a request without a token",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/401",
  source: "process-instance",
  request: { headers: { authorization: null } },
  expect: { status: [401] },
};
