import { type CallContext, FlowxError, type Outcome } from "./flowx-error.ts";

/** The caller's `signal` was aborted. `name` is `AbortError`, as everywhere; `cause` is the signal's reason. */
export class AbortedError extends FlowxError {
  override readonly name = "AbortError";
  override readonly code = "FLOWX_ABORTED";

  constructor(context: CallContext, outcome: Outcome, reason: unknown) {
    super(context, outcome, `${context.operationId} was aborted by its signal.`, reason);
  }
}
