import type { OutboxStart } from "../ledger/outbox-start.ts";

/** The events of an outbox. They are emitted after the change is stored. Errors that a listener throws are ignored. */
export interface OutboxEvents {
  /** A start is now `started` or `not-started`. */
  settled: [start: OutboxStart];
  /** A start is now `unknown`, and somebody must look it up. */
  unknown: [start: OutboxStart];
  /** A start was not started for a temporary reason, and is queued again. */
  postponed: [start: OutboxStart];
  /** A worker has stopped sending because FlowX is unhealthy, is trying again, or has resumed. */
  brake: [change: BrakeChange];
  /** The database or pg-boss has reported an error. The worker recovers on its own. */
  trouble: [error: unknown];
}

/** A change of a worker's brake. */
export interface BrakeChange {
  /** `open`: nothing is sent. `trying`: FlowX responds again, and a single start is sent. `closed`: the worker sends normally. */
  readonly state: "open" | "trying" | "closed";
  /** If the brake is `open`, the time until the worker checks FlowX again, in milliseconds. */
  readonly waitMs?: number;
}

/** Emits events to listeners. */
export interface Announcer {
  emit<Name extends keyof OutboxEvents>(name: Name, ...event: OutboxEvents[Name]): void;
  on<Name extends keyof OutboxEvents>(name: Name, listener: (...event: OutboxEvents[Name]) => void): () => void;
}

/** Creates an announcer. Errors and rejections of listeners are ignored. */
export function createAnnouncer(): Announcer {
  const listeners = new Map<keyof OutboxEvents, Set<(...event: never[]) => unknown>>();
  return {
    emit(name, ...event) {
      for (const listener of listeners.get(name) ?? []) {
        try {
          Promise.resolve(listener(...(event as unknown as never[]))).catch(() => undefined);
        } catch {
          // A listener must not change the outcome of a start.
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
