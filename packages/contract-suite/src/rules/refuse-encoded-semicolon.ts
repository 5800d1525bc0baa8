import type { ContractRule } from "../contract-rule.ts";

/** Takes an encoded semicolon as a part of the name. */
export const refuseEncodedSemicolon: ContractRule = {
  name: "refuse-encoded-semicolon",
  title: "takes an encoded semicolon as a part of the name",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/parameters/ProcessDefinitionName",
  source: "rest2",
  request: { parameters: { processName: "{processName};v=1", processDefinitionName: "{processName};v=1" } },
  expect: { status: [400, 404] },
};
