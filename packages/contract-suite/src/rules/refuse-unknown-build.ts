import type { ContractRule } from "../contract-rule.ts";

/** Refuses an unknown build. */
export const refuseUnknownBuild: ContractRule = {
  name: "refuse-unknown-build",
  title: "refuses an unknown build",
  operations: ["startProcessOnBuild"],
  pointer: "responses/404",
  source: "rest2",
  request: { parameters: { buildId: "00000000-dead-4000-8000-000000000000" } },
  expect: { status: [400, 403, 404] },
};
