import type { ContractRule } from "../contract-rule.ts";

/** Starts with the initial values of the page. */
export const startDocumentedValues: ContractRule = {
  name: "start-documented-values",
  title: "starts with the initial values of the page",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/examples/CustomerOnboarding",
  source: "seed",
  request: {},
  expect: { status: [200] },
};
