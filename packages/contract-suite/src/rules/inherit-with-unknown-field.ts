import type { ContractRule } from "../contract-rule.ts";

/** Lets a field pass that it does not know. */
export const inheritWithUnknownField: ContractRule = {
  name: "inherit-with-unknown-field",
  title: "lets a field pass that it does not know",
  operations: ["startProcessInheriting"],
  pointer: "#/components/schemas/InheritRequest",
  source: "undocumented: whether unknown fields pass",
  request: { body: { paramsToInherit: {}, notDocumented: 1 } },
  expect: { status: [200, 400] },
};
