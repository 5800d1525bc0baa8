import type { ContractCase } from "../contract-case.ts";

/** Asks for a bearer token where one is missing. */
export const challengeBearer: ContractCase = {
  id: "challenge-bearer",
  title: "asks for a bearer token where one is missing",
  operationId: "startProcess",
  pointer:
    "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post/responses/401",
  source: "undocumented: RFC 9110 requires the challenge",
  request: { authorization: null },
  expect: { status: [401], headers: { "www-authenticate": "^Bearer" } },
};
