import { type Context, createContext } from "preact";
import { useContext } from "preact/hooks";

/** The mock's clock, relative to the browser's. */
export interface ShownClock {
  /** How far the mock's clock is ahead, in milliseconds. */
  readonly offsetMs: number;
  /** True with a seed: the clock does not advance, so that runs are reproducible. */
  readonly isRunning: boolean;
}

/** Provides the mock's clock. */
export const ClockContext: Context<ShownClock> = createContext<ShownClock>({ offsetMs: 0, isRunning: true });

/** Returns the mock's clock. */
export function useClock(): ShownClock {
  return useContext(ClockContext);
}
