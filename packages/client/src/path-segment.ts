import type { CallContext } from "./errors/flowx-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";

const loneSurrogate = /\p{Surrogate}/u;

/**
 * Throws unless `value` can stand as exactly one URL path segment. Encoding stays with openapi-fetch.
 *
 * Dots survive `encodeURIComponent`, so an unchecked `..` would climb out of the route when the URL is parsed.
 *
 * @throws {@link InvalidArgumentError} if `value` is not a string, is empty, `.` or `..`, or is not well-formed Unicode.
 * @see {@link https://url.spec.whatwg.org/#double-dot-path-segment | URL Standard, dot path segments}
 */
export function assertPathSegment(context: CallContext, name: string, value: unknown): asserts value is string {
  if (typeof value !== "string") throw new InvalidArgumentError(context, name, "must be a string");
  if (value === "") throw new InvalidArgumentError(context, name, "must not be empty");
  if (value === "." || value === "..") {
    throw new InvalidArgumentError(context, name, `must not be "${value}": it would reach another route`);
  }
  if (loneSurrogate.test(value)) throw new InvalidArgumentError(context, name, "holds half of a surrogate pair");
}
