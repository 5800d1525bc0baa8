import type { ContractRule } from "../contract-rule.ts";

/** Starts nothing for GET. */
export const refuseGet: ContractRule = {
  name: "refuse-get",
  title: "starts nothing for GET",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "",
  source: "undocumented: the page names POST only",
  request: { method: "GET" },
  expect: { status: [404, 405] },
};
