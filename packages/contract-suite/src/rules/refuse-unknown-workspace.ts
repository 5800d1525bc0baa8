import type { ContractRule } from "../contract-rule.ts";

/** Refuses an unknown workspace. */
export const refuseUnknownWorkspace: ContractRule = {
  name: "refuse-unknown-workspace",
  title: "refuses an unknown workspace",
  operations: ["startProcess", "getActiveBuild", "startProcessInheriting"],
  pointer: "responses/404",
  source: "error-glossary",
  request: { parameters: { workspaceId: "00000000-dead-4000-8000-000000000000" } },
  expect: { status: [403, 404] },
};
