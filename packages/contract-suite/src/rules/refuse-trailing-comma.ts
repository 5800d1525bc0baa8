import type { ContractRule } from "../contract-rule.ts";

/** Refuses JSON with a trailing comma. */
export const refuseTrailingComma: ContractRule = {
  name: "refuse-trailing-comma",
  title: "refuses JSON with a trailing comma",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "requestBody",
  source: "seed",
  request: { rawBody: '{"loanAmount":25000,}' },
  expect: { status: [400] },
};
