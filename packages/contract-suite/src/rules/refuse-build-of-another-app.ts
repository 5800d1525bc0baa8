import type { ContractRule } from "../contract-rule.ts";

/** Refuses a build that belongs to another app. */
export const refuseBuildOfAnotherApp: ContractRule = {
  name: "refuse-build-of-another-app",
  title: "refuses a build that belongs to another app",
  operations: ["startProcessOnBuild"],
  pointer: "#/components/parameters/BuildId",
  source: "rest2",
  request: { parameters: { buildId: "{foreignBuildId}" } },
  expect: { status: [400, 403, 404] },
};
