import type { OutboxStart } from "@flowx-start/outbox";

/** What became of the rows of a batch. Every row is counted once. */
export interface Tally {
  readonly rows: number;
  started: number;
  /** Of `started`, those that an earlier run had started. */
  startedBefore: number;
  notStarted: number;
  unknown: number;
  /** In the outbox, for the next worker. */
  queued: number;
  /** Cannot be started: bad, a key twice, or a key that belongs to another start. */
  invalid: number;
  /** Not in the outbox: the batch was stopped before. */
  notSent: number;
}

/** Returns a tally in which nothing was counted yet. */
export function createTally(rows: number): Tally {
  return { rows, started: 0, startedBefore: 0, notStarted: 0, unknown: 0, queued: 0, invalid: 0, notSent: 0 };
}

/** Counts a start by its state. */
export function count(tally: Tally, { state }: Pick<OutboxStart, "state">): void {
  if (state === "started") tally.started += 1;
  else if (state === "not-started") tally.notStarted += 1;
  else if (state === "queued") tally.queued += 1;
  // Its request may be on its way, sent by this worker or by another one.
  else tally.unknown += 1;
}

/**
 * Returns the exit code: 0 if all are started, 1 if some are certainly not, 3 if some are unknown, or queued: another worker may
 * send those at any time. An interruption is told by the caller.
 */
export function toExitCode({ rows, started, unknown, queued }: Tally): number {
  if (unknown + queued > 0) return 3;
  return started === rows ? 0 : 1;
}
