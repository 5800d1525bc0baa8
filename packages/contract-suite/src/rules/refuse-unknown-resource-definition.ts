import type { ContractRule } from "../contract-rule.ts";

/** Refuses an unknown resource definition. */
export const refuseUnknownResourceDefinition: ContractRule = {
  name: "refuse-unknown-resource-definition",
  title: "refuses an unknown resource definition",
  operations: ["startProcessInheriting"],
  pointer: "responses/404",
  source: "start-process-rdi-inherit",
  request: { parameters: { resourceDefinitionId: "00000000-dead-4000-8000-000000000000" } },
  expect: { status: [400, 404] },
};
