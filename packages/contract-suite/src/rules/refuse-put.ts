import type { ContractRule } from "../contract-rule.ts";

/** Starts nothing for PUT. */
export const refusePut: ContractRule = {
  name: "refuse-put",
  title: "starts nothing for PUT",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "",
  source: "undocumented: the page names POST only",
  request: { method: "PUT" },
  expect: { status: [404, 405] },
};
