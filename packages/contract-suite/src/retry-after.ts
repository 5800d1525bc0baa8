/**
 * Parses a `Retry-After` header.
 *
 * @param now - The current time in milliseconds since 1970.
 * @returns The delay in milliseconds; `undefined` if the header is missing or invalid.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#name-retry-after | RFC 9110, Retry-After}
 */
export function readRetryAfter(value: string | null, now: number): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  if (!/^[A-Z][a-z]{2},? .*GMT$/.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
