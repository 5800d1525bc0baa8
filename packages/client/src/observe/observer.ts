/** Observe room: hooks and tracing. Observers can change neither what happens nor what the caller receives. */
import type { OperationId } from "@flowx-start/api-types";
import type { FlowxError, Outcome } from "../errors/flowx-error.ts";

/** Identifies a call in events. Contains no token, and no initial values except the correlation id. */
export interface CallInfo {
  /** The `operationId` from the spec. */
  readonly operationId: OperationId;
  /** The process name, if the operation is a start by name. */
  readonly processName?: string | undefined;
  /** The correlation id in the initial values, if `correlation` is on. */
  readonly correlationId?: string | undefined;
}

/** Passed to `onAttempt` before a request is sent. */
export interface AttemptEvent extends CallInfo {
  /** The number of the attempt, starting at 1. */
  readonly attempt: number;
  /** True if the request is the retry with a fresh token after a 401. */
  readonly freshToken: boolean;
  /** The value of the `X-Request-ID` header; `undefined` if the header is not sent. */
  readonly requestId: string | undefined;
}

/** Passed to `onRetry` when an attempt has failed and another one will follow. */
export interface RetryEvent extends CallInfo {
  /** The number of the failed attempt, starting at 1. */
  readonly attempt: number;
  /** The delay before the next attempt, in milliseconds. */
  readonly delayMs: number;
  /** The error of the failed attempt. */
  readonly error: FlowxError;
}

/** Passed to `onOutcome` when a call has ended. */
export interface OutcomeEvent extends CallInfo {
  /** On success, `started`, or `read` for operations that only read. On failure, the outcome of the error. */
  readonly outcome: "started" | "read" | Outcome;
  /** The number of attempts that handed a request to `fetch`. */
  readonly attempts: number;
  /** The duration of the call in milliseconds, including delays. */
  readonly durationMs: number;
  /** The `X-Request-ID` of the last request. If the call failed, the `requestId` of the error. */
  readonly requestId: string | undefined;
  /** The error of a failed call; omitted on success. */
  readonly error?: FlowxError | undefined;
}

/** Hooks that are called for each attempt, each retry and the final outcome. Errors that they throw or reject with are ignored. */
export interface Hooks {
  /** Called immediately before each request. */
  onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** Called when an attempt has failed and another one will follow. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Called once, when the call has ended. */
  onOutcome?: ((event: OutcomeEvent) => void) | undefined;
}

/** A request, as a tracer sees it. */
export interface TracedRequest {
  /** `POST` or `GET`. */
  readonly method: string;
  /** The full URL. */
  readonly url: string;
  /** Adds a header, such as `traceparent`. Headers that the request already has, and invalid headers, are ignored. */
  setHeader(name: string, value: string): void;
}

/** A response, as a tracer sees it. */
export interface TracedResponse {
  /** The HTTP status. */
  readonly status: number;
}

/**
 * A tracer that runs around calls and attempts. `openTelemetry()` from `@flowx-start/client/opentelemetry` creates one.
 *
 * Both methods must call `run` immediately. The caller always receives the result of `run`, regardless of what the tracer returns
 * or throws. If a tracer does not call `run`, the client continues without it.
 */
export interface Tracing {
  /** Runs around a whole call. */
  call<T>(info: CallInfo, run: () => Promise<T>): Promise<T>;
  /** Runs around one request. */
  attempt(event: AttemptEvent, request: TracedRequest, run: () => Promise<TracedResponse>): Promise<TracedResponse>;
}

/**
 * Calls a hook, if there is one, and ignores its errors.
 *
 * @internal
 */
export function notify<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  if (hook === undefined) return;
  try {
    ignoreRejection(hook(event) as unknown);
  } catch {
    // An observer must not change an outcome.
  }
}

/**
 * Runs `work` exactly once inside `wrap`, and returns the result of `work`.
 *
 * @param wrap - An observer's function. It may throw, reject, or call its argument several times or not at all. `work` still runs
 * exactly once, and the caller never receives what the observer returns or throws.
 * @internal
 */
export function observe<T>(wrap: (run: () => Promise<T>) => unknown, work: () => Promise<T>): Promise<T> {
  let result: Promise<T> | undefined;
  const run = (): Promise<T> => {
    result ??= work();
    return result;
  };
  try {
    ignoreRejection(wrap(run));
  } catch {
    // An observer must not change an outcome.
  }
  return run();
}

function ignoreRejection(value: unknown): void {
  const isThenable = typeof value === "object" && value !== null && "then" in value;
  if (isThenable) Promise.resolve(value).catch(() => undefined);
}
