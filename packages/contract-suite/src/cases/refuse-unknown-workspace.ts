import type { ContractCase } from "../contract-case.ts";

/**
 * Refuses a start in a workspace that does not exist.
 *
 * Which of the two is not documented: an environment may hide what the caller has no access to.
 */
export const refuseUnknownWorkspace: ContractCase = {
  id: "refuse-unknown-workspace",
  title: "refuses a start in a workspace that does not exist",
  operationId: "startProcess",
  pointer:
    "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post/responses/404",
  source: "error-glossary",
  request: { workspaceId: "00000000-dead-4000-8000-000000000000" },
  expect: {
    status: [403, 404],
    contentType: "application/problem+json",
    schema: "Problem",
    echoes: { status: "status" },
  },
};
