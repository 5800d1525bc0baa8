import type { ContractCase } from "../contract-case.ts";

/** Refuses initial values over 1 MB. */
export const refuseTooLarge: ContractCase = {
  id: "refuse-too-large",
  title: "refuses initial values over 1 MB",
  operationId: "startProcess",
  pointer:
    "#/paths/~1api~1runtime~1wks~1{workspaceId}~1app~1{appId}~1process-name~1{processName}~1start/post/responses/413",
  source: "starting-a-process",
  request: { bodyBytes: 1100000 },
  expect: { status: [413] },
};
