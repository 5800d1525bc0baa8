import type { ContractCase } from "../contract-case.ts";

/**
 * Takes a percent-encoded name as a name and not as a path.
 *
 * 404 by the error glossary; older engines answered 400.
 */
export const refuseEncodedSlash: ContractCase = {
  id: "refuse-encoded-slash",
  title: "takes a percent-encoded name as a name and not as a path",
  operationId: "startProcess",
  pointer: "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post",
  source: "rest2",
  request: { processName: "no/such?process#definition" },
  expect: {
    status: [400, 404],
    contentType: "application/problem+json",
    schema: "Problem",
    echoes: { status: "status" },
  },
};
