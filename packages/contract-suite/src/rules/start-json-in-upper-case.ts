import type { ContractRule } from "../contract-rule.ts";

/** Reads the content type in any case. */
export const startJsonInUpperCase: ContractRule = {
  name: "start-json-in-upper-case",
  title: "reads the content type in any case",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "requestBody",
  source: "undocumented: HTTP itself says it (RFC 9110)",
  request: { headers: { "content-type": "Application/JSON" } },
  expect: { status: [200] },
};
