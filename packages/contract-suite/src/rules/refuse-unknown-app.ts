import type { ContractRule } from "../contract-rule.ts";

/** Refuses an unknown app. */
export const refuseUnknownApp: ContractRule = {
  name: "refuse-unknown-app",
  title: "refuses an unknown app",
  operations: ["startProcess", "startProcessOnBuild", "getActiveBuild", "startProcessInheriting"],
  pointer: "responses/404",
  source: "error-glossary",
  request: { parameters: { appId: "00000000-dead-4000-8000-000000000000" } },
  expect: { status: [403, 404] },
};
