import type { ContractRule } from "../contract-rule.ts";

/** Refuses a start condition that no node has. */
export const refuseUnknownStartCondition: ContractRule = {
  name: "refuse-unknown-start-condition",
  title: "refuses a start condition that no node has",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "responses/400",
  source: "start-end-node",
  request: {
    parameters: { processName: "{severalStartNodesProcess}", processDefinitionName: "{severalStartNodesProcess}" },
    body: { startCondition: "no_such_condition" },
  },
  expect: { status: [400], fields: { "/title": ["Start node for process definition not found."] } },
};
