/** Errors room: a missing access token. */
import { type CallContext, FlowxError, toCallName } from "./flowx-error.ts";

/** The error response of an OAuth 2.0 token endpoint. */
export interface OAuthProblem {
  /** The error code as defined in RFC 6749, section 5.2, such as `invalid_client`. */
  readonly error?: string | undefined;
  /** The provider's description of the error, on one line and without the client secret. */
  readonly errorDescription?: string | undefined;
  /** The HTTP status of the response. */
  readonly status?: number | undefined;
  /** The URL of the request. */
  readonly url?: string | undefined;
}

/** Thrown when there is no access token. The request that needs the token was not sent to FlowX. */
export class TokenRequestError extends FlowxError {
  override readonly name = "TokenRequestError";
  override readonly code = "FLOWX_TOKEN_REQUEST";
  /** Why there is no token: the part of the message that does not describe the call. */
  readonly problem: string;
  /** The token endpoint's response; `undefined` if the token source uses no token endpoint, or the endpoint did not respond. */
  readonly oauth: OAuthProblem | undefined;

  /**
   * Only the client creates this error.
   *
   * @internal
   */
  constructor(context: CallContext, problem: string, oauth?: OAuthProblem, cause?: Error) {
    const subject = context.operationId === undefined ? "No" : `${toCallName(context)} got no`;
    super(context, "not-started", `${subject} access token: ${problem}`, cause);
    this.problem = problem;
    this.oauth = oauth;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), oauth: this.oauth };
  }
}
