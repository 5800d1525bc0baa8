import type { ContractRule } from "../contract-rule.ts";

/** Starts with initial values named as JavaScript names its own. */
export const startAnyNamesOfValues: ContractRule = {
  name: "start-any-names-of-values",
  title: "starts with initial values named as JavaScript names its own",
  operations: ["startProcess", "startProcessOnBuild"],
  pointer: "#/components/schemas/InitialValues",
  source: "seed",
  request: { rawBody: '{"__proto__":{"a":1},"constructor":"b","":0}' },
  expect: { status: [200] },
};
