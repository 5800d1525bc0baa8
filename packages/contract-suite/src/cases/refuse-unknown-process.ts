import type { ContractCase } from "../contract-case.ts";

/**
 * Refuses a process name that has no definition.
 *
 * 404 by the error glossary; older engines answered 400.
 */
export const refuseUnknownProcess: ContractCase = {
  id: "refuse-unknown-process",
  title: "refuses a process name that has no definition",
  operationId: "startProcess",
  pointer:
    "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post/responses/404",
  source: "process-instance",
  request: { processName: "no_such_process_definition" },
  expect: {
    status: [400, 404],
    contentType: "application/problem+json",
    schema: "Problem",
    echoes: { status: "status" },
  },
};
