import type { ContractRule } from "../contract-rule.ts";

/** Refuses a token for another audience. */
export const refuseTokenOfAnotherAudience: ContractRule = {
  name: "refuse-token-of-another-audience",
  title: "refuses a token for another audience",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/401",
  source: "process-instance",
  request: { headers: { authorization: "Bearer {foreignToken}" } },
  expect: { status: [401] },
};
