/**
 * Returns a copy of a JWT with an invalid signature.
 *
 * @returns The tampered token; `undefined` if the token is not a signed JWT.
 */
export function toTamperedToken(token: string): string | undefined {
  const [header = "", payload = "", signature = "", ...more] = token.split(".");
  if (!header.startsWith("eyJ") || !payload.startsWith("eyJ") || signature === "" || more.length > 0) return undefined;
  const first = signature.startsWith("A") ? "B" : "A";
  return `${header}.${payload}.${first}${signature.slice(1)}`;
}
