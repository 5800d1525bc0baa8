import type { ContractRule } from "../contract-rule.ts";

/** Starts for mobile. */
export const startForMobile: ContractRule = {
  name: "start-for-mobile",
  title: "starts for mobile",
  operations: ["startProcessOnBuild", "startProcessInheriting"],
  pointer: "#/components/parameters/FlowxPlatform",
  source: "rest2",
  request: { headers: { "flowx-platform": "mobile" } },
  expect: { status: [200] },
};
