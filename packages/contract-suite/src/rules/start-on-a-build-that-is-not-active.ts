import type { ContractRule } from "../contract-rule.ts";

/** Starts from another build than the active one. */
export const startOnABuildThatIsNotActive: ContractRule = {
  name: "start-on-a-build-that-is-not-active",
  title: "starts from another build than the active one",
  operations: ["startProcessOnBuild"],
  pointer: "#/components/parameters/BuildId",
  source: "rest2",
  request: { parameters: { buildId: "{secondBuildId}" } },
  expect: { status: [200], fields: { "/buildId": ["{secondBuildId}"] } },
};
