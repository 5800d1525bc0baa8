import type { ContractRule } from "../contract-rule.ts";

/** Tells no build for PUT. */
export const buildInfoRefusesPut: ContractRule = {
  name: "build-info-refuses-put",
  title: "tells no build for PUT",
  operations: ["getActiveBuild", "getProcessInstanceBuild"],
  pointer: "",
  source: "undocumented: the page names GET only",
  request: { method: "PUT" },
  expect: { status: [404, 405] },
};
