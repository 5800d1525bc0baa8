import type { ContractCase } from "../contract-case.ts";

/** Refuses a start with another authorization scheme. */
export const refuseBasicScheme: ContractCase = {
  id: "refuse-basic-scheme",
  title: "refuses a start with another authorization scheme",
  operationId: "startProcess",
  pointer:
    "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post/responses/401",
  source: "process-instance",
  request: { authorization: "Basic YTpi" },
  expect: { status: [401], contentType: "application/problem+json", schema: "Problem", echoes: { status: "status" } },
};
