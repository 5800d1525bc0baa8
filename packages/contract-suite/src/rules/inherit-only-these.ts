import type { ContractRule } from "../contract-rule.ts";

/** Copies only the parameters that are named. */
export const inheritOnlyThese: ContractRule = {
  name: "inherit-only-these",
  title: "copies only the parameters that are named",
  operations: ["startProcessInheriting"],
  pointer: "#/components/examples/InheritOnly",
  source: "start-process-rdi-inherit",
  request: { body: { paramsToInherit: { paramsToCopy: ["customerEmail"] } } },
  expect: { status: [200] },
};
