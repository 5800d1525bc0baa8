/** The mock's clock. All times are milliseconds since 1970. */
export interface Clock {
  /** Returns the time for requests. It is reproducible with a seed. */
  now(): number;
  /** Returns the real time plus all advances. Tokens use it, because other parties check them against the real time. */
  worldNow(): number;
  /**
   * Moves the clock forward.
   *
   * @throws `RangeError` if the time is negative or beyond the year 9998.
   */
  advance(ms: number): void;
  /** Resets the clock to its start. */
  reset(): void;
}

/** The start time of a mock with a seed. */
export const seededStart: number = Date.UTC(2026, 0, 1);
/** The end of the year 9998. Later dates need more than four digits for the year. */
const latest = Date.UTC(9999, 0, 1);

/**
 * Creates a clock.
 *
 * @param isSeeded - Starts the clock at {@link seededStart} and stops it until it is advanced.
 */
export function createClock(isSeeded: boolean): Clock {
  let offset = 0;
  return {
    now: () => (isSeeded ? seededStart : Date.now()) + offset,
    worldNow: () => Date.now() + offset,
    advance(ms) {
      if (!(ms >= 0 && Date.now() + offset + ms < latest)) {
        throw new RangeError(`The clock cannot be advanced by ${ms} ms: it only moves forward, up to the year 9998.`);
      }
      offset += ms;
    },
    reset() {
      offset = 0;
    },
  };
}
