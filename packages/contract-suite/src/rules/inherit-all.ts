import type { ContractRule } from "../contract-rule.ts";

/** Copies all parameters. */
export const inheritAll: ContractRule = {
  name: "inherit-all",
  title: "copies all parameters",
  operations: ["startProcessInheriting"],
  pointer: "#/components/examples/InheritAll",
  source: "start-process-rdi-inherit",
  request: {},
  expect: { status: [200] },
};
