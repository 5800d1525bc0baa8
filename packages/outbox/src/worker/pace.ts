/** Spreads starts over time. */
export interface Pace {
  /** How many may go out now. */
  readonly room: number;
  /** Milliseconds until there is room; 0 if there is. */
  readonly waitMs: number;
  /** Counts starts that go out. */
  take(count: number): void;
}

/**
 * Creates a pace of so many starts a second, in bursts of at most a tenth of a second.
 *
 * @param perSecond - `Infinity` for no limit.
 */
export function createPace(perSecond: number, now: () => number = () => performance.now()): Pace {
  const intervalMs = 1000 / perSecond;
  const burst = Math.max(1, Math.floor(perSecond / 10));
  /** When the next start is due. */
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
