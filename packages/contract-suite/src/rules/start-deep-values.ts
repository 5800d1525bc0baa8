import type { ContractRule } from "../contract-rule.ts";

/** Starts with initial values that are nested 100 deep. */
export const startDeepValues: ContractRule = {
  name: "start-deep-values",
  title: "starts with initial values that are nested 100 deep",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "requestBody",
  source: "undocumented: the page sets no depth",
  request: { rawBody: `{"deep":${"[".repeat(100)}${"]".repeat(100)}}` },
  expect: { status: [200] },
};
