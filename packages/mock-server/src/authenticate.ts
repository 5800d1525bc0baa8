import { Refusal } from "./problem.ts";

/**
 * Checks that a request brings a bearer token. Any that is not empty passes.
 *
 * @param authorization - The header; `null` if there is none.
 * @throws {@link Refusal} 401 without one.
 * @see {@link https://www.rfc-editor.org/rfc/rfc6750#section-2.1 | RFC 6750, Authorization request header field}
 */
export function authenticate(authorization: string | null): void {
  if (/^bearer +\S/i.test(authorization ?? "")) return;
  throw new Refusal(401, "Full authentication is required to access this resource.", { "www-authenticate": "Bearer" });
}
