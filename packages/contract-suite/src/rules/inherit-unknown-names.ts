import type { ContractRule } from "../contract-rule.ts";

/** Copies nothing where no parameter has the name. */
export const inheritUnknownNames: ContractRule = {
  name: "inherit-unknown-names",
  title: "copies nothing where no parameter has the name",
  operations: ["startProcessInheriting"],
  pointer: "#/components/schemas/ParamsToInherit",
  source: "undocumented: what becomes of a name that the instance lacks",
  request: { body: { paramsToInherit: { paramsToCopy: ["noSuchParameter"] } } },
  expect: { status: [200, 400] },
};
