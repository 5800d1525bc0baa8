/** Room of the errors. */
import { type CallContext, FlowxError, type Outcome, toCallName } from "./flowx-error.ts";

/** No answer arrived: the connection could not be made, or it broke. `outcome` says whether the request may have gone out. */
export class NetworkError extends FlowxError {
  override readonly name = "NetworkError";
  override readonly code = "FLOWX_NETWORK";
  /** The code that the runtime gives, such as `ECONNREFUSED`; `undefined` where it gives none (Deno, browsers). */
  readonly networkCode: string | undefined;

  /**
   * Made by the client only.
   *
   * @internal
   */
  constructor(context: CallContext, outcome: Outcome, networkCode: string | undefined, cause?: Error) {
    const why = networkCode === undefined ? "" : ` (${networkCode})`;
    super(context, outcome, `${toCallName(context)} got no answer: the connection failed${why}`, cause);
    this.networkCode = networkCode;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), networkCode: this.networkCode };
  }
}
