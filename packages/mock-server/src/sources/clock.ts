/** The mock's idea of time, in milliseconds since 1970. */
export interface Clock {
  /** When requests come; repeats under a seed. */
  now(): number;
  /** The time of others, moved by what this clock was moved: for tokens, which others check as well. */
  worldNow(): number;
  /**
   * Moves the clock forward.
   *
   * @throws `RangeError` for a time that is negative or that no date can tell.
   */
  advance(ms: number): void;
  /** Goes back to where it began. */
  reset(): void;
}

/** Where the clock of a mock with a seed begins. */
export const seededStart: number = Date.UTC(2026, 0, 1);
/** The year 9999: no later date can be written in four digits. */
const latest = Date.UTC(9999, 0, 1);

/**
 * Creates a clock.
 *
 * @param isSeeded - Begins at {@link seededStart} and stands still until it is moved.
 */
export function createClock(isSeeded: boolean): Clock {
  let offset = 0;
  return {
    now: () => (isSeeded ? seededStart : Date.now()) + offset,
    worldNow: () => Date.now() + offset,
    advance(ms) {
      if (!(ms >= 0 && Date.now() + offset + ms < latest)) {
        throw new RangeError(`The clock only goes forward, and not beyond the year 9998: not by ${ms} ms.`);
      }
      offset += ms;
    },
    reset() {
      offset = 0;
    },
  };
}
