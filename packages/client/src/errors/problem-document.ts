/** Room of the errors: what a server says about a request that it refuses. */
import type { Redact } from "./redaction.ts";

/**
 * A problem document: RFC 9457 from FlowX.AI 5.9 on, the older shape before. Only `title` is certain.
 *
 * It is what the server sent, made safe to log: texts are one bounded line each, without the token and the initial values;
 * what is nested deeper than four levels, or is more than 50 members of one object, is left out.
 *
 * @see `spec/openapi.yaml`, schemas `ProblemDetails` and `LegacyProblem`
 */
export interface ProblemDocument {
  /** A short description of the problem. */
  readonly title: string;
  /** A URL that names the kind of problem. */
  readonly type?: string;
  /** The HTTP status, as the server repeats it. */
  readonly status?: number;
  /** What went wrong this time. */
  readonly detail?: string;
  /** A URL that names this occurrence. */
  readonly instance?: string;
  /** Older servers: a key for what went wrong. */
  readonly errorKey?: string;
  /** Older servers: the class of the entity that the problem is about. */
  readonly entityName?: string;
  /** Whatever else the server sent. */
  readonly [member: string]: unknown;
}

const deepest = 4;
const mostMembers = 50;

/**
 * Returns the body of an error response as a problem document.
 *
 * @param body - The parsed JSON.
 * @param redact - Takes the token and the initial values out of texts.
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
  // `fromEntries` defines members, so one that is called `__proto__` is a member like any other.
  return Object.fromEntries(
    members.map(([name, member]) => [redact(name, 200), toSafeMember(member, redact, depth + 1)]),
  );
}
