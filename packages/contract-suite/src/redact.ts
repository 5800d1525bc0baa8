const jwt = /\beyJ[\w-]+\.eyJ[\w-]+\.[\w-]*/g;
/** What is shorter stands in a text for other reasons too. */
export const shortestSecret = 6;
const secretHeaders = new Set(["authorization", "cookie", "set-cookie", "proxy-authorization"]);

/**
 * Takes secrets, and whatever looks like a JWT, out of a text.
 *
 * @param secrets - Longer ones go first, whatever their order; very short ones are left in.
 */
export function redact(text: string, secrets: readonly string[]): string {
  const known = [...secrets]
    .filter(({ length }) => length >= shortestSecret)
    .sort((one, other) => other.length - one.length);
  return known.reduce((safe, secret) => safe.replaceAll(secret, "[redacted]"), text).replace(jwt, "[redacted]");
}

/** Returns headers by name, without what carries a credential. */
export function redactHeaders(headers: Headers, secrets: readonly string[]): Record<string, string> {
  const entries = [...headers].map(([name, value]) => [name, toSafeValue(name, value, secrets)]);
  return Object.fromEntries(entries);
}

function toSafeValue(name: string, value: string, secrets: readonly string[]): string {
  if (!secretHeaders.has(name)) return redact(value, secrets);
  const [scheme] = value.split(" ");
  return name === "authorization" && value.includes(" ") ? `${scheme} [redacted]` : "[redacted]";
}
