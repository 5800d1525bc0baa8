import type { ContractRule } from "../contract-rule.ts";

/** Refuses a path that is not well percent-encoded. */
export const refuseBadPercentEncoding: ContractRule = {
  name: "refuse-bad-percent-encoding",
  title: "refuses a path that is not well percent-encoded",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/400",
  source: "undocumented: RFC 3986; no page lists it",
  request: {
    rawParameters: {
      processName: "%E0%A4%A",
      processDefinitionName: "%E0%A4%A",
      processInstanceUuid: "%E0%A4%A",
      resourceDefinitionId: "%E0%A4%A",
      appId: "%E0%A4%A",
    },
  },
  expect: { status: [400, 404] },
};
