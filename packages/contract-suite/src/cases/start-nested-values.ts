import type { ContractCase } from "../contract-case.ts";

/** Starts with nested, non-ASCII and null initial values. */
export const startNestedValues: ContractCase = {
  id: "start-nested-values",
  title: "starts with nested, non-ASCII and null initial values",
  operationId: "startProcess",
  pointer: "#/components/schemas/InitialValues",
  source: "seed",
  request: {
    initialValues: {
      customerEmail: "alice@example.com",
      loanAmount: 25000,
      applicant: { name: "Ștefan 日本", tags: ["a", null, 1.5], active: false },
    },
  },
  expect: { status: [200], contentType: "application/json", schema: "ProcessInstance" },
};
