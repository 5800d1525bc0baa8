import type { ContractCase } from "../contract-case.ts";

/** Starts with an empty object of initial values. */
export const startWithoutValues: ContractCase = {
  id: "start-without-values",
  title: "starts with an empty object of initial values",
  operationId: "startProcess",
  pointer:
    "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post/requestBody",
  source: "seed",
  request: { initialValues: {} },
  expect: { status: [200], contentType: "application/json", schema: "ProcessInstance" },
};
