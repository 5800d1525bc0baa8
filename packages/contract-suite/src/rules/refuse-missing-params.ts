import type { ContractRule } from "../contract-rule.ts";

/** Refuses a start without the mandatory parameters. */
export const refuseMissingParams: ContractRule = {
  name: "refuse-missing-params",
  title: "refuses a start without the mandatory parameters",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "responses/400",
  source: "process-instance",
  request: {
    parameters: { processName: "{mandatoryParamsProcess}", processDefinitionName: "{mandatoryParamsProcess}" },
    body: {},
  },
  expect: { status: [400], fields: { "/title": ["Some mandatory params are missing."] } },
};
