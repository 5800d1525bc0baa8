import type { ContractRule } from "../contract-rule.ts";

/** Starts nothing for DELETE. */
export const refuseDelete: ContractRule = {
  name: "refuse-delete",
  title: "starts nothing for DELETE",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "",
  source: "undocumented: the page names POST only",
  request: { method: "DELETE" },
  expect: { status: [404, 405] },
};
