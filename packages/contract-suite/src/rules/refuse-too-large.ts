import type { ContractRule } from "../contract-rule.ts";

/** Refuses a body over 1 MB. */
export const refuseTooLarge: ContractRule = {
  name: "refuse-too-large",
  title: "refuses a body over 1 MB",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "responses/413",
  source: "starting-a-process",
  request: { paddingBytes: 1100000 },
  expect: { status: [413] },
};
