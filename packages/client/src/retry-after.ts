/**
 * Reads a `Retry-After` header: seconds, or an HTTP date.
 *
 * @param value - The header; `null` if there is none.
 * @param now - Milliseconds since the epoch.
 * @returns Milliseconds to wait, at least 0; `undefined` if there is no header, or it is neither.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110, Retry-After}
 */
export function toRetryAfterMs(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  // `Date.parse` alone accepts much that is no HTTP date, as "1.5" or "-1".
  if (!/^[A-Z][a-z]+,? .*\d{2}:\d{2}:\d{2}/.test(value)) return undefined;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
