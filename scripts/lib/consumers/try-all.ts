import type { Consumer, TrialOptions } from "./consumer.ts";
import { type Trial, tryConsumer } from "./try-consumer.ts";

/** What became of many consumers. */
export interface Trials {
  /** In the order of the consumers. */
  readonly trials: readonly Trial[];
  /** What went wrong, as sentences. */
  readonly failures: readonly string[];
}

/** Tries consumers, two at once: each installs, compiles and runs. Prints each as it ends. */
export async function tryAll(consumers: readonly Consumer[], options: TrialOptions): Promise<Trials> {
  const left = [...consumers.entries()];
  const trials: Trial[][] = [];
  const failures: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      const [i, consumer] = next;
      const begun = performance.now();
      try {
        trials[i] = await tryConsumer(consumer, options);
        const seconds = ((performance.now() - begun) / 1000).toFixed(1);
        for (const { name, started } of trials[i]) console.log(`${name}: ${started} (${seconds} s)`);
      } catch (error) {
        console.log(`${consumer.name}: failed\n${(error as Error).message.slice(-3000)}`);
        failures.push(`${consumer.name}: ${(error as Error).message}`);
      }
    }
  };
  await Promise.all([work(), work()]);
  return { trials: trials.flat(), failures };
}
