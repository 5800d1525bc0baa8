/**
 * A problem document as the server sent it: RFC 9457 from FlowX.AI 5.9 on, the older shape before. Only `title` is certain.
 *
 * @see `spec/openapi.yaml`, schemas `ProblemDetails` and `LegacyProblem`
 */
export interface ProblemDocument {
  readonly title: string;
  readonly type?: string;
  readonly status?: number;
  readonly detail?: string;
  readonly instance?: string;
  /** Older servers: a key for what went wrong. */
  readonly errorKey?: string;
  /** Older servers: the class of the entity that the problem is about. */
  readonly entityName?: string;
  readonly [member: string]: unknown;
}

/**
 * Returns the body of an error response as a problem document.
 *
 * @param body - The parsed JSON, or the text where it is not JSON.
 * @returns `undefined` unless the body is an object with a `title`.
 */
export function toProblemDocument(body: unknown): ProblemDocument | undefined {
  const isProblem = typeof body === "object" && body !== null && "title" in body && typeof body.title === "string";
  return isProblem ? (body as ProblemDocument) : undefined;
}
