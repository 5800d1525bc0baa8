import type { ContractRule } from "../contract-rule.ts";

/** Starts another instance for the same request again. */
export const startTwiceIsTwoInstances: ContractRule = {
  name: "start-twice-is-two-instances",
  title: "starts another instance for the same request again",
  operations: ["startProcess", "startProcessOnBuild", "startProcessInheriting"],
  pointer: "#/components/schemas/ProcessInstance/properties/uuid",
  source: "seed",
  request: {},
  expect: { status: [200], differs: "/uuid" },
};
