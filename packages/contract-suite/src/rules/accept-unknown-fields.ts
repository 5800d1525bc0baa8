import type { ContractRule } from "../contract-rule.ts";

/** Keeps the contract with fields that no page names. */
export const acceptUnknownFields: ContractRule = {
  name: "accept-unknown-fields",
  title: "keeps the contract with fields that no page names",
  operations: [
    "startProcess",
    "startProcessOnBuild",
    "getActiveBuild",
    "getProcessInstanceBuild",
    "startProcessInheriting",
  ],
  pointer: "responses/200",
  source: "rest2",
  provoke: "unknown-fields",
  request: {},
  expect: { status: [200] },
};
