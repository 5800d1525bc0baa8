/** Room of the arguments: checks of a single value, which say its name when they refuse it. */
import type { CallContext } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";

/** Halves of surrogate pairs; C0, DEL and C1: some gateways cut a path at NUL, or end a header line at a line feed. */
const unsendable = /[\p{Cs}\p{Cc}]/u;
/** A part between slashes that is empty, or that a gateway folds: `.`, `..`, `..;x`, `.. `. */
const folded = /(?:^|[/\\])(?:\.{1,2}(?:;[^/\\]*|\s+)?)?(?:[/\\]|$)/;

/**
 * Throws unless `value` can stand as exactly one URL path segment. Encoding stays with openapi-fetch.
 *
 * Gateways decode a path and fold it before they pass it on: through `proxy_pass http://up/;` of nginx, the name
 * `nope/../customer_onboarding` starts `customer_onboarding`. So a name may contain slashes, but no part between them may be
 * empty, `.` or `..`.
 *
 * @throws {@link InvalidArgumentError} if it cannot.
 * @see {@link https://url.spec.whatwg.org/#double-dot-path-segment | URL Standard, dot path segments}
 * @internal
 */
export function assertPathSegment(context: CallContext, name: string, value: unknown): asserts value is string {
  const problem = findPathProblem(value);
  if (problem !== undefined) throw new InvalidArgumentError(context, name, problem);
}

/**
 * Returns why `value` cannot stand in a path; `undefined` if it can.
 *
 * @internal
 */
export function findPathProblem(value: unknown): string | undefined {
  if (typeof value !== "string") return "must be a string";
  if (value === "") return "must not be empty";
  if (unsendable.test(value)) return "must not contain control characters or half of a surrogate pair";
  if (value === "." || value === "..") return `must not be "${value}": it would reach another route`;
  if (!folded.test(value)) return undefined;
  return 'must not contain an empty part, "." or ".." between slashes: a gateway would reach another route';
}
