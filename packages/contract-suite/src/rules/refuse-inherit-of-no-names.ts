import type { ContractRule } from "../contract-rule.ts";

/** Refuses a list of what are no names. */
export const refuseInheritOfNoNames: ContractRule = {
  name: "refuse-inherit-of-no-names",
  title: "refuses a list of what are no names",
  operations: ["startProcessInheriting"],
  pointer: "#/components/schemas/ParamsToInherit",
  source: "start-process-rdi-inherit",
  request: { body: { paramsToInherit: { withoutParams: [1] } } },
  expect: { status: [400] },
};
