import { OutboxArgumentError } from "../errors/outbox-argument-error.ts";
import type { OutboxStart } from "../ledger/outbox-start.ts";
import { maxTimeoutMs } from "../queue/queue.ts";

/**
 * What a reconciler found out about an unknown start: the instance, that there is certainly none, or `undefined` for nothing yet.
 * It is asked again later, with backoff; what it throws changes nothing.
 */
export type Reconcile = (start: OutboxStart) => Promise<{ uuid: string } | "not-started" | undefined>;

/** Options of a worker. */
export interface WorkOptions {
  /** The most starts on the way at once. Default 10. An outage that begins in the middle can leave as many unknown. */
  concurrency?: number | undefined;
  /** The most starts a second, of this worker. Default `Infinity`. */
  perSecond?: number | undefined;
  /** Stops the worker: nothing new is claimed, what is on the way is finished and settled. */
  signal?: AbortSignal | undefined;
  /** Stops by itself when nothing is queued any more and nothing is on the way. Default false. */
  untilEmpty?: boolean | undefined;
  /** Bounds one start, as of the client's `startProcess`. At most 600 000, since the lease must outlast it. Default 60 000. */
  timeoutMs?: number | undefined;
  /** A start that was not started for a passing reason is given up after so many attempts: `not-started`. Default 20. */
  maxAttempts?: number | undefined;
  /** The first wait after a passing reason; it doubles with each attempt, up to 5 minutes. Default 1 000. */
  retryDelayMs?: number | undefined;
  /** How often the database is asked while nothing is queued. Default 500. */
  pollMs?: number | undefined;
  /** Is asked about unknown starts. */
  reconcile?: Reconcile | undefined;
  /**
   * Tells whether FlowX answers, while the brake is on; must start nothing. Default: `getActiveBuild` of the client answers, whatever
   * FlowX says of it below 500.
   */
  probe?: (() => Promise<boolean>) | undefined;
}

/** {@link WorkOptions}, checked and complete. */
export interface WorkSettings {
  readonly concurrency: number;
  readonly perSecond: number;
  readonly signal: AbortSignal | undefined;
  readonly untilEmpty: boolean;
  readonly timeoutMs: number;
  readonly maxAttempts: number;
  readonly retryDelayMs: number;
  readonly pollMs: number;
  readonly reconcile: Reconcile | undefined;
  readonly probe: (() => Promise<boolean>) | undefined;
}

const names: Record<keyof WorkOptions, true> = {
  ...{ concurrency: true, perSecond: true, signal: true, untilEmpty: true, timeoutMs: true, maxAttempts: true },
  ...{ retryDelayMs: true, pollMs: true, reconcile: true, probe: true },
};

/**
 * Checks the options of a worker.
 *
 * @throws {@link OutboxArgumentError} if one is unknown or cannot be used.
 */
export function readWorkOptions(options: WorkOptions): WorkSettings {
  if (typeof options !== "object" || options === null) throw new OutboxArgumentError("options", "must be an object");
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown !== undefined) throw new OutboxArgumentError(`options.${unknown}`, "is not known");
  const { signal, reconcile, probe } = options;
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new OutboxArgumentError("options.signal", "must be an AbortSignal");
  }
  for (const [name, value] of Object.entries({ reconcile, probe })) {
    if (value !== undefined && typeof value !== "function") {
      throw new OutboxArgumentError(`options.${name}`, "must be a function");
    }
  }
  return {
    concurrency: toNumber("concurrency", options.concurrency ?? 10, 1, 1_000),
    perSecond: toNumber("perSecond", options.perSecond ?? Number.POSITIVE_INFINITY, 0.001, Number.POSITIVE_INFINITY),
    signal,
    untilEmpty: options.untilEmpty ?? false,
    timeoutMs: toNumber("timeoutMs", options.timeoutMs ?? 60_000, 1, maxTimeoutMs),
    maxAttempts: toNumber("maxAttempts", options.maxAttempts ?? 20, 1, 1_000_000),
    retryDelayMs: toNumber("retryDelayMs", options.retryDelayMs ?? 1_000, 0, 300_000),
    pollMs: toNumber("pollMs", options.pollMs ?? 500, 10, 3_600_000),
    reconcile,
    probe,
  };
}

function toNumber(name: string, value: number, min: number, max: number): number {
  if (typeof value === "number" && value >= min && value <= max) return value;
  throw new OutboxArgumentError(`options.${name}`, `must be a number from ${min} to ${max}`);
}
