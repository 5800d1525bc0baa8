import type { ContractRule } from "../contract-rule.ts";

/** Answers JSON or 406 where HTML is asked for. */
export const acceptHtml: ContractRule = {
  name: "accept-html",
  title: "answers JSON or 406 where HTML is asked for",
  operations: ["getActiveBuild", "getProcessInstanceBuild"],
  pointer: "responses/200",
  source: "undocumented: HTTP itself says it (RFC 9110)",
  request: { headers: { accept: "text/html" } },
  expect: { status: [200, 406] },
};
