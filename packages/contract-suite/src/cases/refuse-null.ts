import type { ContractCase } from "../contract-case.ts";

/** Refuses null as initial values. */
export const refuseNull: ContractCase = {
  id: "refuse-null",
  title: "refuses null as initial values",
  operationId: "startProcess",
  pointer: "#/components/schemas/InitialValues",
  source: "seed",
  request: { rawBody: "null" },
  expect: { status: [400], contentType: "application/problem+json", schema: "Problem", echoes: { status: "status" } },
};
