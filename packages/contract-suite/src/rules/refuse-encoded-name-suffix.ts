import type { ContractRule } from "../contract-rule.ts";

/** Takes an encoded space as a part of the name. */
export const refuseEncodedNameSuffix: ContractRule = {
  name: "refuse-encoded-name-suffix",
  title: "takes an encoded space as a part of the name",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/parameters/ProcessDefinitionName",
  source: "rest2",
  request: { parameters: { processName: "{processName} ", processDefinitionName: "{processName} " } },
  expect: { status: [400, 404] },
};
