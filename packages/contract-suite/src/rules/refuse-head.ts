import type { ContractRule } from "../contract-rule.ts";

/** Starts nothing for HEAD. */
export const refuseHead: ContractRule = {
  name: "refuse-head",
  title: "starts nothing for HEAD",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "",
  source: "undocumented: the page names POST only",
  request: { method: "HEAD" },
  expect: { status: [404, 405] },
};
