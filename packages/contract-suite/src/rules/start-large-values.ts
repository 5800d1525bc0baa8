import type { ContractRule } from "../contract-rule.ts";

/** Starts with 900 kB of initial values. */
export const startLargeValues: ContractRule = {
  name: "start-large-values",
  title: "starts with 900 kB of initial values",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "requestBody",
  source: "starting-a-process",
  request: { paddingBytes: 900000 },
  expect: { status: [200] },
};
