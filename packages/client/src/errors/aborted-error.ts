/** Room of the errors. */
import { type CallContext, FlowxError, type Outcome, toCallName } from "./flowx-error.ts";

/** The caller's `signal` was aborted. `name` is `AbortError`, as everywhere; `cause` is the signal's reason. */
export class AbortedError extends FlowxError {
  override readonly name = "AbortError";
  override readonly code = "FLOWX_ABORTED";

  /**
   * Made by the client only.
   *
   * @internal
   */
  constructor(context: CallContext, outcome: Outcome, reason: unknown) {
    super(context, outcome, `${toCallName(context)} was aborted by its signal`, reason);
  }
}
