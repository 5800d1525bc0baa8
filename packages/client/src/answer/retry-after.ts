/** Answer room: reads the `Retry-After` header. */

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The formats of an HTTP date: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`. */
const dates = [
  /^[A-Z][a-z]{2}, (?<day>\d{2}) (?<month>[A-Z][a-z]{2}) (?<year>\d{4}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^[A-Z][a-z]{5,8}, (?<day>\d{2})-(?<month>[A-Z][a-z]{2})-(?<year>\d{2}) (?<time>\d{2}:\d{2}:\d{2}) GMT$/,
  /^[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>[ \d]\d) (?<time>\d{2}:\d{2}:\d{2}) (?<year>\d{4})$/,
];

/**
 * Reads a `Retry-After` header, which contains either seconds or an HTTP date in UTC.
 *
 * @param value - The value of the header; `null` if there is none.
 * @param now - The current time in milliseconds since the epoch.
 * @returns The delay in milliseconds, at least 0; `undefined` if the header is missing or invalid.
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3 | RFC 9110, Retry-After}
 * @internal
 */
export function toRetryAfterMs(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return Number(value) * 1000;
  for (const form of dates) {
    const parts = form.exec(value)?.groups;
    if (parts !== undefined) return toMsUntil(parts, now);
  }
  return undefined;
}

function toMsUntil(
  { day = "", month = "", year = "", time = "" }: Record<string, string>,
  now: number,
): number | undefined {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  const date = Date.UTC(toFullYear(year, now), months.indexOf(month), Number(day), hours, minutes, seconds);
  const isDate = months.includes(month) && Number(day) >= 1 && Number(day) <= 31 && hours < 24 && minutes < 60;
  return isDate ? Math.max(0, date - now) : undefined;
}

/** Completes a two-digit year. A year more than 50 years in the future means the past century (RFC 9110, 5.6.7). */
function toFullYear(year: string, now: number): number {
  if (year.length === 4) return Number(year);
  const thisYear = new Date(now).getUTCFullYear();
  const full = Math.floor(thisYear / 100) * 100 + Number(year);
  return full > thisYear + 50 ? full - 100 : full;
}
