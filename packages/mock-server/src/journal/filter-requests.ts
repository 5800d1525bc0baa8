import type { OperationId } from "@flowx-start/api-types";
import type { RecordedRequest } from "./recorded-request.ts";

/** Filters requests. A request must match every field that is set. */
export interface RequestFilter {
  readonly operation?: OperationId;
  /** The process, by name or resource definition id. */
  readonly process?: string;
  readonly method?: string;
  readonly status?: number;
  /** The name of a scenario that applied. */
  readonly scenario?: string;
  /** True for requests that started an instance. */
  readonly started?: boolean;
  /** True for requests without violations. */
  readonly inContract?: boolean;
}

/** Returns the matching requests, in order. */
export function filterRequests(
  requests: readonly RecordedRequest[],
  filter: RequestFilter,
): readonly RecordedRequest[] {
  return requests.filter((request) => doesFit(request, filter));
}

/** Returns true if a request matches. */
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
