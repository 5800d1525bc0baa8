import type { ContractRule } from "../contract-rule.ts";

/** Refuses a body that is no JSON. */
export const refuseMalformedJson: ContractRule = {
  name: "refuse-malformed-json",
  title: "refuses a body that is no JSON",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "requestBody",
  source: "seed",
  request: { rawBody: '{"customerEmail":' },
  expect: { status: [400] },
};
