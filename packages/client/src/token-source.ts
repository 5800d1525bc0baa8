import { type CallContext, noCall } from "./errors/flowx-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { TokenRequestError } from "./errors/token-request-error.ts";
import { toSafeCause } from "./safe-cause.ts";

/** Where access tokens come from. */
export interface TokenSource {
  /**
   * Returns an access token, without the `Bearer ` prefix. Called before every attempt, so an implementation caches.
   *
   * @param signal - Aborted when the call that needs the token is over.
   */
  getToken(signal: AbortSignal): Promise<string>;
  /**
   * Forgets a token that FlowX answered with 401. `getToken` is called once more after it, and if it returns another token
   * the request is repeated with that.
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
 * Returns the option as a source of tokens, or as the one token there is.
 *
 * @throws {@link InvalidArgumentError} if it is none of the three, or a string that cannot be a bearer token.
 */
export function toTokenSource(token: unknown): TokenSource | string {
  if (typeof token === "string") {
    if (printable.test(token)) return token;
    throw new InvalidArgumentError(noCall, "token", describeBadToken(token));
  }
  if (typeof token === "function") return { getToken: async () => token() };
  if (typeof token === "object" && token !== null && "getToken" in token && typeof token.getToken === "function") {
    return token as TokenSource;
  }
  throw new InvalidArgumentError(noCall, "token", "must be a string, a function that returns one, or a TokenSource");
}

/**
 * Asks the source for a token.
 *
 * @throws {@link TokenRequestError} if the source fails, or returns what cannot be a bearer token.
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
  if (typeof token !== "string") throw new TokenRequestError(context, "the token source returned no string");
  if (!printable.test(token)) {
    throw new TokenRequestError(context, `the token source returned a token that ${describeBadToken(token)}`);
  }
  return token;
}

function toTokenRequestError(error: unknown, context: CallContext): TokenRequestError {
  // The source knows nothing of the call, so what it says is said again with the call's context.
  if (error instanceof TokenRequestError) return error.inCall(context);
  const cause = toSafeCause(error);
  return new TokenRequestError(
    context,
    cause === undefined ? "the token source failed" : cause.message,
    undefined,
    cause,
  );
}

function describeBadToken(token: string): string {
  if (token === "") return "must not be empty";
  if (/^bearer /i.test(token)) return "must not begin with `Bearer `, which the client adds";
  return "holds white space or characters that a header cannot carry";
}
