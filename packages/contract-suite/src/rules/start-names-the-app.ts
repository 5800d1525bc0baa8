import type { ContractRule } from "../contract-rule.ts";

/** Names the app. */
export const startNamesTheApp: ContractRule = {
  name: "start-names-the-app",
  title: "names the app",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "#/components/schemas/ProcessInstance/properties/applicationId",
  source: "seed",
  request: {},
  expect: { status: [200], fields: { "/applicationId": ["{appId}"] } },
};
