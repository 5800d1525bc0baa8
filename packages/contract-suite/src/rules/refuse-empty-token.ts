import type { ContractRule } from "../contract-rule.ts";

/** Refuses an empty token. */
export const refuseEmptyToken: ContractRule = {
  name: "refuse-empty-token",
  title: "refuses an empty token",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/401",
  source: "process-instance",
  request: { headers: { authorization: "Bearer " } },
  expect: { status: [401] },
};
