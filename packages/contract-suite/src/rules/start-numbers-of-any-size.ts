import type { ContractRule } from "../contract-rule.ts";

/** Starts with numbers that a double cannot hold. */
export const startNumbersOfAnySize: ContractRule = {
  name: "start-numbers-of-any-size",
  title: "starts with numbers that a double cannot hold",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/schemas/InitialValues",
  source: "undocumented: JSON sets no limit to numbers (RFC 8259)",
  request: { rawBody: '{"large":12345678901234567890,"small":1e-400}' },
  expect: { status: [200] },
};
