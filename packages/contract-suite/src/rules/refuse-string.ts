import type { ContractRule } from "../contract-rule.ts";

/** Refuses a string in place of a JSON object. */
export const refuseString: ContractRule = {
  name: "refuse-string",
  title: "refuses a string in place of a JSON object",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "requestBody",
  source: "seed",
  request: { rawBody: '"customerEmail"' },
  expect: { status: [400] },
};
