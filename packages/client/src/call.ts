import type { OperationId } from "@flowx-start/api-types";
import { sendAttempt } from "./attempt.ts";
import { type CallContext, FlowxError, isStart } from "./errors/flowx-error.ts";
import { HttpProblemError } from "./errors/http-problem-error.ts";
import { type CallInfo, notify } from "./observer.ts";
import type { Operation } from "./operation.ts";
import { toRetryDelayMs } from "./retry-delay.ts";
import type { CallSettings } from "./settings.ts";
import { startTimeLimit, type TimeLimit, wait } from "./time-limit.ts";
import { toEndedError } from "./to-call-error.ts";
import { requestToken } from "./token-source.ts";

/** A {@link CallContext} while the call goes on. */
interface RunningCall extends CallContext, CallInfo {
  readonly operationId: OperationId;
  attempts: number;
  doubtful: boolean;
  /** The one repeat with a fresh token has been made. */
  tokenRefreshed: boolean;
}

/**
 * Sends an operation, and again where that is certain to be safe, until it has an answer or its time is up.
 *
 * @throws {@link FlowxError} in one of its classes; nothing else.
 */
export async function runCall<Result>(
  operation: Operation<Result>,
  settings: CallSettings,
  correlationId: string | undefined,
): Promise<Result> {
  const { operationId, processName } = operation;
  const call: RunningCall = {
    operationId,
    processName,
    correlationId,
    attempts: 0,
    doubtful: false,
    tokenRefreshed: false,
  };
  const { hooks, tracing } = settings;
  const begun = performance.now();
  const limit = startTimeLimit(settings.timeoutMs, settings.signal);
  const end = (outcome: "started" | "read" | FlowxError["outcome"], error?: FlowxError): void => {
    if (hooks.onOutcome === undefined) return;
    const durationMs = performance.now() - begun;
    notify(hooks.onOutcome, { ...toInfo(call), outcome, attempts: call.attempts, durationMs, ...(error && { error }) });
  };
  try {
    const run = (): Promise<Result> => repeat(operation, settings, call, limit);
    const result = await (tracing === undefined ? run() : tracing.call(toInfo(call), run));
    end(isStart(operationId) ? "started" : "read");
    return result;
  } catch (error) {
    if (error instanceof FlowxError) end(error.outcome, error);
    throw error;
  } finally {
    limit.stop();
  }
}

async function repeat<Result>(
  operation: Operation<Result>,
  settings: CallSettings,
  call: RunningCall,
  limit: TimeLimit,
): Promise<Result> {
  for (;;) {
    try {
      return await attempt(operation, settings, call, limit);
    } catch (error) {
      if (!(error instanceof FlowxError)) throw error;
      if (error.outcome === "unknown") call.doubtful = true;
      const delayMs = settings.retry && toRetryDelayMs(error, settings.retry, Math.random());
      // Waiting past the end of the call would trade the real reason for a TimeoutError.
      if (delayMs === undefined || delayMs >= limit.remainingMs()) throw error;
      notify(settings.hooks.onRetry, { ...toInfo(call), attempt: call.attempts, delayMs, error });
      await wait(delayMs, limit).catch(() => {
        throw toEndedError(call, limit, settings, "not-started");
      });
    }
  }
}

async function attempt<Result>(
  operation: Operation<Result>,
  settings: CallSettings,
  call: RunningCall,
  limit: TimeLimit,
): Promise<Result> {
  const isFixed = typeof settings.token === "string" && limit.ended === undefined;
  const token = isFixed ? (settings.token as string) : await obtainToken(settings, call, limit);
  call.attempts += 1;
  try {
    return await sendAttempt(operation, settings, call, limit, token, false);
  } catch (error) {
    if (!(error instanceof HttpProblemError) || error.status !== 401) throw error;
    if (settings.retry === undefined || call.tokenRefreshed) throw error;
    call.tokenRefreshed = true;
    if (typeof settings.token !== "string") settings.token.invalidate?.(token);
    const fresh = await obtainToken(settings, call, limit);
    // The same one, as a fixed token always is, would be refused again.
    if (fresh === token) throw error;
    return await sendAttempt(operation, settings, call, limit, fresh, true);
  }
}

async function obtainToken(settings: CallSettings, call: RunningCall, limit: TimeLimit): Promise<string> {
  if (limit.ended !== undefined) throw toEndedError(call, limit, settings, "not-started");
  let token: string | undefined;
  let failure: unknown;
  try {
    token = await limit.guard(requestToken(settings.token, call, limit.signal));
  } catch (error) {
    failure = error;
  }
  // The time may be up just as the token comes; then nothing may be sent any more.
  if (limit.ended !== undefined) throw toEndedError(call, limit, settings, "not-started");
  if (token === undefined) throw failure;
  return token;
}

function toInfo({ operationId, processName, correlationId }: RunningCall): CallInfo {
  return { operationId, processName, correlationId };
}
