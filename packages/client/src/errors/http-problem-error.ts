/** Room of the errors. */
import { type CallContext, FlowxError, type Outcome, toCallName } from "./flowx-error.ts";
import type { ProblemDocument } from "./problem-document.ts";

/**
 * What an answer says that is not a success.
 *
 * @internal
 */
export interface HttpProblem {
  readonly status: number;
  readonly problem?: ProblemDocument | undefined;
  readonly pageTitle?: string | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly answerRequestId?: string | undefined;
}

/**
 * The server answered, and the answer was not a success.
 *
 * `outcome` is `"not-started"` where FlowX itself refused the start, or where no gateway gives such an answer after passing a
 * request on; `PROOFS.md` of this package has the list.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457, Problem Details for HTTP APIs}
 */
export class HttpProblemError extends FlowxError {
  override readonly name = "HttpProblemError";
  override readonly code = "FLOWX_HTTP_PROBLEM";
  /** The HTTP status; 0 for a redirect in a browser, which does not tell. */
  readonly status: number;
  /** The server's problem document, bounded and without secrets; `undefined` if it sent none. */
  readonly problem: ProblemDocument | undefined;
  /** The title of a page of HTML, which gateways answer with; `undefined` if the answer was none. */
  readonly pageTitle: string | undefined;
  /** What `Retry-After` asks for, in milliseconds from the answer; `undefined` without that header. */
  readonly retryAfterMs: number | undefined;
  /** The `X-Request-ID` of the answer, where a gateway gives the request an id of its own. */
  readonly answerRequestId: string | undefined;

  /**
   * Made by the client only.
   *
   * @internal
   */
  constructor(context: CallContext, outcome: Outcome, answer: HttpProblem) {
    const { status, problem, pageTitle, retryAfterMs, answerRequestId } = answer;
    const title = problem?.title ?? pageTitle?.replace(new RegExp(`^${status} `), "") ?? "";
    const hint = status < 400 ? ". Redirects are not followed: set baseUrl to the final address" : "";
    super(context, outcome, `${toCallName(context)} failed: HTTP ${status} ${title}`.trim() + hint);
    this.status = status;
    this.problem = problem;
    this.pageTitle = pageTitle;
    this.retryAfterMs = retryAfterMs;
    this.answerRequestId = answerRequestId;
  }

  override toJSON(): Record<string, unknown> {
    const { status, problem, pageTitle, retryAfterMs, answerRequestId } = this;
    return { ...super.toJSON(), status, problem, pageTitle, retryAfterMs, answerRequestId };
  }
}
