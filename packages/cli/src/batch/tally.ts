import type { OutboxStart } from "@flowx-start/outbox";

/** The outcomes of the rows of a batch. Every row is counted once. */
export interface Tally {
  readonly rows: number;
  started: number;
  /** The part of `started` that earlier runs started. */
  startedBefore: number;
  notStarted: number;
  unknown: number;
  /** Still queued in the outbox, for the next worker. */
  queued: number;
  /** Invalid: bad content, a duplicate key, or a key that belongs to another start. */
  invalid: number;
  /** Not in the outbox, because the batch was stopped before. */
  notSent: number;
}

/** Creates a tally with all counts at 0. */
export function createTally(rows: number): Tally {
  return { rows, started: 0, startedBefore: 0, notStarted: 0, unknown: 0, queued: 0, invalid: 0, notSent: 0 };
}

/** Counts a start by its state. */
export function count(tally: Tally, { state }: Pick<OutboxStart, "state">): void {
  if (state === "started") tally.started += 1;
  else if (state === "not-started") tally.notStarted += 1;
  else if (state === "queued") tally.queued += 1;
  // A start in state `sending` may be in flight, sent by this worker or another one.
  else tally.unknown += 1;
}

/**
 * Returns the exit code: 0 if all rows were started, 1 if some certainly were not, 3 if some are unknown or queued,
 * because another worker may send queued ones at any time. The caller handles interruptions.
 */
export function toExitCode({ rows, started, unknown, queued }: Tally): number {
  if (unknown + queued > 0) return 3;
  return started === rows ? 0 : 1;
}
