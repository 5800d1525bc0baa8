import type { ContractCase } from "../contract-case.ts";

/** Does not start anything for GET. */
export const refuseGet: ContractCase = {
  id: "refuse-get",
  title: "does not start anything for GET",
  operationId: "startProcess",
  pointer: "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post",
  source: "seed",
  request: { method: "GET" },
  expect: { status: [404, 405] },
};
