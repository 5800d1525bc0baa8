import type { ContractRule } from "../contract-rule.ts";

/** Refuses a name of 2 000 characters. */
export const refuseLongName: ContractRule = {
  name: "refuse-long-name",
  title: "refuses a name of 2 000 characters",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/parameters/ProcessDefinitionName",
  source: "undocumented: no page limits the name; an HTTP server may limit the path",
  request: { parameters: { processName: "x".repeat(2000), processDefinitionName: "x".repeat(2000) } },
  expect: { status: [400, 404, 414] },
};
