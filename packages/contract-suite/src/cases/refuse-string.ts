import type { ContractCase } from "../contract-case.ts";

/** Refuses a string as initial values. */
export const refuseString: ContractCase = {
  id: "refuse-string",
  title: "refuses a string as initial values",
  operationId: "startProcess",
  pointer: "#/components/schemas/InitialValues",
  source: "seed",
  request: { rawBody: '"customerEmail"' },
  expect: { status: [400], contentType: "application/problem+json", schema: "Problem", echoes: { status: "status" } },
};
