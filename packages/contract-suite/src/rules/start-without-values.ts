import type { ContractRule } from "../contract-rule.ts";

/** Starts with an empty object of initial values. */
export const startWithoutValues: ContractRule = {
  name: "start-without-values",
  title: "starts with an empty object of initial values",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "requestBody",
  source: "seed",
  request: { body: {} },
  expect: { status: [200] },
};
