import type { ContractCase } from "../contract-case.ts";

/** Refuses another content type than JSON. */
export const refuseOtherContentType: ContractCase = {
  id: "refuse-other-content-type",
  title: "refuses another content type than JSON",
  operationId: "startProcess",
  pointer:
    "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post/responses/415",
  source: "undocumented: the page requires the content type and names no status",
  request: { contentType: "text/plain" },
  expect: { status: [415], contentType: "application/problem+json", schema: "Problem", echoes: { status: "status" } },
};
