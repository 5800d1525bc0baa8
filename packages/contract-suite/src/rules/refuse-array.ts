import type { ContractRule } from "../contract-rule.ts";

/** Refuses an array in place of a JSON object. */
export const refuseArray: ContractRule = {
  name: "refuse-array",
  title: "refuses an array in place of a JSON object",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "requestBody",
  source: "seed",
  request: { rawBody: "[]" },
  expect: { status: [400] },
};
