import type { OperationId } from "@flowx-start/api-types";
import type { FlowxError, Outcome } from "./errors/flowx-error.ts";

/** Names a call in events. Holds no token and no initial values. */
export interface CallInfo {
  readonly operationId: OperationId;
  /** The process name of a start by name. */
  readonly processName?: string | undefined;
  /** The UUID that the initial values carry, where `correlation` is on. */
  readonly correlationId?: string | undefined;
}

/** A request is about to go out. */
export interface AttemptEvent extends CallInfo {
  /** Counted from 1. */
  readonly attempt: number;
  /** The request is repeated with a fresh token after 401. */
  readonly freshToken: boolean;
}

/** An attempt failed and the call is going to be repeated. */
export interface RetryEvent extends CallInfo {
  /** The attempt that failed, counted from 1. */
  readonly attempt: number;
  /** How long the client waits before the next one. */
  readonly delayMs: number;
  readonly error: FlowxError;
}

/** A call is over. */
export interface OutcomeEvent extends CallInfo {
  /** `started`, or `read` for an operation that starts nothing, on success; otherwise the outcome of the error. */
  readonly outcome: "started" | "read" | Outcome;
  readonly attempts: number;
  /** From the call to its end, waiting included. */
  readonly durationMs: number;
  readonly error?: FlowxError;
}

/** Functions that are told what the client does. What they throw is ignored: an observer must not change an outcome. */
export interface Hooks {
  onAttempt?: (event: AttemptEvent) => void;
  onRetry?: (event: RetryEvent) => void;
  onOutcome?: (event: OutcomeEvent) => void;
}

/** Runs around calls and attempts; `@flowx-start/client/opentelemetry` makes one. */
export interface Tracing {
  /** Runs around a whole call. */
  call<T>(info: CallInfo, run: () => Promise<T>): Promise<T>;
  /** Runs around one request; may add headers to it. */
  attempt(event: AttemptEvent, request: Request, run: () => Promise<Response>): Promise<Response>;
}

/** Calls a hook, if there is one. */
export function notify<Event>(hook: ((event: Event) => void) | undefined, event: Event): void {
  try {
    hook?.(event);
  } catch {
    // An observer must not change an outcome.
  }
}
