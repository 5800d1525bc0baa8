import { type Context, createContext } from "preact";
import { useContext } from "preact/hooks";

/** The mock's clock beside the browser's. */
export interface ShownClock {
  /** How far the mock's clock is ahead. */
  readonly offsetMs: number;
  /** With a seed it stands still, so that runs can be repeated. */
  readonly isRunning: boolean;
}

/** Gives the mock's clock to everything that shows times. */
export const ClockContext: Context<ShownClock> = createContext<ShownClock>({ offsetMs: 0, isRunning: true });

/** Returns the mock's clock. */
export function useClock(): ShownClock {
  return useContext(ClockContext);
}
