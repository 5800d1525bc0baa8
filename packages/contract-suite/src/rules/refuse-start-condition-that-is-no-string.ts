import type { ContractRule } from "../contract-rule.ts";

/** Refuses a start condition that is no string. */
export const refuseStartConditionThatIsNoString: ContractRule = {
  name: "refuse-start-condition-that-is-no-string",
  title: "refuses a start condition that is no string",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/schemas/InitialValues/properties/startCondition",
  source: "start-end-node",
  request: { body: { startCondition: 5 } },
  expect: { status: [400] },
};
