/** Room of the errors. */
import { type CallContext, FlowxError, type Outcome, toCallName } from "./flowx-error.ts";

/** The time limit ran out: `timeoutMs` for the whole call, `attemptTimeoutMs` for one attempt. */
export class TimeoutError extends FlowxError {
  override readonly name = "TimeoutError";
  override readonly code = "FLOWX_TIMEOUT";
  /** Which limit it was. */
  readonly limit: "timeoutMs" | "attemptTimeoutMs";
  /** The limit in milliseconds. */
  readonly limitMs: number;

  /**
   * Made by the client only.
   *
   * @internal
   */
  constructor(context: CallContext, outcome: Outcome, limit: "timeoutMs" | "attemptTimeoutMs", limitMs: number) {
    super(context, outcome, `${toCallName(context)} had no complete answer within ${limitMs} ms (${limit})`);
    this.limit = limit;
    this.limitMs = limitMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), limit: this.limit, limitMs: this.limitMs };
  }
}
