import { type CallContext, FlowxError, type Outcome } from "./flowx-error.ts";

/** No answer arrived: the connection could not be made, or broke. `outcome` says whether the request may have gone out. */
export class NetworkError extends FlowxError {
  override readonly name = "NetworkError";
  override readonly code = "FLOWX_NETWORK";
  /** The code that the runtime gives, as `ECONNREFUSED`; `undefined` where it gives none (Deno, browsers). */
  readonly networkCode: string | undefined;

  constructor(context: CallContext, outcome: Outcome, networkCode: string | undefined, cause?: Error) {
    const where = networkCode === undefined ? "" : ` (${networkCode})`;
    super(context, outcome, `${context.operationId} got no answer: the connection failed${where}.`, cause);
    this.networkCode = networkCode;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), networkCode: this.networkCode };
  }
}
