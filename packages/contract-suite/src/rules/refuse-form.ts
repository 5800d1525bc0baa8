import type { ContractRule } from "../contract-rule.ts";

/** Refuses a form in place of JSON. */
export const refuseForm: ContractRule = {
  name: "refuse-form",
  title: "refuses a form in place of JSON",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "responses/415",
  source: "seed",
  request: { headers: { "content-type": "application/x-www-form-urlencoded" } },
  expect: { status: [415] },
};
