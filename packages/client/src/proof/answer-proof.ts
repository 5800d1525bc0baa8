/** Proof room: responses that prove that no process was started. */

/** The parts of a response that a proof needs. */
interface Answer {
  readonly status: number;
  readonly location: string | null;
  /** The parsed body; `undefined` if it is not JSON or was not read. */
  readonly body: unknown;
  /** The title of an HTML page. */
  readonly pageTitle: string | undefined;
}

/**
 * Statuses that gateways respond with only before they forward a request, because the status depends only on the request. RFC 9110
 * says that after a 401 the request "has not been applied", and after a 421 or 425 that it was not processed.
 *
 * 400, 403, 404, 405, 406, 409 and 410 are excluded on purpose. Firewalls use them to block responses, after FlowX has processed the
 * request. A missing error page turns a 502 into a 404. A server may decide on a 406 after it has done the work.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-15.5 | RFC 9110, client errors}
 */
const decidedBeforeForwarding: ReadonlySet<number> = new Set([
  401, 407, 411, 413, 414, 415, 417, 421, 425, 426, 429, 431,
]);

/** The `type` of the problem documents that FlowX writes: the first since 5.9, the second before. */
const flowxProblemType = /^https:\/\/www\.(?:flowx\.ai\/error|jhipster\.tech\/problem\/)/;

/** The page titles of nginx for requests that it could not read. Its other 400 pages have only the title "400 Bad Request". */
const unreadableRequest = new Set([
  "400 The plain HTTP request was sent to HTTPS port",
  "400 No required SSL certificate was sent",
  "400 The SSL certificate error",
  "400 Request Header Or Cookie Too Large",
]);

/**
 * Returns true if a response proves that the process was not started.
 *
 * @param answer - A response with any status except 2xx.
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
 * Returns true for a redirect to the same path, which asks for the same request over https or at another host. A redirect to another
 * path proves nothing. A gateway may respond with one if it receives no response from FlowX, for example because of
 * `error_page 502 504 https://status.example.com/` in nginx.
 */
function isRedirectOfRequest({ status, location }: Answer, path: string): boolean {
  if (location === null || !URL.canParse(location, "http://localhost")) return false;
  return [301, 302, 307, 308].includes(status) && new URL(location, "http://localhost").pathname === path;
}

/** Returns true for a problem document of FlowX. If its status differs, it belongs to another request, such as for an error page. */
function isFlowxProblem(body: unknown, status: number): boolean {
  if (typeof body !== "object" || body === null) return false;
  const problem = body as { type?: unknown; status?: unknown };
  return (
    typeof problem.type === "string" && flowxProblemType.test(problem.type) && (problem.status ?? status) === status
  );
}
