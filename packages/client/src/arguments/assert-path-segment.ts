/** Arguments room: checks that a value can be used as a path segment. */
import type { CallContext } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** Unpaired surrogates and control characters. Some gateways cut a path at NUL, or end a header line at a line feed. */
const unsendable = /[\p{Cs}\p{Cc}]/u;
/** A segment that is empty or that a gateway removes when it normalizes the path: `.`, `..`, `..;x`, `.. `. */
const folded = /(?:^|[/\\])(?:\.{1,2}(?:;[^/\\]*|\s+)?)?(?:[/\\]|$)/;

/**
 * Throws unless `value` can be used as exactly one URL path segment. It is encoded later.
 *
 * Gateways decode and normalize a path before they forward it. For example, through `proxy_pass http://up/;` in nginx, the name
 * `nope/../customer_onboarding` starts `customer_onboarding`. A name may therefore contain slashes, but none of the segments
 * between them may be empty, `.` or `..`.
 *
 * @throws {@link InvalidArgumentError} if the value cannot be used.
 * @see {@link https://url.spec.whatwg.org/#double-dot-path-segment | URL Standard, dot path segments}
 * @internal
 */
export function assertPathSegment(context: CallContext, name: string, value: unknown): asserts value is string {
  const problem = findPathProblem(value);
  if (problem !== undefined) throw new InvalidArgumentError(context, name, problem);
}

/**
 * Returns the reason why `value` cannot be used in a path; `undefined` if it can.
 *
 * @internal
 */
export function findPathProblem(value: unknown): string | undefined {
  if (typeof value !== "string") return "must be a string";
  if (value === "") return "must not be empty";
  if (unsendable.test(value)) return "must not contain control characters or unpaired surrogates";
  if (value === "." || value === "..") return `must not be "${value}": the URL would lead to another route`;
  if (!folded.test(value)) return undefined;
  return 'must not contain empty, "." or ".." segments: a gateway could route the request elsewhere';
}
