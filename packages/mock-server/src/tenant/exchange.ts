import type { JsonObject } from "../contract/read-body.ts";
import { type Route, toRoute } from "../contract/route.ts";
import { type MockRequest, toPath } from "../http/mock-request.ts";
import { Refusal, type Violation } from "../http/refusal.ts";
import type { NewInstance } from "../journal/instance-slot.ts";
import type { ScenarioRequest } from "../scenarios/scenario.ts";
import type { OperationResult } from "../state/operations.ts";

/** The state of a request. Each stage adds to it. */
export interface Exchange {
  readonly request: MockRequest;
  /** The route, or the refusal if there is none. */
  readonly route: Route | Refusal;
  /** The text of the body with the token redacted; `undefined` until it is read. */
  text: string | undefined;
  /** The parsed body, or the reason why it is refused; `undefined` until it is read. */
  body: JsonObject | Refusal | undefined;
  started: NewInstance | undefined;
  /** The body of the answer before serialization, and its subject. */
  result: Pick<OperationResult, "value" | "subject"> | undefined;
  violations: readonly Violation[];
  /** The time of arrival on a monotonic clock. */
  readonly arrivedMs: number;
}

const none: readonly Violation[] = [];

/** Creates the exchange of a request. */
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

/** Returns the request for a scenario's predicate. */
export function toScenarioRequest({ request, route, body }: Exchange): ScenarioRequest {
  const { method, target: path, headers } = request;
  const { operationId, pathParameters } = route instanceof Refusal ? noRoute : route;
  const read = body instanceof Refusal ? undefined : body?.value;
  return { method, path, headers: headers.values, body: read, operationId, pathParameters };
}

/** The placeholder for a missing route. */
export const noRoute: Omit<Route, "operationId"> & { readonly operationId: undefined } = {
  operationId: undefined,
  pathParameters: {},
  path: "",
};
