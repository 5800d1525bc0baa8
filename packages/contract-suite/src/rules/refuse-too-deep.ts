import type { ContractRule } from "../contract-rule.ts";

/** Refuses a body that is nested 100 000 deep, and stays up. */
export const refuseTooDeep: ContractRule = {
  name: "refuse-too-deep",
  title: "refuses a body that is nested 100 000 deep, and stays up",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "responses/400",
  source: "undocumented: JSON parsers limit the depth",
  request: { rawBody: `{"deep":${"[".repeat(100_000)}${"]".repeat(100_000)}}` },
  expect: { status: [400, 413] },
};
