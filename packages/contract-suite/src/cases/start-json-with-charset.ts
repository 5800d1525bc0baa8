import type { ContractCase } from "../contract-case.ts";

/** Accepts a content type with a charset. */
export const startJsonWithCharset: ContractCase = {
  id: "start-json-with-charset",
  title: "accepts a content type with a charset",
  operationId: "startProcess",
  pointer:
    "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post/requestBody",
  source: "undocumented: RFC 9110 allows parameters on a media type",
  request: { contentType: "application/json; charset=utf-8" },
  expect: { status: [200], contentType: "application/json", schema: "ProcessInstance" },
};
