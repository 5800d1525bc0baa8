/** Options room: the `retry` option. */
import { aBoolean, count, milliseconds, type Rule, type Rules, readOptions, withDefault } from "../arguments/rules.ts";

/**
 * Options that control retries. Only failures that are proved not to have started a process are retried, unless `unknownOutcome`
 * is true.
 */
export interface RetryOptions {
  /**
   * Maximum number of attempts, including the first.
   *
   * @default Infinity (limited by `timeoutMs`), or 3 if `baseDelayMs` is 0
   */
  attempts?: number | undefined;
  /**
   * Upper limit of the first backoff delay in milliseconds. It doubles with each attempt. The actual delay is random, from 0 up to
   * this limit.
   *
   * @default 250
   */
  baseDelayMs?: number | undefined;
  /**
   * Maximum backoff delay in milliseconds. Does not limit `Retry-After`.
   *
   * @default 10_000
   */
  maxDelayMs?: number | undefined;
  /**
   * Maximum `Retry-After` in milliseconds. If the server asks for a longer delay, the call fails instead of waiting.
   *
   * @default 30_000
   */
  maxRetryAfterMs?: number | undefined;
  /**
   * Also retries a start whose outcome is unknown, for example after a broken connection, `attemptTimeoutMs`, a 408 or a 5xx.
   * **Each retry may start another process instance.**
   *
   * @default false
   */
  unknownOutcome?: boolean | undefined;
}

/**
 * {@link RetryOptions} with all defaults applied.
 *
 * @internal
 */
export interface RetrySettings {
  /** `undefined` if the caller does not set it; see {@link toMostAttempts}. */
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
 * Makes the rule for the `retry` option. The rule returns `false` if nothing is retried.
 *
 * @param defaults - The values for options that the caller omits.
 * @throws `InvalidArgumentError` if the option is invalid.
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
 * Returns the maximum number of attempts of a call. The default without a delay is 3, so that a call never retries in a tight loop.
 *
 * @internal
 */
export function toMostAttempts({ attempts, baseDelayMs }: RetrySettings): number {
  return attempts ?? (baseDelayMs === 0 ? 3 : Number.POSITIVE_INFINITY);
}
