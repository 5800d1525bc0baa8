import type { ContractRule } from "../contract-rule.ts";

/** Refuses a start without a platform. */
export const refuseWithoutPlatform: ContractRule = {
  name: "refuse-without-platform",
  title: "refuses a start without a platform",
  operations: ["startProcessOnBuild", "startProcessInheriting"],
  pointer: "#/components/parameters/FlowxPlatform",
  source: "rest2",
  request: { headers: { "flowx-platform": null } },
  expect: { status: [400] },
};
