import type { OutboxStart } from "@flowx-start/outbox";
import { count, type Tally } from "./tally.ts";

/** The starts of a batch that are queued or in flight. Other starts in the same outbox do not count. */
export interface Outstanding {
  readonly size: number;
  /**
   * Adds a start that is not settled yet.
   *
   * @param isOurs - True if this run enqueues the start and may withdraw it.
   */
  expect(key: string, isOurs: boolean): void;
  /** Removes a start. */
  forget(key: string): void;
  /** Takes the current state of a start. Returns true if it was outstanding and is now settled. */
  hear(start: OutboxStart): boolean;
  /** Returns the keys of the outstanding starts. */
  keys(only?: "ours"): string[];
  /** Resolves when at most `atMost` starts are outstanding, or when the signal is aborted. */
  until(atMost: number, signal: AbortSignal): Promise<void>;
}

/** Creates an empty set. It counts settled starts in the tally. */
export function createOutstanding(tally: Tally): Outstanding {
  const expected = new Map<string, boolean>();
  /** Starts that were counted as unknown. A late answer may still settle them. */
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
