import { type CallContext, FlowxError, type Outcome } from "./flowx-error.ts";

/** The time limit ran out: `timeoutMs` for the whole call, `attemptTimeoutMs` for one attempt. */
export class TimeoutError extends FlowxError {
  override readonly name = "TimeoutError";
  override readonly code = "FLOWX_TIMEOUT";
  /** Which limit it was. */
  readonly limit: "timeoutMs" | "attemptTimeoutMs";
  readonly limitMs: number;

  constructor(context: CallContext, outcome: Outcome, limit: "timeoutMs" | "attemptTimeoutMs", limitMs: number) {
    super(context, outcome, `${context.operationId} had no complete answer within ${limitMs} ms (${limit}).`);
    this.limit = limit;
    this.limitMs = limitMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), limit: this.limit, limitMs: this.limitMs };
  }
}
