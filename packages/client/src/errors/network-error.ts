/** Errors room: a request without a response. */
import { type CallContext, FlowxError, type Outcome, toCallName } from "./flowx-error.ts";

/** Thrown when no response arrives, usually because the connection fails. `outcome` says whether the request may have been sent. */
export class NetworkError extends FlowxError {
  override readonly name = "NetworkError";
  override readonly code = "FLOWX_NETWORK";
  /** The runtime's error code, such as `ECONNREFUSED`; `undefined` if the runtime provides none, as on Deno and in browsers. */
  readonly networkCode: string | undefined;

  /**
   * Only the client creates this error.
   *
   * @internal
   */
  constructor(context: CallContext, outcome: Outcome, networkCode: string | undefined, cause?: Error) {
    const why = networkCode === undefined ? "" : `: the connection failed (${networkCode})`;
    super(context, outcome, `${toCallName(context)} got no response${why}`, cause);
    this.networkCode = networkCode;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), networkCode: this.networkCode };
  }
}
