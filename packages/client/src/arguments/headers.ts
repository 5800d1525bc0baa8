/** Room of the arguments: headers that the caller adds to requests. */
import type { CallContext } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { isList, type Rule, toMembers } from "./rules.ts";

/**
 * Headers that only HTTP itself may write. A `fetch` refuses them when it is called, or sends a request that cannot be read.
 *
 * @internal
 */
export const reservedHeaders: ReadonlySet<string> = new Set([
  ...["connection", "content-length", "expect", "host", "keep-alive", "proxy-connection", "te", "trailer"],
  ...["transfer-encoding", "upgrade"],
]);

/**
 * Reads headers; their names become lower case.
 *
 * @throws {@link InvalidArgumentError} if one cannot be sent, or belongs to an option or to HTTP itself.
 * @internal
 */
export const headersRule: Rule<Record<string, string>> = (value, path, context) => {
  const headers: Record<string, string> = {};
  for (const [given, content] of Object.entries(toHeaderMembers(value, path, context))) {
    if (content === undefined) continue;
    const name = given.toLowerCase();
    const argument = `${path}[${JSON.stringify(name)}]`;
    if (name === "authorization")
      throw new InvalidArgumentError(context, argument, "must not be set; use the token option");
    if (reservedHeaders.has(name))
      throw new InvalidArgumentError(context, argument, "must not be set; it belongs to HTTP itself");
    headers[name] = toHeaderValue(content, argument, context, name);
  }
  return headers;
};

/** A value that HTTP can carry. @internal */
export const headerValue: Rule<string> = (value, path, context) => toHeaderValue(value, path, context, "x");

/** The members of `Headers`, a Map or a list of pairs would be lost silently. */
function toHeaderMembers(value: unknown, path: string, context: CallContext): Record<string, unknown> {
  if (typeof value === "object" && value !== null && isList(value)) {
    throw new InvalidArgumentError(context, path, "must be a plain object; use Object.fromEntries(headers)");
  }
  return toMembers(value, path, context);
}

/** Checked here, because the runtime prints the value of a header that it refuses. */
function toHeaderValue(value: unknown, argument: string, context: CallContext, header: string): string {
  try {
    if (typeof value === "string" && value !== "" && new Headers([[header, value]])) return value;
  } catch {
    // Said below, without the value.
  }
  throw new InvalidArgumentError(context, argument, "must be a valid HTTP header value");
}
