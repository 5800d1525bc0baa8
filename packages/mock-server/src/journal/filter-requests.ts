import type { OperationId } from "@flowx-start/api-types";
import type { RecordedRequest } from "./recorded-request.ts";

/** Which requests to return; those that fit all that is given. */
export interface RequestFilter {
  readonly operation?: OperationId;
  /** By name or resource definition id. */
  readonly process?: string;
  readonly method?: string;
  readonly status?: number;
  /** A scenario that applied. */
  readonly scenario?: string;
  /** Whether an instance was started. */
  readonly started?: boolean;
  /** Whether the request is in contract. */
  readonly inContract?: boolean;
}

/** Returns the requests that fit, in their order. */
export function filterRequests(
  requests: readonly RecordedRequest[],
  filter: RequestFilter,
): readonly RecordedRequest[] {
  return requests.filter((request) => doesFit(request, filter));
}

/** Says whether a request fits. */
export function doesFit(request: RecordedRequest, filter: RequestFilter): boolean {
  const { operation, process, method, status, scenario, started, inContract } = filter;
  const { processName, processDefinitionName, resourceDefinitionId } = request.pathParameters;
  const names = [processName, processDefinitionName, resourceDefinitionId];
  return (
    (operation === undefined || request.operationId === operation) &&
    (process === undefined || names.includes(process)) &&
    (method === undefined || request.method === method) &&
    (status === undefined || request.status === status) &&
    (scenario === undefined || request.scenarios.includes(scenario)) &&
    (started === undefined || (request.startedUuid !== undefined) === started) &&
    (inContract === undefined || (request.violations.length === 0) === inContract)
  );
}
