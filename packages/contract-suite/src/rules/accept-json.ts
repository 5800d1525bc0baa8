import type { ContractRule } from "../contract-rule.ts";

/** Answers JSON where JSON is asked for. */
export const acceptJson: ContractRule = {
  name: "accept-json",
  title: "answers JSON where JSON is asked for",
  operations: ["getActiveBuild", "getProcessInstanceBuild", "startProcess"],
  pointer: "responses/200",
  source: "undocumented: HTTP itself says it (RFC 9110)",
  request: { headers: { accept: "application/json" } },
  expect: { status: [200] },
};
