/** Errors room: the problem document of an error response. */
import type { Redact } from "./redaction.ts";

/**
 * A problem document from the server. FlowX.AI 5.9 and later send RFC 9457, earlier versions an older format. Only `title` is
 * guaranteed.
 *
 * The document is made safe to log. Each text is a single line of limited length, without the token and the initial values. Levels
 * below the fourth are cut off, and an object or array keeps at most 50 members.
 *
 * @see `spec/openapi.yaml`, schemas `ProblemDetails` and `LegacyProblem`
 */
export interface ProblemDocument {
  /** A short description of the problem. */
  readonly title: string;
  /** A URL that identifies the kind of problem. */
  readonly type?: string;
  /** The HTTP status that the document states. */
  readonly status?: number;
  /** A description of this occurrence of the problem. */
  readonly detail?: string;
  /** A URL that identifies this occurrence of the problem. */
  readonly instance?: string;
  /** A key that identifies the error. Sent by older servers. */
  readonly errorKey?: string;
  /** The class of the entity that the problem concerns. Sent by older servers. */
  readonly entityName?: string;
  /** Any other members that the server sent. */
  readonly [member: string]: unknown;
}

const deepest = 4;
const mostMembers = 50;

/**
 * Returns the body of an error response as a problem document.
 *
 * @param body - The parsed JSON.
 * @param redact - Removes the token and the initial values from texts.
 * @returns `undefined` unless the body is an object with a `title`.
 * @internal
 */
export function toProblemDocument(body: unknown, redact: Redact): ProblemDocument | undefined {
  const isProblem = typeof body === "object" && body !== null && "title" in body && typeof body.title === "string";
  return isProblem ? (toSafeMember(body, redact, 0) as ProblemDocument) : undefined;
}

function toSafeMember(value: unknown, redact: Redact, depth: number): unknown {
  if (typeof value === "string") return redact(value, 1_000);
  if (typeof value === "number") return redact(String(value)) === String(value) ? value : redact(String(value));
  if (typeof value !== "object" || value === null) return value;
  if (depth >= deepest) return "…";
  if (Array.isArray(value)) return value.slice(0, mostMembers).map((member) => toSafeMember(member, redact, depth + 1));
  const members = Object.entries(value).slice(0, mostMembers);
  // `fromEntries` defines members, so that even a member named `__proto__` is an ordinary one.
  return Object.fromEntries(
    members.map(([name, member]) => [redact(name, 200), toSafeMember(member, redact, depth + 1)]),
  );
}
