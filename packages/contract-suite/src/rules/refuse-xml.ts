import type { ContractRule } from "../contract-rule.ts";

/** Refuses XML in place of JSON. */
export const refuseXml: ContractRule = {
  name: "refuse-xml",
  title: "refuses XML in place of JSON",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "responses/415",
  source: "seed",
  request: { headers: { "content-type": "application/xml" } },
  expect: { status: [415] },
};
