import type { ContractRule } from "../contract-rule.ts";

/** Starts from the build that is named. */
export const startOnTheNamedBuild: ContractRule = {
  name: "start-on-the-named-build",
  title: "starts from the build that is named",
  operations: ["startProcessOnBuild"],
  pointer: "#/components/schemas/ProcessInstance/properties/buildId",
  source: "rest2",
  request: {},
  expect: { status: [200], fields: { "/buildId": ["{buildId}"] } },
};
