import type { OperationId } from "@flowx-start/api-types";
import { authenticate } from "./authenticate.ts";
import { documentedData, type MockData } from "./mock-data.ts";
import { Refusal, toProblemResponse } from "./problem.ts";
import { readBody } from "./read-body.ts";
import { type Route, toRoute } from "./route.ts";
import { type StartedInstance, startProcess } from "./start-process.ts";

/** Options of {@link createMock}. */
export interface MockOptions {
  /** What exists. Default {@link documentedData}. */
  data?: MockData;
  /** A path in front of every route, as environments have one: `/rtm`. Default none. */
  basePath?: string;
  /** Lets pages of every origin call the mock (CORS). What FlowX allows is a matter of its gateway. Default false. */
  cors?: boolean;
}

/** A request that the mock has answered. Holds no token. */
export interface RecordedRequest {
  readonly method: string;
  /** The path as it was sent, percent-encoded. */
  readonly path: string;
  /** `undefined` if the request reached no operation. */
  readonly operationId: OperationId | undefined;
  /** Decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
  /** Names in lower case; `authorization` is redacted. */
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON object; `undefined` if it was not read, or is none. */
  readonly body: Readonly<Record<string, unknown>> | undefined;
  /** The status of the answer. */
  readonly status: number;
  /** The instance that the request started. */
  readonly startedUuid: string | undefined;
}

/** FlowX's start-process API as a function from request to response. */
export interface Mock {
  /** Answers a request; never rejects. */
  fetch(request: Request): Promise<Response>;
  /** Every request, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** Every instance that was started, oldest first. */
  readonly instances: readonly StartedInstance[];
  /** Forgets requests and instances. */
  reset(): void;
}

/** What is known of a request so far; each stage adds to it. */
interface Exchange {
  route?: Route;
  body?: Record<string, unknown>;
  started?: StartedInstance;
}

/**
 * Creates a mock without a socket: web-standard in and out, for a server, a test or a service worker.
 *
 * @throws `TypeError` if `basePath` does not begin with `/`, or ends with it.
 */
export function createMock({ data = documentedData, basePath = "", cors = false }: MockOptions = {}): Mock {
  if (basePath !== "" && !/^\/.*[^/]$/.test(basePath)) {
    throw new TypeError(`basePath must look like "/rtm", but is ${JSON.stringify(basePath)}.`);
  }
  const requests: RecordedRequest[] = [];
  const instances: StartedInstance[] = [];
  return {
    requests,
    instances,
    async fetch(request) {
      if (cors && request.method === "OPTIONS") return allowEveryOrigin(new Response(null, { status: 204 }));
      const exchange: Exchange = {};
      const response = await answer(request, exchange, data, basePath).catch(toFailure);
      if (exchange.started !== undefined) instances.push(exchange.started);
      requests.push(toRecord(request, exchange, response.status));
      return cors ? allowEveryOrigin(response) : response;
    },
    reset() {
      requests.length = 0;
      instances.length = 0;
    },
  };
}

/**
 * The stages, in the order in which a gateway and a Spring application refuse: route, token, content type, size, body,
 * state. FlowX documents no order.
 */
async function answer(request: Request, exchange: Exchange, data: MockData, basePath: string): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (!pathname.startsWith(`${basePath}/`)) throw new Refusal(404, "Resource not found.");
  exchange.route = toRoute(request.method, pathname.slice(basePath.length));
  authenticate(request.headers.get("authorization"));
  exchange.body = await readBody(request);
  exchange.started = startProcess(data, exchange.route.pathParameters, exchange.body, crypto.randomUUID());
  return Response.json(exchange.started.instance);
}

/** Answers a preflight, and lets the page read what was answered. */
function allowEveryOrigin(response: Response): Response {
  response.headers.set("access-control-allow-origin", "*");
  response.headers.set(
    "access-control-allow-headers",
    "authorization, content-type, flowx-platform, fx-organization-id",
  );
  response.headers.set("access-control-expose-headers", "retry-after");
  return response;
}

function toFailure(error: unknown): Response {
  return toProblemResponse(error instanceof Refusal ? error : new Refusal(500, "Internal server error."));
}

function toRecord(request: Request, { route, body, started }: Exchange, status: number): RecordedRequest {
  const headers = Object.fromEntries(request.headers);
  if (headers["authorization"] !== undefined) headers["authorization"] = "[redacted]";
  return {
    method: request.method,
    path: new URL(request.url).pathname,
    operationId: route?.operationId,
    pathParameters: route?.pathParameters ?? {},
    headers,
    body,
    status,
    startedUuid: started?.instance.uuid,
  };
}
