import type { ContractRule } from "../contract-rule.ts";

/** Answers HEAD as GET, without a body, or not at all. */
export const buildInfoForHead: ContractRule = {
  name: "build-info-for-head",
  title: "answers HEAD as GET, without a body, or not at all",
  operations: ["getActiveBuild", "getProcessInstanceBuild"],
  pointer: "",
  source: "undocumented: HTTP itself says it (RFC 9110)",
  request: { method: "HEAD" },
  expect: { status: [200, 404, 405] },
};
