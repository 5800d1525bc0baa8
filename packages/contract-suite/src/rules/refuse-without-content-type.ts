import type { ContractRule } from "../contract-rule.ts";

/** Refuses a body without a content type. */
export const refuseWithoutContentType: ContractRule = {
  name: "refuse-without-content-type",
  title: "refuses a body without a content type",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "responses/415",
  source: "seed",
  request: { headers: { "content-type": null } },
  expect: { status: [400, 415] },
};
