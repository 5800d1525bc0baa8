import type { ContractRule } from "../contract-rule.ts";

/** Names the process definition that was started. */
export const startNamesTheProcess: ContractRule = {
  name: "start-names-the-process",
  title: "names the process definition that was started",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "#/components/schemas/ProcessInstance/properties/processDefinitionName",
  source: "seed",
  request: {},
  expect: { status: [200], fields: { "/processDefinitionName": ["{processName}"] } },
};
