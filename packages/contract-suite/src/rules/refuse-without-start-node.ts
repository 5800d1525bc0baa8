import type { ContractRule } from "../contract-rule.ts";

/** Refuses a process that has no start node. */
export const refuseWithoutStartNode: ContractRule = {
  name: "refuse-without-start-node",
  title: "refuses a process that has no start node",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/examples/LegacyStartNodeNotFound",
  source: "start-end-node",
  request: {
    parameters: { processName: "{noStartNodeProcess}", processDefinitionName: "{noStartNodeProcess}" },
    body: {},
  },
  expect: { status: [400], fields: { "/title": ["Start node for process definition not found."] } },
};
