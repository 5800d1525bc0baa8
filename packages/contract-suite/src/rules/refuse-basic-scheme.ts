import type { ContractRule } from "../contract-rule.ts";

/** Refuses another scheme than Bearer. */
export const refuseBasicScheme: ContractRule = {
  name: "refuse-basic-scheme",
  title: "refuses another scheme than Bearer",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/401",
  source: "process-instance",
  request: { headers: { authorization: "Basic YTpi" } },
  expect: { status: [401] },
};
