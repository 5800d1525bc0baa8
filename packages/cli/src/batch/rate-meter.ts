/** Tells how fast something goes, over the last seconds. */
export interface RateMeter {
  /** Says how far it is. */
  at(done: number): void;
  /** How many a second; `undefined` until that can be told. */
  readonly perSecond: number | undefined;
}

const windowMs = 15_000;
const enoughMs = 500;

/** Creates one. */
export function createRateMeter(now: () => number = () => performance.now()): RateMeter {
  let samples: { readonly ms: number; readonly done: number }[] = [];
  return {
    at(done) {
      const ms = now();
      samples.push({ ms, done });
      // The first one of the window stays, so that there is always something to compare with.
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
