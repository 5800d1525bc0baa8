/** Room of the options: what a caller may say to a single call. */
import { optional, type Rule, type Rules, readOptions } from "../arguments/rules.ts";
import type { CallContext } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { type ClientSettings, identifier, type SharedOptions, sharedRules } from "./client-options.ts";
import { type RetryOptions, retryDefaults, retryRule } from "./retry-options.ts";

/** Options of one call. */
export interface CallOptions extends SharedOptions {
  /** Cancels the call at any point, also while it waits to repeat. */
  signal?: AbortSignal | undefined;
}

/**
 * Every option that some call takes.
 *
 * @internal
 */
export interface AllCallOptions extends CallOptions {
  /** Only starts by name take it. */
  readonly buildId?: string | undefined;
}

const ignore = (): void => {};

const signal: Rule<AbortSignal> = (value, path, context) => {
  try {
    const signal = value as AbortSignal;
    // Used once before anything is sent: one that throws only later would lose the uuid of a started process.
    signal.addEventListener("abort", ignore);
    signal.removeEventListener("abort", ignore);
    if (typeof signal.aborted === "boolean" && (signal.reason as unknown) !== ignore) return signal;
  } catch {
    // Neither an object nor one that can be read.
  }
  throw new InvalidArgumentError(context, path, "must be an AbortSignal, such as controller.signal");
};

const { headers, timeoutMs, attemptTimeoutMs, ...identifiers } = sharedRules;
/** Without defaults: what a call leaves out is what the client has. */
const rules: Rules<Omit<CallOptions, "retry">> = {
  ...identifiers,
  timeoutMs: optional(timeoutMs),
  attemptTimeoutMs: optional(attemptTimeoutMs),
  headers: optional(headers),
  signal: optional(signal),
};

/**
 * Joins the options of one call with those of the client.
 *
 * @param options - As the caller gave them; `undefined` for none.
 * @param takesBuildId - Whether the operation has the option `buildId`.
 * @throws {@link InvalidArgumentError} if one is unknown, or cannot be used.
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
