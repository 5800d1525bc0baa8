import type { ContractRule } from "../contract-rule.ts";

/** Starts nothing for PATCH. */
export const refusePatch: ContractRule = {
  name: "refuse-patch",
  title: "starts nothing for PATCH",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "",
  source: "undocumented: the page names POST only",
  request: { method: "PATCH" },
  expect: { status: [404, 405] },
};
