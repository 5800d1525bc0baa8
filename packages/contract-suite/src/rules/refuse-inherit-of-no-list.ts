import type { ContractRule } from "../contract-rule.ts";

/** Refuses names that are no list. */
export const refuseInheritOfNoList: ContractRule = {
  name: "refuse-inherit-of-no-list",
  title: "refuses names that are no list",
  operations: ["startProcessInheriting"],
  pointer: "#/components/schemas/ParamsToInherit",
  source: "start-process-rdi-inherit",
  request: { body: { paramsToInherit: { paramsToCopy: "customerEmail" } } },
  expect: { status: [400] },
};
