import type { ContractRule } from "../contract-rule.ts";

/** Tells no build for POST. */
export const buildInfoRefusesPost: ContractRule = {
  name: "build-info-refuses-post",
  title: "tells no build for POST",
  operations: ["getActiveBuild", "getProcessInstanceBuild"],
  pointer: "",
  source: "undocumented: the page names GET only",
  request: { method: "POST" },
  expect: { status: [404, 405] },
};
