/** Room of the observers: who may look at a call. None of them can change what happens, or what the caller is told. */
import type { OperationId } from "@flowx-start/api-types";
import type { FlowxError, Outcome } from "../errors/flowx-error.ts";

/** Names a call in events. Holds no token and no initial values. */
export interface CallInfo {
  /** The operation, as the spec names it. */
  readonly operationId: OperationId;
  /** The process name of a start by name. */
  readonly processName?: string | undefined;
  /** The UUID that the initial values carry, where `correlation` is on. */
  readonly correlationId?: string | undefined;
}

/** A request is about to be sent. */
export interface AttemptEvent extends CallInfo {
  /** Counted from 1. */
  readonly attempt: number;
  /** The request is repeated with a fresh token after 401. */
  readonly freshToken: boolean;
  /** Sent as `X-Request-ID`; `undefined` where none is sent. */
  readonly requestId: string | undefined;
}

/** An attempt failed and the call is going to be repeated. */
export interface RetryEvent extends CallInfo {
  /** The attempt that failed, counted from 1. */
  readonly attempt: number;
  /** How long the client waits before the next one, in milliseconds. */
  readonly delayMs: number;
  /** Why the attempt failed. */
  readonly error: FlowxError;
}

/** A call is over. */
export interface OutcomeEvent extends CallInfo {
  /** `started`, or `read` for an operation that starts nothing, on success; otherwise the outcome of the error. */
  readonly outcome: "started" | "read" | Outcome;
  /** How many attempts handed a request to `fetch`. */
  readonly attempts: number;
  /** From the call to its end in milliseconds, waiting included. */
  readonly durationMs: number;
  /** The `X-Request-ID` of the last request; on an error, that of the error. */
  readonly requestId: string | undefined;
  /** Why the call failed; left out if it did not. */
  readonly error?: FlowxError | undefined;
}

/** Functions that are called for each attempt, each retry and the final outcome. What they throw or reject is ignored. */
export interface Hooks {
  /** Called right before each request. */
  onAttempt?: ((event: AttemptEvent) => void) | undefined;
  /** Called when an attempt failed and another one follows. */
  onRetry?: ((event: RetryEvent) => void) | undefined;
  /** Called once when the call is over. */
  onOutcome?: ((event: OutcomeEvent) => void) | undefined;
}

/** What a tracer sees of a request. */
export interface TracedRequest {
  /** `POST` or `GET`. */
  readonly method: string;
  /** The whole address. */
  readonly url: string;
  /** Adds a header, such as `traceparent`. A name that the request has already, or a value that HTTP cannot carry, is ignored. */
  setHeader(name: string, value: string): void;
}

/** What a tracer sees of an answer. */
export interface TracedResponse {
  /** The HTTP status. */
  readonly status: number;
}

/**
 * Runs around calls and attempts; `openTelemetry()` of `@flowx-start/client/opentelemetry` makes one.
 *
 * Both methods must call `run` at once. The caller gets what `run` gives, whatever the tracer returns or throws; a tracer that
 * does not call it is left out.
 */
export interface Tracing {
  /** Runs around a whole call. */
  call<T>(info: CallInfo, run: () => Promise<T>): Promise<T>;
  /** Runs around one request. */
  attempt(event: AttemptEvent, request: TracedRequest, run: () => Promise<TracedResponse>): Promise<TracedResponse>;
}

/**
 * Calls a hook, if there is one.
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
 * Runs `work` once within `wrap`, and returns what `work` gives.
 *
 * @param wrap - An observer's function. It may throw, reject, call its argument twice or not at all: `work` runs once all the
 * same, and nothing of the observer reaches the caller.
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
