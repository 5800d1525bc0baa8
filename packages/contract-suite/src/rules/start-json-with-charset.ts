import type { ContractRule } from "../contract-rule.ts";

/** Starts with a content type that names the charset. */
export const startJsonWithCharset: ContractRule = {
  name: "start-json-with-charset",
  title: "starts with a content type that names the charset",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "requestBody",
  source: "seed",
  request: { headers: { "content-type": "application/json; charset=utf-8" } },
  expect: { status: [200] },
};
