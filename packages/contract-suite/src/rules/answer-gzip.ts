import type { ContractRule } from "../contract-rule.ts";

/** Answers what can be read where gzip is accepted. */
export const answerGzip: ContractRule = {
  name: "answer-gzip",
  title: "answers what can be read where gzip is accepted",
  operations: ["getActiveBuild", "getProcessInstanceBuild", "startProcess"],
  pointer: "responses/200",
  source: "undocumented: HTTP itself says it (RFC 9110)",
  request: { headers: { "accept-encoding": "gzip" } },
  expect: { status: [200], headers: { "content-encoding": "^(gzip|identity)?$" } },
};
