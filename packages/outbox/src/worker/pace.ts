/** Spreads starts over time. */
export interface Pace {
  /** The number of starts that can be sent now. */
  readonly room: number;
  /** The time until a start can be sent, in milliseconds; 0 if one can be sent now. */
  readonly waitMs: number;
  /** Counts starts that are being sent. */
  take(count: number): void;
}

/**
 * Creates a pace that limits the starts per second. Bursts are limited to the starts of a tenth of a second.
 *
 * @param perSecond - Maximum number of starts per second, or `Infinity` for no limit.
 */
export function createPace(perSecond: number, now: () => number = () => performance.now()): Pace {
  const intervalMs = 1000 / perSecond;
  const burst = Math.max(1, Math.floor(perSecond / 10));
  /** The time when the next start is due. */
  let next = now();
  const catchUp = (): void => {
    next = Math.max(next, now() - (burst - 1) * intervalMs);
  };
  return {
    get room() {
      if (perSecond === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
      catchUp();
      return Math.max(0, Math.floor((now() - next) / intervalMs) + 1);
    },
    get waitMs() {
      return Math.max(0, next - now());
    },
    take(count) {
      catchUp();
      if (perSecond !== Number.POSITIVE_INFINITY) next += count * intervalMs;
    },
  };
}
