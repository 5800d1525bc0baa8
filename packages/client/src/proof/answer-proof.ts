/** Room of the proofs: which answers prove that no process was started. */

/** What is read of an answer. */
interface Answer {
  readonly status: number;
  readonly location: string | null;
  /** The parsed body; `undefined` where it is not JSON, or was not read. */
  readonly body: unknown;
  /** The title of a page of HTML. */
  readonly pageTitle: string | undefined;
}

/**
 * Statuses that no gateway gives after it passed a request on: each is decided by what the request looks like, before it is
 * forwarded. For 401, RFC 9110 says that the request "has not been applied"; for 421 and 425, that it was not processed.
 *
 * Left out on purpose: 400, 403, 404, 405, 406, 409 and 410. Firewalls deny answers with them, after FlowX has answered, and
 * an error page that is missing turns a 502 into a 404. 406 can be decided after the work is done.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5 | RFC 9110, client errors}
 */
const decidedBeforeForwarding: ReadonlySet<number> = new Set([
  401, 407, 411, 413, 414, 415, 417, 421, 425, 426, 429, 431,
]);

/** The `type` of a problem that FlowX writes itself: from 5.9 on, and before. */
const flowxProblemType = /^https:\/\/www\.(?:flowx\.ai\/error|jhipster\.tech\/problem\/)/;

/** What nginx says of a request that it could not read; its other pages say only "400 Bad Request". */
const unreadableRequest = new Set([
  "400 The plain HTTP request was sent to HTTPS port",
  "400 No required SSL certificate was sent",
  "400 The SSL certificate error",
  "400 Request Header Or Cookie Too Large",
]);

/**
 * Tells whether an answer proves that the process was not started.
 *
 * @param answer - Any answer but 2xx.
 * @param path - The path of the request, as it was sent.
 * @internal
 */
export function provesNotStarted(answer: Answer, path: string): boolean {
  const { status, body, pageTitle } = answer;
  if (status < 400) return isRedirectOfRequest(answer, path);
  if (decidedBeforeForwarding.has(status)) return true;
  if (status === 400 && pageTitle !== undefined && unreadableRequest.has(pageTitle)) return true;
  return status < 500 && status !== 408 && status !== 406 && isFlowxProblem(body, status);
}

/**
 * A redirect to the same path asks for the same request elsewhere: from http to https, or at another host. A gateway also answers
 * with a redirect, to a page of its own, where it got no answer from FlowX: `error_page 502 504 https://status.example.com/` of
 * nginx.
 */
function isRedirectOfRequest({ status, location }: Answer, path: string): boolean {
  if (location === null || !URL.canParse(location, "http://localhost")) return false;
  return [301, 302, 307, 308].includes(status) && new URL(location, "http://localhost").pathname === path;
}

/** The document repeats its status. One of another status was answered to another request, such as that for an error page. */
function isFlowxProblem(body: unknown, status: number): boolean {
  if (typeof body !== "object" || body === null) return false;
  const problem = body as { type?: unknown; status?: unknown };
  return (
    typeof problem.type === "string" && flowxProblemType.test(problem.type) && (problem.status ?? status) === status
  );
}
