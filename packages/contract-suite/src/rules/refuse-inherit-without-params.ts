import type { ContractRule } from "../contract-rule.ts";

/** Refuses a body that does not say what is copied. */
export const refuseInheritWithoutParams: ContractRule = {
  name: "refuse-inherit-without-params",
  title: "refuses a body that does not say what is copied",
  operations: ["startProcessInheriting"],
  pointer: "#/components/schemas/InheritRequest/properties/paramsToInherit",
  source: "start-process-rdi-inherit",
  request: { body: {} },
  expect: { status: [400] },
};
