import { OutboxArgumentError } from "../errors/outbox-argument-error.ts";
import { toUnknownNameError } from "../errors/unknown-name-error.ts";
import type { OutboxStart } from "../ledger/outbox-start.ts";
import { maxTimeoutMs } from "../queue/queue.ts";

/**
 * Finds out the outcome of an unknown start. It returns the uuid of the instance, `"not-started"` if there is certainly no instance,
 * or `undefined` if it does not know yet. It is then called again with backoff, as after an error.
 */
export type Reconcile = (start: OutboxStart) => Promise<{ uuid: string } | "not-started" | undefined>;

/** Options of a worker. */
export interface WorkOptions {
  /**
   * Maximum number of concurrent starts. If an outage begins, as many starts can become unknown.
   *
   * @default 10
   */
  concurrency?: number | undefined;
  /**
   * Maximum number of starts per second of this worker.
   *
   * @default Infinity
   */
  perSecond?: number | undefined;
  /** Stops the worker when it is aborted. The worker finishes the starts that it has claimed and claims no more. */
  signal?: AbortSignal | undefined;
  /**
   * Stops the worker when no start is queued or being sent any more.
   *
   * @default false
   */
  untilEmpty?: boolean | undefined;
  /**
   * Time limit for one start in milliseconds, as in the client's `startProcess`. The maximum is 600,000, because the lease of a start
   * must be longer.
   *
   * @default 60_000
   */
  timeoutMs?: number | undefined;
  /**
   * Maximum number of attempts of a start that fails for temporary reasons. After them, the start is `not-started`.
   *
   * @default 20
   */
  maxAttempts?: number | undefined;
  /**
   * Delay in milliseconds before the first retry after a temporary failure. It doubles with each attempt, up to 5 minutes. The actual
   * delay is random, between half of it and all of it.
   *
   * @default 1_000
   */
  retryDelayMs?: number | undefined;
  /**
   * Time between two queries for new starts while nothing is queued, in milliseconds.
   *
   * @default 500
   */
  pollMs?: number | undefined;
  /** Called to find out the outcome of unknown starts. By default they remain unknown until somebody decides. */
  reconcile?: Reconcile | undefined;
  /**
   * Checks whether FlowX responds while the brake is open. It must not start anything.
   *
   * @default the client's `getActiveBuild`, for which most 4xx responses count as well
   */
  probe?: (() => Promise<boolean>) | undefined;
}

/** The checked {@link WorkOptions} with all defaults applied. */
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
  concurrency: true,
  perSecond: true,
  signal: true,
  untilEmpty: true,
  timeoutMs: true,
  maxAttempts: true,
  retryDelayMs: true,
  pollMs: true,
  reconcile: true,
  probe: true,
};

/**
 * Checks the options of a worker.
 *
 * @throws {@link OutboxArgumentError} if an option is unknown or invalid.
 */
export function readWorkOptions(options: WorkOptions): WorkSettings {
  if (typeof options !== "object" || options === null) throw new OutboxArgumentError("options", "must be an object");
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown !== undefined) throw toUnknownNameError("option", "options.", unknown, Object.keys(names));
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
