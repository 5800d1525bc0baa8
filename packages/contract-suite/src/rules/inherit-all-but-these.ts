import type { ContractRule } from "../contract-rule.ts";

/** Copies all parameters but those that are named. */
export const inheritAllButThese: ContractRule = {
  name: "inherit-all-but-these",
  title: "copies all parameters but those that are named",
  operations: ["startProcessInheriting"],
  pointer: "#/components/examples/InheritExcept",
  source: "start-process-rdi-inherit",
  request: { body: { paramsToInherit: { withoutParams: ["loanAmount"] } } },
  expect: { status: [200] },
};
