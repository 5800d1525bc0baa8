const day = 86_400_000;

/** Formats a time with milliseconds, preceded by the date unless it is today. */
export function formatTime(atMs: number, nowMs: number): string {
  const date = new Date(atMs);
  const pad = (value: number, length = 2): string => String(value).padStart(length, "0");
  const time = `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}.${pad(date.getMilliseconds(), 3)}`;
  if (new Date(nowMs).toDateString() === date.toDateString()) return time;
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())} ${time}`;
}

/** Formats how long ago something was. */
export function formatAgo(atMs: number, nowMs: number): string {
  const ms = Math.max(0, nowMs - atMs);
  if (ms < 1000) return "just now";
  if (ms < 60_000) return `${Math.floor(ms / 1000)} s ago`;
  if (ms < 3_600_000) return `${Math.floor(ms / 60_000)} min ago`;
  if (ms < day) return `${Math.floor(ms / 3_600_000)} h ago`;
  return `${Math.floor(ms / day)} d ago`;
}

/** Formats a duration: milliseconds with one decimal below 10, seconds from 10,000 ms on. */
export function formatDuration(ms: number): string {
  if (ms >= 10_000) return `${(ms / 1000).toFixed(1)} s`;
  return ms < 10 && !Number.isInteger(ms) ? `${ms.toFixed(1)} ms` : `${Math.round(ms).toLocaleString("en")} ms`;
}
