import type { ContractRule } from "../contract-rule.ts";

/** Refuses a path that is no operation. */
export const refuseUnknownPath: ContractRule = {
  name: "refuse-unknown-path",
  title: "refuses a path that is no operation",
  operations: ["startProcess"],
  pointer: "#/paths",
  source: "undocumented: HTTP itself says it (RFC 9110)",
  request: { path: "/api/runtime/wks/start" },
  expect: { status: [404] },
};
