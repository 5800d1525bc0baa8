import type { ContractRule } from "../contract-rule.ts";

/** Starts with initial values that are null. */
export const startNullValues: ContractRule = {
  name: "start-null-values",
  title: "starts with initial values that are null",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/schemas/InitialValues",
  source: "seed",
  request: { body: { customerEmail: null } },
  expect: { status: [200] },
};
