/** The mock's idea of time, in milliseconds since 1970. */
export interface Clock {
  now(): number;
  /** Moves the clock forward. */
  advance(ms: number): void;
  /** Goes back to where it began. */
  reset(): void;
}

/** Where the clock of a mock with a seed begins. */
export const seededStart: number = Date.UTC(2026, 0, 1);

/**
 * Creates a clock.
 *
 * @param isSeeded - Begins at {@link seededStart} and stands still until it is moved.
 */
export function createClock(isSeeded: boolean): Clock {
  const start = isSeeded ? seededStart : 0;
  let offset = start;
  return {
    now: () => (isSeeded ? offset : Date.now() + offset),
    advance(ms) {
      if (!(ms >= 0 && Number.isFinite(ms))) throw new RangeError(`The clock only goes forward, not by ${ms} ms.`);
      offset += ms;
    },
    reset() {
      offset = start;
    },
  };
}
