/** Errors room: an expired time limit. */
import { type CallContext, FlowxError, type Outcome, toCallName } from "./flowx-error.ts";

/** Thrown when a time limit expires: `timeoutMs` for the whole call, or `attemptTimeoutMs` for one attempt. */
export class TimeoutError extends FlowxError {
  override readonly name = "TimeoutError";
  override readonly code = "FLOWX_TIMEOUT";
  /** The option whose limit expired. */
  readonly limit: "timeoutMs" | "attemptTimeoutMs";
  /** The limit in milliseconds. */
  readonly limitMs: number;

  /**
   * Only the client creates this error.
   *
   * @internal
   */
  constructor(context: CallContext, outcome: Outcome, limit: "timeoutMs" | "attemptTimeoutMs", limitMs: number) {
    super(context, outcome, `${toCallName(context)} timed out after ${limitMs} ms (${limit})`);
    this.limit = limit;
    this.limitMs = limitMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), limit: this.limit, limitMs: this.limitMs };
  }
}
