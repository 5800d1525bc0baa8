import type { ContractRule } from "../contract-rule.ts";

/** Refuses null in place of a JSON object. */
export const refuseNull: ContractRule = {
  name: "refuse-null",
  title: "refuses null in place of a JSON object",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "requestBody",
  source: "seed",
  request: { rawBody: "null" },
  expect: { status: [400] },
};
