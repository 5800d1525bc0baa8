import { type CallContext, FlowxError } from "./flowx-error.ts";

/**
 * The server answered 2xx, without the JSON that the spec promises: the process was probably started, its `uuid` is lost.
 *
 * Never repeated, also not with `retry: { unknownOutcome: true }`.
 */
export class UnexpectedResponseError extends FlowxError {
  override readonly name = "UnexpectedResponseError";
  override readonly code = "FLOWX_UNEXPECTED_RESPONSE";
  readonly status: number;

  constructor(context: CallContext, status: number, problem: string, cause?: Error) {
    super(context, "unknown", `${context.operationId} answered ${status}, but ${problem}.`, cause);
    this.status = status;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status };
  }
}
