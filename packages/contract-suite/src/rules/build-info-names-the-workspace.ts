import type { ContractRule } from "../contract-rule.ts";

/** Names the workspace of the build. */
export const buildInfoNamesTheWorkspace: ContractRule = {
  name: "build-info-names-the-workspace",
  title: "names the workspace of the build",
  operations: ["getActiveBuild"],
  pointer: "#/components/schemas/BuildInfo/properties/workspaceId",
  source: "get-build-info",
  request: {},
  expect: { status: [200], fields: { "/workspaceId": ["{workspaceId}"] } },
};
