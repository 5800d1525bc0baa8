import type { ContractRule } from "../contract-rule.ts";

/** Refuses an empty platform. */
export const refuseEmptyPlatform: ContractRule = {
  name: "refuse-empty-platform",
  title: "refuses an empty platform",
  operations: ["startProcessOnBuild", "startProcessInheriting"],
  pointer: "#/components/parameters/FlowxPlatform",
  source: "rest2",
  request: { headers: { "flowx-platform": "" } },
  expect: { status: [400] },
};
