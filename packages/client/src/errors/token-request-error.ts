/** Room of the errors. */
import { type CallContext, FlowxError } from "./flowx-error.ts";

/** What an OAuth 2.0 token endpoint answered. */
export interface OAuthProblem {
  /** The error code of RFC 6749 section 5.2, such as `invalid_client`. */
  readonly error?: string | undefined;
  /** The provider's description of the error, on one line and without the secret. */
  readonly errorDescription?: string | undefined;
  /** The HTTP status of the provider, if it answered. */
  readonly status?: number | undefined;
  /** The address that was asked. */
  readonly url?: string | undefined;
}

/** There is no access token, so nothing was sent to FlowX. */
export class TokenRequestError extends FlowxError {
  override readonly name = "TokenRequestError";
  override readonly code = "FLOWX_TOKEN_REQUEST";
  /** Why there is no token; the message without what it says of the call. */
  readonly problem: string;
  /** What the token endpoint answered; `undefined` if the token does not come from one, or it did not answer. */
  readonly oauth: OAuthProblem | undefined;

  /**
   * Made by the client only.
   *
   * @internal
   */
  constructor(context: CallContext, problem: string, oauth?: OAuthProblem, cause?: Error) {
    super(context, "not-started", `No access token: ${problem}`, cause);
    this.problem = problem;
    this.oauth = oauth;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), oauth: this.oauth };
  }
}
