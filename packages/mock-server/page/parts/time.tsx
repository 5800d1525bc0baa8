import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { formatAgo, formatTime } from "../format/format-time.ts";
import { useClock } from "./clock-context.ts";

const listeners = new Set<() => void>();
setInterval(() => {
  if (document.hidden) return;
  for (const listener of listeners) listener();
}, 1000);

/** Shows a time of day with milliseconds. */
export function Time({ atMs }: { readonly atMs: number }): JSX.Element {
  const { offsetMs } = useClock();
  return (
    <time class="time" dateTime={new Date(atMs).toISOString()}>
      {formatTime(atMs, Date.now() + offsetMs)}
    </time>
  );
}

/** Shows how long ago something was, and updates it. Shows nothing if the mock's clock does not advance. */
export function Ago({ atMs }: { readonly atMs: number }): JSX.Element | null {
  const { offsetMs, isRunning } = useClock();
  const [, tick] = useState(0);
  useEffect(() => {
    const listener = (): void => tick((count) => count + 1);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  if (!isRunning) return null;
  return <span class="ago">{formatAgo(atMs, Date.now() + offsetMs)}</span>;
}
