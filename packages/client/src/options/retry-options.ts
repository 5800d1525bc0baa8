/** Room of the options: what may be repeated. */
import { aBoolean, count, milliseconds, type Rule, type Rules, readOptions, withDefault } from "../arguments/rules.ts";

/** How often and when a call is repeated. Only what is proved not to have started is, unless `unknownOutcome` says otherwise. */
export interface RetryOptions {
  /**
   * The most attempts in all, the first one counted.
   *
   * @default Infinity: as many as `timeoutMs` allows; 3 where `baseDelayMs` is 0, which would else ask without a pause
   */
  attempts?: number | undefined;
  /**
   * The first wait is a random time up to this, in milliseconds; it doubles with each attempt.
   *
   * @default 250
   */
  baseDelayMs?: number | undefined;
  /**
   * The longest of these waits, in milliseconds. Does not limit `Retry-After`.
   *
   * @default 10_000
   */
  maxDelayMs?: number | undefined;
  /**
   * A `Retry-After` longer than this, in milliseconds, ends the call instead.
   *
   * @default 30_000
   */
  maxRetryAfterMs?: number | undefined;
  /**
   * Also repeats a start whose outcome is unknown (a broken connection, a time limit of one attempt, 408, 5xx). **Each
   * repeat may start another process instance.**
   *
   * @default false
   */
  unknownOutcome?: boolean | undefined;
}

/**
 * The options of a retry, complete.
 *
 * @internal
 */
export interface RetrySettings {
  /** `undefined` where the caller does not say: see {@link toMostAttempts}. */
  readonly attempts: number | undefined;
  readonly baseDelayMs: number;
  readonly maxDelayMs: number;
  readonly maxRetryAfterMs: number;
  readonly unknownOutcome: boolean;
}

/**
 * The defaults of {@link RetryOptions}.
 *
 * @internal
 */
export const retryDefaults: RetrySettings = {
  attempts: undefined,
  baseDelayMs: 250,
  maxDelayMs: 10_000,
  maxRetryAfterMs: 30_000,
  unknownOutcome: false,
};

/**
 * Reads the option `retry`.
 *
 * @param defaults - For what it leaves out.
 * @returns `false` where nothing is ever repeated.
 * @throws `InvalidArgumentError` if it cannot be used.
 * @internal
 */
export function retryRule(defaults: RetrySettings): Rule<RetrySettings | false> {
  const rules: Rules<RetrySettings> = {
    attempts: withDefault<number | undefined>(defaults.attempts, count),
    baseDelayMs: withDefault(defaults.baseDelayMs, milliseconds),
    maxDelayMs: withDefault(defaults.maxDelayMs, milliseconds),
    maxRetryAfterMs: withDefault(defaults.maxRetryAfterMs, milliseconds),
    unknownOutcome: withDefault(defaults.unknownOutcome, aBoolean),
  };
  return (value, path, context) => (value === false ? false : readOptions(value, rules, path, context));
}

/**
 * Returns the most attempts of a call.
 *
 * @internal
 */
export function toMostAttempts({ attempts, baseDelayMs }: RetrySettings): number {
  return attempts ?? (baseDelayMs === 0 ? 3 : Number.POSITIVE_INFINITY);
}
