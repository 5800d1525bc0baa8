import type { ContractCase } from "../contract-case.ts";

/** Refuses a start without a bearer token. */
export const refuseWithoutToken: ContractCase = {
  id: "refuse-without-token",
  title: "refuses a start without a bearer token",
  operationId: "startProcess",
  pointer:
    "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post/responses/401",
  source: "process-instance",
  request: { authorization: null },
  expect: { status: [401], contentType: "application/problem+json", schema: "Problem", echoes: { status: "status" } },
};
