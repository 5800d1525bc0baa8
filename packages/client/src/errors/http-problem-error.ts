/** Errors room: a response that is not a success. */
import { type CallContext, FlowxError, type Outcome, toCallName } from "./flowx-error.ts";
import type { ProblemDocument } from "./problem-document.ts";

/**
 * The parts of an error response that the error reports.
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
 * Thrown when the server responds with a status outside 2xx.
 *
 * `outcome` is `"not-started"` if FlowX itself refused the start, or if gateways give this response only before they forward a
 * request. `PROOFS.md` in this package lists all cases.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457, Problem Details for HTTP APIs}
 */
export class HttpProblemError extends FlowxError {
  override readonly name = "HttpProblemError";
  override readonly code = "FLOWX_HTTP_PROBLEM";
  /** The HTTP status. Browsers hide the status of a redirect, so it is 0 there. */
  readonly status: number;
  /** The server's problem document, limited in size and without secrets; `undefined` if the response has none. */
  readonly problem: ProblemDocument | undefined;
  /** The title of an HTML page, such as gateways respond with; `undefined` if the response has none. */
  readonly pageTitle: string | undefined;
  /** The delay that the `Retry-After` header asks for, in milliseconds; `undefined` without that header. */
  readonly retryAfterMs: number | undefined;
  /** The `X-Request-ID` of the response. It differs from `requestId` if a gateway replaces the id. */
  readonly answerRequestId: string | undefined;

  /**
   * Only the client creates this error.
   *
   * @internal
   */
  constructor(context: CallContext, outcome: Outcome, answer: HttpProblem) {
    const { status, problem, pageTitle, retryAfterMs, answerRequestId } = answer;
    const title = problem?.title ?? pageTitle?.replace(new RegExp(`^${status} `), "") ?? "";
    const said = title === "" ? `HTTP ${status}` : `${status} ${title.replace(/\.+$/, "")}`;
    const hint = status < 400 ? ". Redirects are not followed: set baseUrl to the final address" : "";
    super(context, outcome, `${toCallName(context)} failed: ${said}${hint}`);
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
