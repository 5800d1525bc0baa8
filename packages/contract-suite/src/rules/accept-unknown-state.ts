import type { ContractRule } from "../contract-rule.ts";

/** Keeps the contract with a state that no page names. */
export const acceptUnknownState: ContractRule = {
  name: "accept-unknown-state",
  title: "keeps the contract with a state that no page names",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "#/components/schemas/ProcessInstanceState",
  source: "process-instance",
  provoke: "unknown-state",
  request: {},
  expect: { status: [200] },
};
