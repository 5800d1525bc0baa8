import type { ContractRule } from "../contract-rule.ts";

/** Answers JSON where anything is asked for. */
export const acceptAnything: ContractRule = {
  name: "accept-anything",
  title: "answers JSON where anything is asked for",
  operations: ["getActiveBuild", "getProcessInstanceBuild", "startProcess"],
  pointer: "responses/200",
  source: "undocumented: HTTP itself says it (RFC 9110)",
  request: { headers: { accept: "*/*" } },
  expect: { status: [200] },
};
