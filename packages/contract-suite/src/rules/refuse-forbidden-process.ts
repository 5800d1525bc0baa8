import type { ContractRule } from "../contract-rule.ts";

/** Refuses a process that the caller may not start. */
export const refuseForbiddenProcess: ContractRule = {
  name: "refuse-forbidden-process",
  title: "refuses a process that the caller may not start",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "responses/403",
  source: "process-instance",
  request: { parameters: { processName: "{forbiddenProcess}", processDefinitionName: "{forbiddenProcess}" } },
  expect: { status: [403] },
};
