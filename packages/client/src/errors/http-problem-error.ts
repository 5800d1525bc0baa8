import type { ProblemDocument } from "../problem-document.ts";
import { type CallContext, FlowxError, type Outcome } from "./flowx-error.ts";

/**
 * The server answered, and the answer was not a success.
 *
 * `problem` is the server's own text, `undefined` if it sent none: an empty body, or HTML from a gateway.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9457 | RFC 9457, Problem Details for HTTP APIs}
 */
export class HttpProblemError extends FlowxError {
  override readonly name = "HttpProblemError";
  override readonly code = "FLOWX_HTTP_PROBLEM";
  /** The HTTP status; 0 for a redirect in a browser, which does not tell. */
  readonly status: number;
  readonly problem: ProblemDocument | undefined;
  /** What `Retry-After` asks for, in milliseconds from the answer; `undefined` without that header. */
  readonly retryAfterMs: number | undefined;

  constructor(context: CallContext, status: number, problem: ProblemDocument | undefined, retryAfterMs?: number) {
    const title = problem?.title === undefined ? "" : ` (${toOneLine(problem.title)})`;
    const hint = status < 400 ? " Redirects are not followed: baseUrl must be the final address." : "";
    super(context, toOutcome(status), `${context.operationId} failed: HTTP ${status}${title}.${hint}`);
    this.status = status;
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), status: this.status, problem: this.problem, retryAfterMs: this.retryAfterMs };
  }
}

/** Gateways answer 5xx, and 408, also after the request reached the runtime. */
function toOutcome(status: number): Outcome {
  return status >= 500 || status === 408 ? "unknown" : "not-started";
}

function toOneLine(title: string): string {
  return title.replaceAll(/\s+/g, " ").slice(0, 200);
}
