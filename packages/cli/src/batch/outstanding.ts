import type { OutboxStart } from "@flowx-start/outbox";
import { count, type Tally } from "./tally.ts";

/** The starts of a batch that wait in the outbox, or are on their way. Other starts in the same outbox are not counted. */
export interface Outstanding {
  readonly size: number;
  /**
   * Expects a start to be settled.
   *
   * @param isOurs - This run enqueues it, and may take it back.
   */
  expect(key: string, isOurs: boolean): void;
  /** No longer expects a start. */
  forget(key: string): void;
  /** Takes what is known of a start. Returns whether it was expected, and is so no more. */
  hear(start: OutboxStart): boolean;
  /** Returns the keys. */
  keys(only?: "ours"): string[];
  /** Resolves when so many or fewer are left, or nothing is waited for any more. */
  until(atMost: number, signal: AbortSignal): Promise<void>;
}

/** Creates an empty one, which counts what it hears. */
export function createOutstanding(tally: Tally): Outstanding {
  const expected = new Map<string, boolean>();
  /** Counted as unknown; a late answer may still tell. */
  const unknown = new Set<string>();
  const waiting = new Set<{ readonly atMost: number; readonly resolve: () => void }>();
  const release = (): void => {
    for (const one of waiting) if (expected.size <= one.atMost) one.resolve();
  };
  return {
    get size() {
      return expected.size;
    },
    expect: (key, isOurs) => void expected.set(key, isOurs),
    forget(key) {
      expected.delete(key);
      release();
    },
    hear(start) {
      const { key, state } = start;
      if (state === "queued" || state === "sending") return false;
      if (expected.delete(key)) {
        count(tally, start);
        if (state === "unknown") unknown.add(key);
        release();
        return true;
      }
      if (state !== "unknown" && unknown.delete(key)) {
        tally.unknown -= 1;
        count(tally, start);
      }
      return false;
    },
    keys: (only) => [...expected].flatMap(([key, isOurs]) => (only === undefined || isOurs ? [key] : [])),
    until(atMost, signal) {
      if (expected.size <= atMost || signal.aborted) return Promise.resolve();
      return new Promise((resolve) => {
        const end = (): void => {
          waiting.delete(one);
          signal.removeEventListener("abort", end);
          resolve();
        };
        const one = { atMost, resolve: end };
        waiting.add(one);
        signal.addEventListener("abort", end);
      });
    },
  };
}
