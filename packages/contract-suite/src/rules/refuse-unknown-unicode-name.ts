import type { ContractRule } from "../contract-rule.ts";

/** Refuses an unknown name in any script. */
export const refuseUnknownUnicodeName: ContractRule = {
  name: "refuse-unknown-unicode-name",
  title: "refuses an unknown name in any script",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/parameters/ProcessDefinitionName",
  source: "rest2",
  request: { parameters: { processName: "no_such_Ștefan_日本_🚀", processDefinitionName: "no_such_Ștefan_日本_🚀" } },
  expect: { status: [400, 404] },
};
