import type { ContractRule } from "../contract-rule.ts";

/** Starts a process whose name must be percent-encoded. */
export const startEncodedName: ContractRule = {
  name: "start-encoded-name",
  title: "starts a process whose name must be percent-encoded",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/parameters/ProcessDefinitionName",
  source: "rest2",
  request: { parameters: { processName: "{encodedProcess}", processDefinitionName: "{encodedProcess}" } },
  expect: { status: [200], fields: { "/processDefinitionName": ["{encodedProcess}"] } },
};
