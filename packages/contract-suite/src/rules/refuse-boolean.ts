import type { ContractRule } from "../contract-rule.ts";

/** Refuses a boolean in place of a JSON object. */
export const refuseBoolean: ContractRule = {
  name: "refuse-boolean",
  title: "refuses a boolean in place of a JSON object",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "requestBody",
  source: "seed",
  request: { rawBody: "true" },
  expect: { status: [400] },
};
