/** Room of the tokens: where they come from, whoever makes them. */
import type { Rule } from "../arguments/rules.ts";
import { type CallContext, hasErrorBrand } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { redactNothing } from "../errors/redaction.ts";
import { toSafeCause } from "../errors/safe-cause.ts";
import { TokenRequestError } from "../errors/token-request-error.ts";
import { notify } from "../observe/observer.ts";

/** Where access tokens come from. */
export interface TokenSource {
  /**
   * Returns an access token, without the `Bearer ` prefix. Called before every attempt, so an implementation caches.
   *
   * @param signal - Aborted when the call that needs the token is over.
   */
  getToken(signal: AbortSignal): Promise<string>;
  /**
   * Forgets a token that cannot be used: FlowX answered 401 to it, or it cannot stand in a header. `getToken` is called once more
   * after it, and if it returns another token the request is repeated with that.
   *
   * @param token - The token that was refused; one that has been replaced meanwhile must not be forgotten.
   */
  invalidate?(token: string): void;
}

/** A token, a function that returns one, or a source of tokens. */
export type TokenOption = string | (() => string | Promise<string>) | TokenSource;

/** A token is visible ASCII; anything else would be printed by the runtime when it refuses the header. */
const printable = /^[\x21-\x7e]+$/;

/**
 * Reads the option `token`.
 *
 * @throws {@link InvalidArgumentError} if it is none of the three, or a string that cannot be a bearer token.
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
    // Neither an object nor one that can be read.
  }
  throw new InvalidArgumentError(context, path, "must be a string, a function that returns one, or a TokenSource");
};

/**
 * Asks the source for a token.
 *
 * @throws {@link TokenRequestError} if the source fails, or returns what cannot be a bearer token.
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
  // A cache would return it for ever.
  invalidateToken(source, token);
  throw new TokenRequestError(context, `the token source returned a token that ${describeBadToken(token)}`);
}

/**
 * Tells the source that a token cannot be used. What it throws is ignored.
 *
 * @internal
 */
export function invalidateToken(source: TokenSource | string, token: string): void {
  if (typeof source !== "string") notify((refused: string) => source.invalidate?.(refused), token);
}

/** The source knows nothing of the call, so what it says is said again with the call's context. */
function toTokenRequestError(error: unknown, context: CallContext): TokenRequestError {
  if (hasErrorBrand(error) && error.code === "FLOWX_TOKEN_REQUEST") {
    const { problem, oauth, cause } = error as TokenRequestError;
    return new TokenRequestError(context, redactNothing(String(problem), 500), oauth, toSafeCause(cause));
  }
  const cause = toSafeCause(error);
  const why = cause === undefined || cause.message === "" ? "" : ` (${redactNothing(cause.message, 300)})`;
  return new TokenRequestError(context, `the token source failed${why}`, undefined, cause);
}

function describeBadToken(token: string): string {
  if (token === "") return "must not be empty";
  if (/^bearer /i.test(token)) return "must not begin with `Bearer `, which the client adds";
  return "must not contain white space, or characters that a header cannot carry";
}
