/** Call room: runs a call, including its retries. */
import { type FlowxError, hasErrorBrand, isStart } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { NetworkError } from "../errors/network-error.ts";
import { toSafeCause } from "../errors/safe-cause.ts";
import { type CallInfo, notify, observe } from "../observe/observer.ts";
import type { ClientSettings } from "../options/client-options.ts";
import { startTimeLimit, wait } from "../time/time-limit.ts";
import { invalidateToken, requestToken } from "../token/token-source.ts";
import { type Call, toInfo } from "./call.ts";
import type { Operation } from "./operation.ts";
import { toRetryDelayMs } from "./retry-delay.ts";
import { sendAttempt, toEndedError } from "./send-attempt.ts";

/**
 * Checks the arguments of a call and creates its operation.
 *
 * @internal
 */
export type Prepare<Result> = (call: Call) => Operation<Result> | Promise<Operation<Result>>;

/**
 * Runs one call: prepares the operation, sends it, and retries where that is safe, until the call succeeds, fails or times out.
 *
 * @param info - Identifies the call.
 * @param settings - The client's options merged with those of the call.
 * @param prepare - Creates the operation, within the time limit of the call.
 * @throws Only subclasses of {@link FlowxError}.
 * @internal
 */
export async function runCall<Result>(
  info: CallInfo,
  settings: ClientSettings,
  prepare: Prepare<Result>,
): Promise<Result> {
  const { hooks, tracing } = settings;
  const begun = performance.now();
  const call = beginCall(info, settings);
  const reportOutcome = (outcome: "started" | "read" | FlowxError["outcome"], error?: FlowxError): void => {
    if (hooks.onOutcome === undefined) return;
    const { attempts, requestId } = error ?? call;
    const durationMs = performance.now() - begun;
    notify(hooks.onOutcome, { ...toInfo(call), outcome, attempts, durationMs, requestId, ...(error && { error }) });
  };
  const run = (): Promise<Result> => prepareAndRepeat(call, prepare);
  try {
    const result = await (tracing === undefined ? run() : observe((inside) => tracing.call(toInfo(call), inside), run));
    reportOutcome(isStart(call.operationId) ? "started" : "read");
    return result;
  } catch (error) {
    const failure = hasErrorBrand(error) ? error : toUnforeseenError(call, error);
    reportOutcome(failure.outcome, failure);
    throw failure;
  } finally {
    call.limit.stop();
  }
}

/**
 * Prepares an operation in the same way as {@link runCall} without sending it.
 *
 * @throws Only subclasses of {@link FlowxError}.
 * @internal
 */
export async function prepareCall<Result>(
  info: CallInfo,
  settings: ClientSettings,
  prepare: Prepare<Result>,
): Promise<Operation<Result>> {
  const call = beginCall(info, settings);
  try {
    return await withinLimit(call, Promise.resolve(prepare(call)));
  } catch (error) {
    throw hasErrorBrand(error) ? error : toUnforeseenError(call, error);
  } finally {
    call.limit.stop();
  }
}

function beginCall(info: CallInfo, settings: ClientSettings): Call {
  const limit = startTimeLimit(settings.timeoutMs, settings.signal);
  const progress = { attempts: 0, mayHaveStarted: false, requestId: undefined, tokenRefreshed: false };
  return { ...info, settings, limit, ...progress };
}

async function prepareAndRepeat<Result>(call: Call, prepare: Prepare<Result>): Promise<Result> {
  const prepared = prepare(call);
  return repeat(call, prepared instanceof Promise ? await withinLimit(call, prepared) : prepared);
}

async function repeat<Result>(call: Call, operation: Operation<Result>): Promise<Result> {
  const { hooks, retry } = call.settings;
  for (;;) {
    const begun = performance.now();
    try {
      return await attempt(call, operation);
    } catch (error) {
      if (!hasErrorBrand(error)) throw error;
      if (error.outcome === "unknown") call.mayHaveStarted = true;
      const delayMs = retry && toRetryDelayMs(error, retry, Math.random());
      if (delayMs === undefined || delayMs === false) throw error;
      // If the time limit interrupted the next attempt, a TimeoutError would hide this error, and the outcome could become unknown.
      if (delayMs + performance.now() - begun >= call.limit.remainingMs()) throw error;
      notify(hooks.onRetry, { ...toInfo(call), attempt: call.attempts, delayMs, error });
      await wait(delayMs, call.limit).catch(() => undefined);
      const ended = toEndedError(call, call.limit, "not-started");
      if (ended !== undefined) throw ended;
    }
  }
}

async function attempt<Result>(call: Call, operation: Operation<Result>): Promise<Result> {
  const { token: source, retry } = call.settings;
  const token = await obtainToken(call);
  call.attempts += 1;
  try {
    return await sendAttempt(call, operation, token, false);
  } catch (error) {
    if (!isUnauthorized(error)) throw error;
    invalidateToken(source, token);
    if (retry === false || call.tokenRefreshed) throw error;
    call.tokenRefreshed = true;
    const fresh = await obtainToken(call);
    // The same token would be rejected again. A token given as a string is always the same.
    if (fresh === token) throw error;
    return await sendAttempt(call, operation, fresh, true);
  }
}

function isUnauthorized(error: unknown): boolean {
  return hasErrorBrand(error) && error.code === "FLOWX_HTTP_PROBLEM" && (error as { status?: unknown }).status === 401;
}

async function obtainToken(call: Call): Promise<string> {
  const { token } = call.settings;
  const ended = toEndedError(call, call.limit, "not-started");
  if (ended !== undefined) throw ended;
  if (typeof token === "string") return token;
  return withinLimit(call, requestToken(token, call, call.limit.signal));
}

/** Waits for work that precedes a request. If the time limit ends at the same moment, nothing must be sent any more. */
async function withinLimit<T>(call: Call, work: Promise<T>): Promise<T> {
  let result: { value: T } | undefined;
  let failure: unknown;
  try {
    result = { value: await call.limit.guard(work) };
  } catch (error) {
    failure = error;
  }
  const ended = toEndedError(call, call.limit, "not-started");
  if (ended !== undefined) throw ended;
  if (result === undefined) throw failure;
  return result.value;
}

/** Converts an unforeseen error, so that callers always receive an error with an outcome. */
function toUnforeseenError(call: Call, error: unknown): FlowxError {
  if (call.attempts > 0) return new NetworkError(call, "unknown", undefined, toSafeCause(error));
  return new InvalidArgumentError(call, "an argument", "An argument is invalid");
}
