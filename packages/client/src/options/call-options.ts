/** Options room: reads the options of a single call. */
import { optional, type Rule, type Rules, readOptions } from "../arguments/rules.ts";
import type { CallContext } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { type ClientSettings, identifier, type SharedOptions, sharedRules } from "./client-options.ts";
import { type RetryOptions, retryDefaults, retryRule } from "./retry-options.ts";

/** Options of a single call. They override the client's options; `headers` are merged with the client's. */
export interface CallOptions extends SharedOptions {
  /** Aborts the call at any time, including while it waits to retry. The call then fails with `AbortedError`. */
  signal?: AbortSignal | undefined;
}

/**
 * All options that a call can have.
 *
 * @internal
 */
export interface AllCallOptions extends CallOptions {
  /** Accepted only by `startProcess` and `prepareStart`. */
  readonly buildId?: string | undefined;
}

const ignore = (): void => {};

const signal: Rule<AbortSignal> = (value, path, context) => {
  try {
    const signal = value as AbortSignal;
    // Try the signal before sending anything: if it threw later, the uuid of a started process would be lost.
    signal.addEventListener("abort", ignore);
    signal.removeEventListener("abort", ignore);
    if (typeof signal.aborted === "boolean" && (signal.reason as unknown) !== ignore) return signal;
  } catch {
    // Not an object, or an object that throws when it is read.
  }
  throw new InvalidArgumentError(context, path, "must be an AbortSignal, such as controller.signal");
};

const { headers, timeoutMs, attemptTimeoutMs, ...identifiers } = sharedRules;
/** These rules have no defaults: an option that the call omits keeps the client's value. */
const rules: Rules<Omit<CallOptions, "retry">> = {
  ...identifiers,
  timeoutMs: optional(timeoutMs),
  attemptTimeoutMs: optional(attemptTimeoutMs),
  headers: optional(headers),
  signal: optional(signal),
};

/**
 * Merges the options of one call into those of the client.
 *
 * @param options - The options that the caller passed, unchecked.
 * @param takesBuildId - Whether the operation accepts the `buildId` option.
 * @throws {@link InvalidArgumentError} if an option is unknown or invalid.
 * @internal
 */
export function readCallOptions(
  context: CallContext,
  settings: ClientSettings,
  options: CallOptions,
  takesBuildId: boolean,
): ClientSettings & { readonly buildId?: string | undefined } {
  const retry = optional<RetryOptions | false | undefined>(retryRule(settings.retry || retryDefaults));
  const all = { ...rules, retry, ...(takesBuildId && { buildId: optional(identifier) }) };
  const read = readOptions<AllCallOptions>(options, all as unknown as Rules<AllCallOptions>, "", context);
  const given = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
  return { ...settings, ...given, headers: { ...settings.headers, ...read.headers } } as ClientSettings;
}
