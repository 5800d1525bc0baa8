import type { ContractRule } from "../contract-rule.ts";

/** Refuses a number in place of a JSON object. */
export const refuseNumber: ContractRule = {
  name: "refuse-number",
  title: "refuses a number in place of a JSON object",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "requestBody",
  source: "seed",
  request: { rawBody: "25000" },
  expect: { status: [400] },
};
