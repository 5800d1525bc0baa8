import type { ContractRule } from "../contract-rule.ts";

/** Tells no build for PATCH. */
export const buildInfoRefusesPatch: ContractRule = {
  name: "build-info-refuses-patch",
  title: "tells no build for PATCH",
  operations: ["getActiveBuild", "getProcessInstanceBuild"],
  pointer: "",
  source: "undocumented: the page names GET only",
  request: { method: "PATCH" },
  expect: { status: [404, 405] },
};
