import type { ContractRule } from "../contract-rule.ts";

/** Takes an encoded slash, question mark and hash as a part of the name. */
export const refuseEncodedSlash: ContractRule = {
  name: "refuse-encoded-slash",
  title: "takes an encoded slash, question mark and hash as a part of the name",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/parameters/ProcessDefinitionName",
  source: "rest2",
  request: {
    parameters: { processName: "no/such?process#definition", processDefinitionName: "no/such?process#definition" },
  },
  expect: { status: [400, 404] },
};
