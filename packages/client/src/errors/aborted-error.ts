/** Errors room: a call that the caller aborts. */
import { type CallContext, FlowxError, type Outcome, toCallName } from "./flowx-error.ts";

/** Thrown when your `signal` aborts a call. As usual for aborts, `name` is `AbortError`; `cause` is the signal's reason. */
export class AbortedError extends FlowxError {
  override readonly name = "AbortError";
  override readonly code = "FLOWX_ABORTED";

  /**
   * Only the client creates this error.
   *
   * @internal
   */
  constructor(context: CallContext, outcome: Outcome, reason: unknown) {
    super(context, outcome, `${toCallName(context)} was aborted by its signal`, reason);
  }
}
