import type { ContractRule } from "../contract-rule.ts";

/** Refuses a header that holds no single token. */
export const refuseMalformedToken: ContractRule = {
  name: "refuse-malformed-token",
  title: "refuses a header that holds no single token",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/401",
  source: "process-instance",
  request: { headers: { authorization: "Bearer no token" } },
  expect: { status: [401] },
};
