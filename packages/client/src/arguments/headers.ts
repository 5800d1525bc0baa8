/** Arguments room: headers that the caller adds to requests. */
import type { CallContext } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { isList, type Rule, toMembers } from "./rules.ts";

/**
 * Headers that only HTTP itself may set. If a caller sets them, `fetch` either throws or sends a malformed request.
 *
 * @internal
 */
export const reservedHeaders: ReadonlySet<string> = new Set([
  ...["connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te", "trailer"],
  ...["transfer-encoding", "upgrade"],
]);

/**
 * Reads headers and converts their names to lower case.
 *
 * @throws {@link InvalidArgumentError} if a header is invalid, or is set by an option or by HTTP itself.
 * @internal
 */
export const headersRule: Rule<Record<string, string>> = (value, path, context) => {
  const headers: Record<string, string> = {};
  for (const [given, content] of Object.entries(toHeaderMembers(value, path, context))) {
    if (content === undefined) continue;
    const name = given.toLowerCase();
    const argument = `${path}[${JSON.stringify(name)}]`;
    if (name === "authorization")
      throw new InvalidArgumentError(context, argument, "Do not set the authorization header; use the token option");
    if (reservedHeaders.has(name))
      throw new InvalidArgumentError(context, argument, `Do not set the ${name} header; fetch controls it`);
    headers[name] = toHeaderValue(content, argument, context, name);
  }
  return headers;
};

/** Reads a valid HTTP header value. @internal */
export const headerValue: Rule<string> = (value, path, context) => toHeaderValue(value, path, context, "x");

/** Rejects `Headers`, maps and lists of pairs, because their entries would be lost silently. */
function toHeaderMembers(value: unknown, path: string, context: CallContext): Record<string, unknown> {
  if (typeof value === "object" && value !== null && isList(value)) {
    throw new InvalidArgumentError(context, path, "must be a plain object; use Object.fromEntries(headers)");
  }
  return toMembers(value, path, context);
}

/** Checks a value before the runtime does, because the runtime's error message contains the value. */
function toHeaderValue(value: unknown, argument: string, context: CallContext, header: string): string {
  try {
    if (typeof value === "string" && value !== "" && new Headers([[header, value]])) return value;
  } catch {
    // The error below does not contain the value.
  }
  throw new InvalidArgumentError(context, argument, "must be a valid HTTP header value");
}
