/** Lets one loop sleep until it is notified. */
export interface Wake {
  /** Ends the current sleep, or the next one if the loop is not sleeping. */
  notify(): void;
  /** Resolves when notified, or after `ms`. */
  sleep(ms: number): Promise<void>;
}

/** Creates a {@link Wake}. */
export function createWake(): Wake {
  let isNotified = false;
  let end: (() => void) | undefined;
  return {
    notify() {
      isNotified = true;
      end?.();
    },
    async sleep(ms) {
      if (!isNotified) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      end = undefined;
      isNotified = false;
    },
  };
}
