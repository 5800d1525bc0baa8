import type { OutboxStart } from "../ledger/outbox-start.ts";

/** What an outbox tells of itself, by event. Told after it is written down; a listener changes nothing, whatever it throws. */
export interface OutboxEvents {
  /** A start is `started` or `not-started`. */
  settled: [start: OutboxStart];
  /** A start is `unknown`: somebody must look. */
  unknown: [start: OutboxStart];
  /** A start was not started for a reason that passes, and is queued again. */
  postponed: [start: OutboxStart];
  /** A worker stops sending because FlowX is ill, looks again, or goes on. */
  brake: [change: BrakeChange];
  /** The database or pg-boss had a problem; the worker goes on by itself. */
  trouble: [error: unknown];
}

/** A change of a worker's brake. */
export interface BrakeChange {
  /** `open`: nothing is sent. `trying`: FlowX answers again, a single start is sent. `closed`: all is well. */
  readonly state: "open" | "trying" | "closed";
  /** Until it looks again, while `open`. */
  readonly waitMs?: number;
}

/** Tells listeners. */
export interface Announcer {
  emit<Name extends keyof OutboxEvents>(name: Name, ...event: OutboxEvents[Name]): void;
  on<Name extends keyof OutboxEvents>(name: Name, listener: (...event: OutboxEvents[Name]) => void): () => void;
}

/** Creates an announcer whose listeners cannot disturb anybody, also not with a promise that rejects. */
export function createAnnouncer(): Announcer {
  const listeners = new Map<keyof OutboxEvents, Set<(...event: never[]) => unknown>>();
  return {
    emit(name, ...event) {
      for (const listener of listeners.get(name) ?? []) {
        try {
          Promise.resolve(listener(...(event as unknown as never[]))).catch(() => undefined);
        } catch {
          // A listener must not change what becomes of a start.
        }
      }
    },
    on(name, listener) {
      const known = listeners.get(name) ?? new Set();
      listeners.set(name, known.add(listener));
      return () => known.delete(listener);
    },
  };
}
