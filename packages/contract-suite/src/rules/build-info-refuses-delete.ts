import type { ContractRule } from "../contract-rule.ts";

/** Tells no build for DELETE. */
export const buildInfoRefusesDelete: ContractRule = {
  name: "build-info-refuses-delete",
  title: "tells no build for DELETE",
  operations: ["getActiveBuild", "getProcessInstanceBuild"],
  pointer: "",
  source: "undocumented: the page names GET only",
  request: { method: "DELETE" },
  expect: { status: [404, 405] },
};
