import type { ContractRule } from "../contract-rule.ts";

/** Refuses an empty body. */
export const refuseEmptyBody: ContractRule = {
  name: "refuse-empty-body",
  title: "refuses an empty body",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "requestBody",
  source: "seed",
  request: { rawBody: "" },
  expect: { status: [400] },
};
