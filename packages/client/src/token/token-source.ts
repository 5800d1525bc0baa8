/** Token room: the `token` option, and the sources that tokens come from. */
import type { Rule } from "../arguments/rules.ts";
import { type CallContext, hasErrorBrand } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { redactNothing } from "../errors/redaction.ts";
import { toSafeCause } from "../errors/safe-cause.ts";
import { TokenRequestError } from "../errors/token-request-error.ts";
import { notify } from "../observe/observer.ts";

/** Provides access tokens. */
export interface TokenSource {
  /**
   * Returns an access token without the `Bearer ` prefix. It is called before every attempt, so implementations should cache the
   * token.
   *
   * @param signal - Aborted when the call that needs the token is aborted or times out.
   */
  getToken(signal: AbortSignal): Promise<string>;
  /**
   * Forgets a token that cannot be used, because FlowX responded with 401 or because the token is not valid in a header. After a 401,
   * `getToken` is called once more. If it returns a different token, the request is retried with that token.
   *
   * @param token - The rejected token. If a newer token has already replaced it, keep the newer one.
   */
  invalidate?(token: string): void;
}

/** An access token, a function that returns one, or a token source. */
export type TokenOption = string | (() => string | Promise<string>) | TokenSource;

/** Tokens must be visible ASCII. The runtime would reject any other token with an error message that contains it. */
const printable = /^[\x21-\x7e]+$/;

/**
 * Reads the `token` option.
 *
 * @throws {@link InvalidArgumentError} if the value is not a {@link TokenOption}, or is a string that cannot be a bearer token.
 * @internal
 */
export const tokenRule: Rule<TokenSource | string> = (token, path, context) => {
  if (typeof token === "string") {
    if (printable.test(token)) return token;
    throw new InvalidArgumentError(context, path, describeBadToken(token));
  }
  if (typeof token === "function") return { getToken: async () => token() };
  try {
    const { getToken } = token as TokenSource;
    if (typeof getToken === "function") return token as TokenSource;
  } catch {
    // Not an object, or an object that throws when it is read.
  }
  throw new InvalidArgumentError(context, path, "must be a string, a function that returns one, or a TokenSource");
};

/**
 * Requests a token from the source.
 *
 * @throws {@link TokenRequestError} if the source fails, or returns something that cannot be a bearer token.
 * @internal
 */
export async function requestToken(
  source: TokenSource | string,
  context: CallContext,
  signal: AbortSignal,
): Promise<string> {
  if (typeof source === "string") return source;
  let token: unknown;
  try {
    token = await source.getToken(signal);
  } catch (error) {
    throw toTokenRequestError(error, context);
  }
  if (typeof token !== "string") throw new TokenRequestError(context, "the token source did not return a string");
  if (printable.test(token)) return token;
  // Otherwise a caching source would keep returning it.
  invalidateToken(source, token);
  throw new TokenRequestError(context, `the token source returned an invalid token: it ${describeBadToken(token)}`);
}

/**
 * Tells the source that a token cannot be used. Errors of the source are ignored.
 *
 * @internal
 */
export function invalidateToken(source: TokenSource | string, token: string): void {
  if (typeof source !== "string") notify((refused: string) => source.invalidate?.(refused), token);
}

/** Creates the error again with the context of the call, because the source does not know the call. */
function toTokenRequestError(error: unknown, context: CallContext): TokenRequestError {
  if (hasErrorBrand(error) && error.code === "FLOWX_TOKEN_REQUEST") {
    const { problem, oauth, cause } = error as TokenRequestError;
    return new TokenRequestError(context, redactNothing(String(problem), 500), oauth, toSafeCause(cause));
  }
  const cause = toSafeCause(error);
  const why =
    cause === undefined || cause.message === "" ? "" : ` (${redactNothing(cause.message, 300).replace(/\.+$/, "")})`;
  return new TokenRequestError(context, `the token source failed${why}`, undefined, cause);
}

function describeBadToken(token: string): string {
  if (token === "") return "must not be empty";
  if (/^bearer /i.test(token)) return "must not begin with `Bearer `; the client adds it";
  return "must contain only visible ASCII characters, without white space";
}
