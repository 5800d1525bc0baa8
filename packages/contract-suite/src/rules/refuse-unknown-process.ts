import type { ContractRule } from "../contract-rule.ts";

/** Refuses an unknown process by its documented title. */
export const refuseUnknownProcess: ContractRule = {
  name: "refuse-unknown-process",
  title: "refuses an unknown process by its documented title",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "responses/404",
  source: "process-instance",
  request: {
    parameters: { processName: "no_such_process_definition", processDefinitionName: "no_such_process_definition" },
  },
  expect: { status: [400, 404], fields: { "/title": ["Process definition not found.", "Entity not found."] } },
};
