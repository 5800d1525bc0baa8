import type { ContractRule } from "../contract-rule.ts";

/** Answers in contract for a platform that no page names. */
export const answerUnknownPlatform: ContractRule = {
  name: "answer-unknown-platform",
  title: "answers in contract for a platform that no page names",
  operations: ["startProcessOnBuild", "getActiveBuild", "startProcessInheriting"],
  pointer: "#/components/schemas/Platform",
  source: "undocumented: whether there are more platforms",
  request: { headers: { "flowx-platform": "kiosk" } },
  expect: { status: [200, 400] },
};
