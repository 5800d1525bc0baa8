import { createDeliveryProbe, type DeliveryProbe } from "./delivery-probe.ts";
import type { CallContext } from "./errors/flowx-error.ts";
import { HttpProblemError } from "./errors/http-problem-error.ts";
import { TimeoutError } from "./errors/timeout-error.ts";
import { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import { type CallInfo, notify } from "./observer.ts";
import type { AttemptInit, Operation } from "./operation.ts";
import { toProblemDocument } from "./problem-document.ts";
import { toRetryAfterMs } from "./retry-after.ts";
import { toSafeCause } from "./safe-cause.ts";
import type { CallSettings } from "./settings.ts";
import { startTimeLimit, type TimeLimit } from "./time-limit.ts";
import { toEndedError, toNetworkError } from "./to-call-error.ts";

/** What one attempt has seen so far; it decides what a failure means. */
interface Progress {
  probe: DeliveryProbe;
  /** `fetch` was called. */
  handed: boolean;
  /** The head of an answer arrived. */
  response: Response | undefined;
}

/**
 * Sends an operation once.
 *
 * @param call - Its attempts are counted by the caller.
 * @param callLimit - The time limit of the whole call.
 * @param token - The bearer token.
 * @param freshToken - Whether this repeats an attempt that was answered with 401.
 * @throws a `FlowxError` in one of its classes; nothing else.
 */
export async function sendAttempt<Result>(
  operation: Operation<Result>,
  settings: CallSettings,
  call: CallContext & CallInfo,
  callLimit: TimeLimit,
  token: string,
  freshToken: boolean,
): Promise<Result> {
  const { attemptTimeoutMs, hooks, tracing } = settings;
  const limit =
    attemptTimeoutMs < callLimit.remainingMs() ? startTimeLimit(attemptTimeoutMs, callLimit.signal) : callLimit;
  const progress: Progress = { probe: createDeliveryProbe(), handed: false, response: undefined };
  const { operationId, processName, correlationId } = call;
  const event = { operationId, processName, correlationId, attempt: call.attempts, freshToken };

  const { signal } = limit;
  const send = (request: Request): Promise<Response> => {
    progress.handed = true;
    // The global `fetch` is looked up at each call: a test tool may have replaced it after the client was made.
    const own = settings.fetch;
    return progress.probe.run(() => (own === undefined ? globalThis.fetch(request, { signal }) : own(request)));
  };
  const fetch = async (request: Request): Promise<Response> => {
    const answer = tracing === undefined ? send(request) : tracing.attempt(event, request, () => send(request));
    progress.response = await answer;
    return progress.response;
  };

  try {
    notify(hooks.onAttempt, event);
    const headers = { ...settings.headers, authorization: `Bearer ${token}` };
    const init: AttemptInit = { headers, fetch, parseAs: "stream" };
    if (settings.fetch !== undefined) init.signal = signal;
    return await limit.guard(exchange(operation, call, init));
  } catch (error) {
    throw toAttemptError(error, progress, settings, call, callLimit, limit, token);
  } finally {
    if (limit !== callLimit) limit.stop();
  }
}

async function exchange<Result>(operation: Operation<Result>, call: CallContext, init: AttemptInit): Promise<Result> {
  const { error, response } = await operation.send(init);
  if (!response.ok) throw toHttpProblemError(call, response, error);
  return toResult(operation, call, response.status, await response.text());
}

function toResult<Result>(operation: Operation<Result>, call: CallContext, status: number, text: string): Result {
  if (text === "") throw new UnexpectedResponseError(call, status, "the body is empty");
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // The parser's own error quotes the body, which may hold anything.
    throw new UnexpectedResponseError(call, status, "the body is not JSON");
  }
  const result = operation.read(body);
  if (result === undefined) throw new UnexpectedResponseError(call, status, "the body is not what the spec promises");
  return result;
}

function toHttpProblemError(call: CallContext, response: Response, body: unknown): HttpProblemError {
  const retryAfterMs = toRetryAfterMs(response.headers.get("retry-after"), Date.now());
  return new HttpProblemError(call, response.status, toProblemDocument(body), retryAfterMs);
}

function toAttemptError(
  error: unknown,
  { probe, handed, response }: Progress,
  settings: CallSettings,
  call: CallContext,
  callLimit: TimeLimit,
  limit: TimeLimit,
  token: string,
): unknown {
  if (error instanceof HttpProblemError || error instanceof UnexpectedResponseError) return error;
  // A status decides by itself, also where the body behind it never came.
  if (response !== undefined && !response.ok) return toHttpProblemError(call, response, undefined);
  const outcome = handed && probe.sent !== false ? "unknown" : "not-started";
  if (callLimit.ended !== undefined) return toEndedError(call, callLimit, settings, outcome);
  if (limit.ended !== undefined) return new TimeoutError(call, outcome, "attemptTimeoutMs", settings.attemptTimeoutMs);
  if (response !== undefined) {
    return new UnexpectedResponseError(call, response.status, "the body broke off", toSafeCause(error, token));
  }
  return toNetworkError(call, error, handed ? probe.sent : false, token);
}
