/** Measures a rate over the last seconds. */
export interface RateMeter {
  /** Records the current count. */
  at(done: number): void;
  /** The rate per second; `undefined` until there are enough samples. */
  readonly perSecond: number | undefined;
}

const windowMs = 15_000;
const enoughMs = 500;

/** Creates a rate meter. */
export function createRateMeter(now: () => number = () => performance.now()): RateMeter {
  let samples: { readonly ms: number; readonly done: number }[] = [];
  return {
    at(done) {
      const ms = now();
      samples.push({ ms, done });
      // Keep the oldest sample in the window, because the rate is computed against it.
      const first = samples.findIndex((sample) => sample.ms >= ms - windowMs);
      if (first > 0) samples = samples.slice(first);
    },
    get perSecond() {
      const first = samples[0];
      const last = samples.at(-1);
      if (first === undefined || last === undefined || last.ms - first.ms < enoughMs) return undefined;
      return ((last.done - first.done) / (last.ms - first.ms)) * 1000;
    },
  };
}
