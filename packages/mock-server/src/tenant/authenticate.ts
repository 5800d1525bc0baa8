import { documented } from "../http/problem.ts";
import { Refusal, type Violation } from "../http/refusal.ts";
import type { IdentityProvider, VerifiedToken } from "../identity/identity-provider.ts";

/**
 * Checks the bearer token of a request.
 *
 * @param token - The token; an empty string if there is none.
 * @param auth - `strict` refuses tokens of other identity providers.
 * @returns The roles of the caller; `undefined` for a token of another identity provider, whose roles are unknown.
 * @throws {@link Refusal} 401 if the token is missing or invalid.
 * @see {@link https://www.rfc-editor.org/rfc/rfc6750#section-3 | RFC 6750, the WWW-Authenticate response header field}
 */
export function authenticate(
  token: string,
  provider: IdentityProvider,
  auth: "lenient" | "strict",
): readonly string[] | undefined | Promise<readonly string[] | undefined> {
  if (token === "") throw unauthorized("Bearer", [{ where: "security", message: "a bearer token is missing" }]);
  const verdict = provider.verify(token);
  return verdict instanceof Promise ? verdict.then((late) => toRoles(late, auth)) : toRoles(verdict, auth);
}

function toRoles(verdict: VerifiedToken | string, auth: "lenient" | "strict"): readonly string[] | undefined {
  if (typeof verdict === "object") return verdict.roles;
  if (verdict !== "foreign") throw unauthorized(`Bearer error="invalid_token", error_description="${verdict}"`);
  if (auth === "lenient") return undefined;
  throw unauthorized('Bearer error="invalid_token", error_description="The access token is not of this mock"');
}

function unauthorized(challenge: string, violations: readonly Violation[] = []): Refusal {
  const { status, title } = documented.unauthorized;
  return new Refusal(status, title, { headers: { "www-authenticate": challenge }, violations });
}
