import type { ContractRule } from "../contract-rule.ts";

/** Refuses a path whose parameter is empty. */
export const refuseEmptyName: ContractRule = {
  name: "refuse-empty-name",
  title: "refuses a path whose parameter is empty",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "#/components/schemas/Identifier",
  source: "undocumented: an empty segment is no path of the operation",
  request: {
    rawParameters: {
      processName: "",
      processDefinitionName: "",
      processInstanceUuid: "",
      resourceDefinitionId: "",
      appId: "",
    },
  },
  expect: { status: [400, 404, 405] },
};
