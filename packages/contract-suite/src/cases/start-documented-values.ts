import type { ContractCase } from "../contract-case.ts";

/** Starts the process with the documented initial values. */
export const startDocumentedValues: ContractCase = {
  id: "start-documented-values",
  title: "starts the process with the documented initial values",
  operationId: "startProcess",
  pointer:
    "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post/responses/200",
  source: "seed",
  request: {},
  expect: { status: [200], contentType: "application/json", schema: "ProcessInstance" },
};
