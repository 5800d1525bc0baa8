import type { Tally } from "./tally.ts";

/** Formats a number with thousands separators. */
export function toCount(number: number): string {
  return number.toLocaleString("en-US");
}

/** Formats a duration, such as `45 s`, `3 min 20 s` or `2 h 5 min`. */
export function toDuration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} min` : `${minutes} min ${seconds % 60} s`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** The progress of a batch. */
export interface Progress {
  readonly tally: Readonly<Tally>;
  readonly perSecond: number | undefined;
  /** The current reason for a delay, in a few words; `undefined` if there is none. */
  readonly holdUp: string | undefined;
}

/** Returns the number of settled and invalid rows. */
export function toDone({ started, notStarted, unknown, invalid }: Tally): number {
  return started + notStarted + unknown + invalid;
}

/** Returns the progress as one line. */
export function toProgressLine({ tally, perSecond, holdUp }: Progress): string {
  const { rows, started, notStarted, unknown } = tally;
  const left = rows - toDone(tally);
  const speed = perSecond === undefined || perSecond <= 0 ? [] : [`${toSpeed(perSecond)}/s`];
  const leftMs = perSecond === undefined || perSecond <= 0 ? undefined : (left / perSecond) * 1000;
  const time = holdUp ?? (leftMs === undefined || left === 0 ? undefined : `${toDuration(leftMs)} left`);
  return [
    `${toCount(started)} of ${toCount(rows)} started`,
    `${toCount(notStarted)} not started`,
    `${toCount(unknown)} unknown`,
    ...speed,
    ...(time === undefined ? [] : [time]),
  ].join(", ");
}

/**
 * Returns the progress as one line with a progress bar.
 *
 * @param columns - The width of the terminal.
 */
export function toProgressBar(progress: Progress, columns: number): string {
  const { tally } = progress;
  const share = tally.rows === 0 ? 1 : toDone(tally) / tally.rows;
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  const line = toProgressLine(progress);
  // Leave the last column free, because some terminals wrap when it is written.
  const room = columns - 1 - line.length - percent.length - 4;
  if (room < 5) return `${percent} ${line}`.slice(0, Math.max(0, columns - 1));
  const width = Math.min(30, room);
  const full = Math.floor(share * width);
  return `[${"=".repeat(full)}${" ".repeat(width - full)}]${percent} ${line}`;
}

function toSpeed(perSecond: number): string {
  return perSecond >= 10 ? toCount(Math.round(perSecond)) : perSecond.toFixed(1);
}
