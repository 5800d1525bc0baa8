import type { ContractRule } from "../contract-rule.ts";

/** Refuses text in place of JSON. */
export const refuseOtherContentType: ContractRule = {
  name: "refuse-other-content-type",
  title: "refuses text in place of JSON",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "responses/415",
  source: "seed",
  request: { headers: { "content-type": "text/plain" } },
  expect: { status: [415] },
};
