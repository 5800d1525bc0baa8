import type { JsonObject } from "../contract/read-body.ts";
import { type Route, toRoute } from "../contract/route.ts";
import { type MockRequest, toPath } from "../http/mock-request.ts";
import { Refusal, type Violation } from "../http/refusal.ts";
import type { ScenarioRequest } from "../scenarios/scenario.ts";
import type { OperationResult } from "../state/operations.ts";
import type { StartedInstance } from "../state/started-instance.ts";

/** An instance that is not recorded yet. */
export type Started = Omit<StartedInstance, "requestId">;

/** What is known of a request so far; each stage adds to it. */
export interface Exchange {
  readonly request: MockRequest;
  /** Where it goes, or why it goes nowhere. */
  readonly route: Route | Refusal;
  /** The body as it came, without the token; `undefined` while it is not read. */
  text: string | undefined;
  /** What the text holds, or why it is refused; `undefined` while it is not read. */
  body: JsonObject | Refusal | undefined;
  started: Started | undefined;
  /** The body of the answer before it was written as JSON, and what it tells of. */
  result: Pick<OperationResult, "value" | "subject"> | undefined;
  violations: readonly Violation[];
  /** When it arrived, on a clock that only runs forward. */
  readonly arrivedMs: number;
}

const none: readonly Violation[] = [];

/** Begins with a request. */
export function toExchange(request: MockRequest, basePath: string): Exchange {
  return {
    request,
    route: findRoute(request, basePath),
    text: undefined,
    body: undefined,
    started: undefined,
    result: undefined,
    violations: none,
    arrivedMs: performance.now(),
  };
}

function findRoute({ method, target }: MockRequest, basePath: string): Route | Refusal {
  const path = toPath(target);
  if (path.startsWith(`${basePath}/`)) return toRoute(method, path.slice(basePath.length));
  const violations = [{ where: "path", message: `is not under ${basePath}` }];
  return new Refusal(404, "Resource not found.", { violations });
}

/** Returns the request as the predicate of a scenario sees it. */
export function toScenarioRequest({ request, route, body }: Exchange): ScenarioRequest {
  const { method, target: path, headers } = request;
  const { operationId, pathParameters } = route instanceof Refusal ? noRoute : route;
  const read = body instanceof Refusal ? undefined : body?.value;
  return { method, path, headers: headers.values, body: read, operationId, pathParameters };
}

/** What stands in for a route where there is none. */
export const noRoute: Omit<Route, "operationId"> & { readonly operationId: undefined } = {
  operationId: undefined,
  pathParameters: {},
  path: "",
};
