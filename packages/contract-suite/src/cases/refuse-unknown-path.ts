import type { ContractCase } from "../contract-case.ts";

/** Does not start anything on a path that is no operation. */
export const refuseUnknownPath: ContractCase = {
  id: "refuse-unknown-path",
  title: "does not start anything on a path that is no operation",
  operationId: "startProcess",
  pointer: "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post",
  source: "seed",
  request: { path: "/api/runtime/wks/start" },
  expect: { status: [404] },
};
