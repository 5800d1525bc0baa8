/** Errors room: a successful response that cannot be used. */
import { type CallContext, FlowxError, toCallName } from "./flowx-error.ts";

/**
 * Thrown when a 2xx response does not have the JSON body that the spec requires. If the call was a start, the process was probably
 * started, but its `uuid` is lost.
 *
 * Such a call is never retried, even with `retry: { unknownOutcome: true }`.
 */
export class UnexpectedResponseError extends FlowxError {
  override readonly name = "UnexpectedResponseError";
  override readonly code = "FLOWX_UNEXPECTED_RESPONSE";
  /** The HTTP status, from 200 to 299. */
  readonly status: number;

  /**
   * Only the client creates this error.
   *
   * @internal
   */
  constructor(context: CallContext, status: number, problem: string, cause?: Error) {
    super(context, "unknown", `${toCallName(context)} received status ${status}, but ${problem}`, cause);
    this.status = status;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status };
  }
}
