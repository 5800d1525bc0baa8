import type { ContractCase } from "../contract-case.ts";

/**
 * Does not take a name for another that it begins with.
 *
 * 404 by the error glossary; older engines answered 400.
 */
export const refuseEncodedNameSuffix: ContractCase = {
  id: "refuse-encoded-name-suffix",
  title: "does not take a name for another that it begins with",
  operationId: "startProcess",
  pointer: "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post",
  source: "rest2",
  request: { processName: "{processName} " },
  expect: {
    status: [400, 404],
    contentType: "application/problem+json",
    schema: "Problem",
    echoes: { status: "status" },
  },
};
