import type { ContractRule } from "../contract-rule.ts";

/** Starts with nested initial values in any script. */
export const startNestedValues: ContractRule = {
  name: "start-nested-values",
  title: "starts with nested initial values in any script",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/schemas/InitialValues",
  source: "seed",
  request: {
    body: {
      customerEmail: "alice@example.com",
      loanAmount: 25000,
      applicant: { name: "Ștefan 日本", tags: ["a", null, 1.5], active: false },
    },
  },
  expect: { status: [200] },
};
