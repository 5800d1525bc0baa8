import type { ContractRule } from "../contract-rule.ts";

/** Names the app of the build. */
export const buildInfoNamesTheApp: ContractRule = {
  name: "build-info-names-the-app",
  title: "names the app of the build",
  operations: ["getActiveBuild", "getProcessInstanceBuild"],
  pointer: "#/components/schemas/BuildInfo/properties/applicationId",
  source: "get-build-info",
  request: {},
  expect: { status: [200], fields: { "/applicationId": ["{appId}"] } },
};
