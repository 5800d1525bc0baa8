import type { ContractRule } from "../contract-rule.ts";

/** Refuses a token that has expired. */
export const refuseExpiredToken: ContractRule = {
  name: "refuse-expired-token",
  title: "refuses a token that has expired",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/401",
  source: "process-instance",
  request: { headers: { authorization: "Bearer {expiredToken}" } },
  expect: { status: [401] },
};
