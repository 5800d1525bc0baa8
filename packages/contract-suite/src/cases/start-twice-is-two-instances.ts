import type { ContractCase } from "../contract-case.ts";

/** Starts two instances for two requests. */
export const startTwiceIsTwoInstances: ContractCase = {
  id: "start-twice-is-two-instances",
  title: "starts two instances for two requests",
  operationId: "startProcess",
  pointer: "#/components/schemas/ProcessInstance/properties/uuid",
  source: "undocumented: the API knows no idempotency key",
  request: {},
  expect: { status: [200], contentType: "application/json", schema: "ProcessInstance", differs: "uuid" },
};
