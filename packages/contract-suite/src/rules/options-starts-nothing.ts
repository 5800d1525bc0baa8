import type { ContractRule } from "../contract-rule.ts";

/** Starts nothing for OPTIONS. */
export const optionsStartsNothing: ContractRule = {
  name: "options-starts-nothing",
  title: "starts nothing for OPTIONS",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "",
  source: "undocumented: gateways answer OPTIONS themselves (CORS)",
  request: { method: "OPTIONS" },
  expect: { status: [200, 204, 403, 404, 405], absent: ["/uuid"] },
};
