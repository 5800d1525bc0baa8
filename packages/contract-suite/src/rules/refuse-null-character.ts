import type { ContractRule } from "../contract-rule.ts";

/** Refuses a null character in an identifier or a name. */
export const refuseNullCharacter: ContractRule = {
  name: "refuse-null-character",
  title: "refuses a null character in an identifier or a name",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/400",
  source: "undocumented: no page lists it; it must not be a failure of the server",
  request: {
    rawParameters: {
      processName: "no%00such",
      processDefinitionName: "no%00such",
      processInstanceUuid: "no%00such",
      resourceDefinitionId: "no%00such",
      appId: "no%00such",
    },
  },
  expect: { status: [400, 404] },
};
