import type { ContractCase } from "../contract-case.ts";

/** Refuses an array as initial values. */
export const refuseArray: ContractCase = {
  id: "refuse-array",
  title: "refuses an array as initial values",
  operationId: "startProcess",
  pointer: "#/components/schemas/InitialValues",
  source: "seed",
  request: { rawBody: "[]" },
  expect: { status: [400], contentType: "application/problem+json", schema: "Problem", echoes: { status: "status" } },
};
