import type { ContractRule } from "../contract-rule.ts";

/** Starts at the node that the start condition chooses. */
export const startWithStartCondition: ContractRule = {
  name: "start-with-start-condition",
  title: "starts at the node that the start condition chooses",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/schemas/InitialValues/properties/startCondition",
  source: "start-end-node",
  request: {
    parameters: { processName: "{severalStartNodesProcess}", processDefinitionName: "{severalStartNodesProcess}" },
    body: { startCondition: "{startCondition}" },
  },
  expect: { status: [200] },
};
