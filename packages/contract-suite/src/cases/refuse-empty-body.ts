import type { ContractCase } from "../contract-case.ts";

/** Refuses a request without a body. */
export const refuseEmptyBody: ContractCase = {
  id: "refuse-empty-body",
  title: "refuses a request without a body",
  operationId: "startProcess",
  pointer:
    "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post/requestBody",
  source: "seed",
  request: { rawBody: "" },
  expect: { status: [400], contentType: "application/problem+json", schema: "Problem", echoes: { status: "status" } },
};
