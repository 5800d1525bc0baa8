import type { ContractRule } from "../contract-rule.ts";

/** Refuses to choose between several start nodes. */
export const refuseWithoutStartCondition: ContractRule = {
  name: "refuse-without-start-condition",
  title: "refuses to choose between several start nodes",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "responses/400",
  source: "process-instance",
  request: {
    parameters: { processName: "{severalStartNodesProcess}", processDefinitionName: "{severalStartNodesProcess}" },
    body: {},
  },
  expect: { status: [400], fields: { "/title": ["Multiple start nodes found, but start condition not specified."] } },
};
