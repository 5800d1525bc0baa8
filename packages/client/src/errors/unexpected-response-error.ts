/** Room of the errors. */
import { type CallContext, FlowxError, toCallName } from "./flowx-error.ts";

/**
 * The server answered 2xx without the JSON that the spec promises: the process was probably started, and its `uuid` is lost.
 *
 * Never repeated, also not with `retry: { unknownOutcome: true }`.
 */
export class UnexpectedResponseError extends FlowxError {
  override readonly name = "UnexpectedResponseError";
  override readonly code = "FLOWX_UNEXPECTED_RESPONSE";
  /** The HTTP status, from 200 to 299. */
  readonly status: number;

  /**
   * Made by the client only.
   *
   * @internal
   */
  constructor(context: CallContext, status: number, problem: string, cause?: Error) {
    super(context, "unknown", `${toCallName(context)} was answered ${status}, but ${problem}`, cause);
    this.status = status;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status };
  }
}
