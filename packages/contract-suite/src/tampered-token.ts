/**
 * Returns a JWT whose signature is not of its content any more.
 *
 * @returns `undefined` if the token is no signed JWT.
 */
export function toTamperedToken(token: string): string | undefined {
  const [header = "", payload = "", signature = "", ...more] = token.split(".");
  if (!header.startsWith("eyJ") || !payload.startsWith("eyJ") || signature === "" || more.length > 0) return undefined;
  const first = signature.startsWith("A") ? "B" : "A";
  return `${header}.${payload}.${first}${signature.slice(1)}`;
}
