import { type CallContext, FlowxError } from "./flowx-error.ts";

/** What an OAuth 2.0 token endpoint answered. */
export interface OAuthProblem {
  /** The error code of RFC 6749 section 5.2, as `invalid_client`. */
  readonly error?: string | undefined;
  readonly errorDescription?: string | undefined;
  /** The HTTP status of the token endpoint, if it answered. */
  readonly status?: number | undefined;
}

/** No access token could be had, so nothing was sent to FlowX. */
export class TokenRequestError extends FlowxError {
  override readonly name = "TokenRequestError";
  override readonly code = "FLOWX_TOKEN_REQUEST";
  /** What the token endpoint answered; `undefined` if the token does not come from one, or it did not answer. */
  readonly oauth: OAuthProblem | undefined;
  readonly #problem: string;

  constructor(context: CallContext, problem: string, oauth?: OAuthProblem, cause?: Error) {
    super(context, "not-started", `No access token: ${problem}.`, cause);
    this.oauth = oauth;
    this.#problem = problem;
  }

  /** Returns the same error as a failure of the call that needed the token. */
  inCall(context: CallContext): TokenRequestError {
    return new TokenRequestError(context, this.#problem, this.oauth, this.cause as Error | undefined);
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), oauth: this.oauth };
  }
}
