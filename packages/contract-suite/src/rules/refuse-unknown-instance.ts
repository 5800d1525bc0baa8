import type { ContractRule } from "../contract-rule.ts";

/** Refuses an unknown process instance by the documented title. */
export const refuseUnknownInstance: ContractRule = {
  name: "refuse-unknown-instance",
  title: "refuses an unknown process instance by the documented title",
  operations: ["getProcessInstanceBuild", "startProcessInheriting"],
  pointer: "#/components/examples/EntityNotFound",
  source: "error-glossary",
  request: {
    parameters: {
      processInstanceUuid: "00000000-dead-4000-8000-000000000000",
      processInstanceId: "00000000-dead-4000-8000-000000000000",
    },
  },
  expect: { status: [404], fields: { "/title": ["Entity not found."] } },
};
