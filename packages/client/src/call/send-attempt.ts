/** Call room: one attempt, from the request to its result or its error. */
import { reservedHeaders } from "../arguments/headers.ts";
import { AbortedError } from "../errors/aborted-error.ts";
import { type FlowxError, hasErrorBrand, type Outcome } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { redactSecrets } from "../errors/redaction.ts";
import { toSafeCause } from "../errors/safe-cause.ts";
import { TimeoutError } from "../errors/timeout-error.ts";
import { notify, observe, type TracedResponse } from "../observe/observer.ts";
import { createRequestId } from "../observe/request-id.ts";
import { Delivery } from "../proof/delivery.ts";
import { toNetworkCode } from "../proof/network-code.ts";
import { isRequestNotSentError, markNotSent } from "../proof/request-not-sent-error.ts";
import { startTimeLimit, type TimeLimit } from "../time/time-limit.ts";
import { toRequestBody } from "../values/request-body.ts";
import { type Call, toInfo } from "./call.ts";
import type { Operation } from "./operation.ts";
import { handledElsewhere, type OutgoingRequest } from "./outgoing-request.ts";
import { createRedact, toHttpProblemError, toResult } from "./to-result.ts";

/** The state of a running attempt. */
interface Attempt {
  readonly token: string;
  readonly delivery: Delivery;
  /** The time limit of the attempt, or of the call if that ends first. */
  readonly limit: TimeLimit;
  url: string;
  /** The response, once its headers have arrived. */
  response: Response | undefined;
}

/**
 * Sends an operation once.
 *
 * @param token - The bearer token.
 * @param freshToken - Whether this is the retry with a fresh token after a 401.
 * @throws Only subclasses of `FlowxError`.
 * @internal
 */
export async function sendAttempt<Result>(
  call: Call,
  operation: Operation<Result>,
  token: string,
  freshToken: boolean,
): Promise<Result> {
  const { attemptTimeoutMs, headers, hooks, sendRequestId } = call.settings;
  const limit =
    attemptTimeoutMs < call.limit.remainingMs() ? startTimeLimit(attemptTimeoutMs, call.limit.signal) : call.limit;
  const requestId = headers["x-request-id"] ?? (sendRequestId ? createRequestId() : undefined);
  // Keep the id of an attempt that may have started the process, because that is the request to search for.
  if (!call.mayHaveStarted) call.requestId = requestId;
  const attempt: Attempt = { token, delivery: new Delivery(), limit, url: "", response: undefined };
  const event = { ...toInfo(call), attempt: call.attempts, freshToken, requestId };

  const exchange = async (): Promise<Result> => {
    await operation.send(async (request) => {
      attempt.url = request.url;
      attempt.response = assertResponse(await deliver(call, attempt, event, request, operation.json));
      return handledElsewhere;
    });
    return toResult(call, operation, attempt.response as Response, attempt.url, token);
  };

  try {
    notify(hooks.onAttempt, event);
    return await limit.guard(exchange());
  } catch (error) {
    throw toAttemptError(call, operation, attempt, error);
  } finally {
    if (limit !== call.limit) limit.stop();
  }
}

function deliver(
  { settings }: Call,
  { delivery, limit, token }: Attempt,
  event: Parameters<NonNullable<typeof settings.tracing>["attempt"]>[0],
  request: OutgoingRequest,
  json: string | undefined,
): Promise<Response> {
  const { url, method } = request;
  const headers = toHeaders(settings, request, json);
  headers["authorization"] = `Bearer ${token}`;
  if (event.requestId !== undefined) headers["x-request-id"] = event.requestId;
  const init: RequestInit & { duplex?: "half" } = { method, headers, redirect: "manual", signal: limit.signal };
  if (json !== undefined) {
    init.body = toRequestBody(json);
    if (typeof init.body !== "string") init.duplex = "half";
  }
  // Next.js can respond to equal requests from a cache, even to POST. The unique request id prevents that. `no-store` also keeps
  // Next.js from prerendering a page, and from starting its process, while a site is built. Some other runtimes reject the option.
  if ((globalThis.fetch as { __nextPatched?: boolean } | undefined)?.__nextPatched === true) init.cache = "no-store";
  const send = async (): Promise<Response> => delivery.send(settings, url, init, settings.timeoutMs);
  const { tracing } = settings;
  if (tracing === undefined) return send();
  const setHeader = (name: string, value: string): void => {
    const lower = String(name).toLowerCase();
    if (!Object.hasOwn(headers, lower) && isHeader(lower, value)) headers[lower] = value;
  };
  return observe((run) => tracing.attempt(event, { method, url, setHeader }, () => toTraced(run())), send);
}

/** Hides the body from tracers, because a tracer that reads the body would take it from the caller. */
function toTraced(answer: Promise<Response>): Promise<TracedResponse> {
  const traced = answer.then(({ status }) => ({ status }));
  traced.catch(() => undefined);
  return traced;
}

/**
 * Returns the headers of a request, except the token and the request id.
 *
 * The result is a plain object, because `fetch` converts it to its own `Headers`, which nobody else can modify.
 *
 * @internal
 */
export function toHeaders(
  { headers }: Call["settings"],
  request: OutgoingRequest,
  json: string | undefined,
): Record<string, string> {
  const all = { ...headers };
  request.headers.forEach((value, name) => {
    all[name] = value;
  });
  if (json !== undefined) all["content-type"] ??= "application/json";
  return all;
}

/** Returns true for a valid header. A tracer's invalid header must not prevent the request from being sent. */
function isHeader(name: string, value: string): boolean {
  try {
    return new Headers([[name, value]]).has(name) && !reservedHeaders.has(name);
  } catch {
    return false;
  }
}

/** Checks the type of a response, because a caller's `fetch` can resolve with anything. */
function assertResponse(value: unknown): Response {
  const { status, headers } = (value ?? {}) as Partial<Response>;
  if (typeof status === "number" && typeof headers?.get === "function") return value as Response;
  throw new TypeError("fetch did not resolve with a Response");
}

function toAttemptError<Result>(
  call: Call,
  { values }: Operation<Result>,
  { token, delivery, limit, url, response }: Attempt,
  error: unknown,
): FlowxError {
  // A signal's reason can also be an error of this package, from another start.
  if (hasErrorBrand(error) && response !== undefined && error !== limit.signal.reason) return error;
  // After the limit has ended, the error is the abort reason, which the caller may have chosen.
  const rejection = limit.ended === undefined ? error : undefined;
  const outcome: Outcome = delivery.mayHaveArrived(rejection) ? "unknown" : "not-started";
  // A status is decisive, even if the body never arrives or `fetch` hides the response.
  const hidden = response === undefined ? delivery.hiddenStatus : undefined;
  const status = response?.status ?? hidden;
  if (status !== undefined && (status < 200 || status > 299)) {
    const head = { status, headers: response?.headers ?? new Headers() };
    return toHttpProblemError(call, head, "", url, createRedact(token, values));
  }
  const ended = toEndedError(call, limit, outcome);
  if (ended !== undefined) return ended;
  const redact = redactSecrets([token]);
  const cause = toSafeCause(error, redact);
  if (outcome === "not-started" && toNetworkCode(delivery.refusal) === "UND_ERR_INVALID_ARG") {
    const problem = `is not compatible with the undici of this Node.js (${toSafeCause(delivery.refusal, redact)?.message})`;
    return new InvalidArgumentError(call, "dispatcher", problem);
  }
  if (outcome === "not-started" && isBadPort(cause)) {
    return new InvalidArgumentError(call, "baseUrl", "has the port of another protocol, which fetch blocks");
  }
  const networkCode = toNetworkCode(error);
  // The copy must keep the brand, which decides whether the attempt is retried.
  if (cause !== undefined && isRequestNotSentError(error)) markNotSent(cause);
  return new NetworkError(call, outcome, networkCode === undefined ? undefined : redact(networkCode, 100), cause);
}

/**
 * Returns true if `fetch` blocked the port because it belongs to another protocol.
 *
 * @see {@link https://fetch.spec.whatwg.org/#port-blocking | Fetch Standard, port blocking}
 */
function isBadPort(cause: Error | undefined): boolean {
  return cause?.cause instanceof Error && cause.cause.message === "bad port";
}

/**
 * Returns the error of a limit that has ended; `undefined` while the limit runs.
 *
 * @param limit - The time limit of an attempt or of the call.
 * @internal
 */
export function toEndedError(call: Call, limit: TimeLimit, outcome: Outcome): FlowxError | undefined {
  const { timeoutMs, attemptTimeoutMs } = call.settings;
  if (call.limit.ended === "timeout") return new TimeoutError(call, outcome, "timeoutMs", timeoutMs);
  if (call.limit.ended === "aborted") return new AbortedError(call, outcome, call.limit.signal.reason);
  if (limit.ended !== undefined) return new TimeoutError(call, outcome, "attemptTimeoutMs", attemptTimeoutMs);
  return undefined;
}
