import type { Platform } from "@flowx-start/api-types";
import { toBaseUrl } from "./base-url.ts";
import { type CallContext, noCall } from "./errors/flowx-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { toPath } from "./json-body.ts";
import type { Hooks, Tracing } from "./observer.ts";
import { assertPathSegment } from "./path-segment.ts";
import { type RetryOptions, retryDefaults } from "./retry-delay.ts";
import type { CallSettings } from "./settings.ts";
import type { StandardSchema } from "./standard-schema.ts";
import { type TokenOption, toTokenSource } from "./token-source.ts";
import { userAgent } from "./user-agent.ts";

/** Options that both the client and a single call take; those of the call win. */
export interface SharedOptions {
  /** The workspace that owns the app. */
  workspaceId?: string;
  /** The app that owns the process definition. */
  appId?: string;
  /**
   * Bounds the whole call: tokens, attempts, the waits between them and the body. Milliseconds, or `Infinity`.
   * Default 60 000, as long as gateways usually wait.
   */
  timeoutMs?: number;
  /**
   * Bounds one attempt. Milliseconds, or `Infinity`. Default `Infinity`: cutting a start short leaves its outcome unknown,
   * so an attempt may use all the time that the call has.
   */
  attemptTimeoutMs?: number;
  /** What may be repeated; `false` for nothing, also not after 401. */
  retry?: RetryOptions | false;
  /** Headers for every request. `authorization` is not for here: use `token`. */
  headers?: Record<string, string>;
}

/** Options of `createFlowxClient`. */
export interface FlowxClientOptions extends SharedOptions, Hooks {
  /** Origin and, where the environment has one, path prefix, as `https://flowx.example.com/rtm`. */
  baseUrl: string;
  /** An access token, a function that returns one, or a source that caches and refreshes. */
  token: TokenOption;
  /** Schemas of the initial values by process name (zod, valibot, arktype …): they type and validate them. */
  processes?: Record<string, StandardSchema>;
  /** Gives each start a UUID in its initial values, under `key`, and on its error, so that an unknown one can be found. */
  correlation?: { key: string };
  /** Sent as `Flowx-Platform` where the spec requires it. Default `web`. */
  platform?: Platform;
  /** Sent as `Fx-Organization-Id`. */
  organizationId?: string;
  /** A body larger than this is refused before it is sent. Default 1 048 576, the usual limit of the ingress. */
  maxBodyBytes?: number;
  /** Sends the token over plain http to other machines than this one. Default false. */
  allowInsecureHttp?: boolean;
  /** Sends the requests; for proxies, client certificates, tests. Default: the global `fetch` at the time of the call. */
  fetch?: (request: Request) => Promise<Response>;
  /** Runs around calls and attempts, as `openTelemetry()` of `@flowx-start/client/opentelemetry`. */
  tracing?: Tracing;
}

/** The options of a client, checked and complete. */
export interface ClientSettings extends CallSettings {
  readonly baseUrl: string;
  readonly workspaceId: string | undefined;
  readonly appId: string | undefined;
  readonly processes: Readonly<Record<string, StandardSchema>>;
  readonly correlationKey: string | undefined;
  readonly platform: Platform;
  readonly organizationId: string | undefined;
  readonly maxBodyBytes: number;
}

/** Every option by name, so that a misspelt one is refused; `satisfies` keeps it complete. */
const clientOptionNames = {
  ...{ workspaceId: true, appId: true, timeoutMs: true, attemptTimeoutMs: true, retry: true, headers: true },
  ...{ baseUrl: true, token: true, processes: true, correlation: true, platform: true, organizationId: true },
  ...{ maxBodyBytes: true, allowInsecureHttp: true, fetch: true, tracing: true },
  ...{ onAttempt: true, onRetry: true, onOutcome: true },
} satisfies Record<keyof FlowxClientOptions, true>;

/**
 * Checks the options of a client.
 *
 * @throws {@link InvalidArgumentError} if one is missing, unknown, or cannot be used.
 */
export function readClientOptions(options: FlowxClientOptions): ClientSettings {
  assertKnownOptions(noCall, options, clientOptionNames);
  if (options.baseUrl === undefined) throw new InvalidArgumentError(noCall, "baseUrl", "is missing");
  if (options.token === undefined) throw new InvalidArgumentError(noCall, "token", "is missing");
  for (const name of ["workspaceId", "appId"] as const) {
    if (options[name] !== undefined) assertPathSegment(noCall, name, options[name]);
  }
  const { correlation, onAttempt, onRetry, onOutcome } = options;
  if (correlation !== undefined && (typeof correlation.key !== "string" || correlation.key === "")) {
    throw new InvalidArgumentError(noCall, "correlation.key", "must be a non-empty string");
  }
  for (const [name, value] of Object.entries({ onAttempt, onRetry, onOutcome, fetch: options.fetch })) {
    if (value !== undefined && typeof value !== "function")
      throw new InvalidArgumentError(noCall, name, "must be a function");
  }
  for (const [name, schema] of Object.entries(options.processes ?? {})) {
    if (typeof schema?.["~standard"]?.validate === "function") continue;
    throw new InvalidArgumentError(noCall, toPath("processes", name), "must be a Standard Schema, as zod makes them");
  }
  const { platform = "web", organizationId } = options;
  assertHeaderValue(noCall, "platform", platform);
  if (organizationId !== undefined) assertHeaderValue(noCall, "organizationId", organizationId);
  return {
    baseUrl: toBaseUrl(options.baseUrl, options.allowInsecureHttp ?? false),
    token: toTokenSource(options.token),
    workspaceId: options.workspaceId,
    appId: options.appId,
    processes: options.processes ?? {},
    correlationKey: correlation?.key,
    platform,
    organizationId,
    maxBodyBytes: toPositive(noCall, "maxBodyBytes", options.maxBodyBytes ?? 1_048_576),
    fetch: options.fetch,
    headers: toHeaders(noCall, { ...userAgent(), ...lowerCaseNames(options.headers) }),
    timeoutMs: toTimeLimit(noCall, "timeoutMs", options.timeoutMs ?? 60_000),
    attemptTimeoutMs: toTimeLimit(noCall, "attemptTimeoutMs", options.attemptTimeoutMs ?? Number.POSITIVE_INFINITY),
    retry: toRetry(noCall, options.retry ?? {}, retryDefaults),
    signal: undefined,
    hooks: {
      ...(onAttempt && { onAttempt }),
      ...(onRetry && { onRetry }),
      ...(onOutcome && { onOutcome }),
    },
    tracing: options.tracing,
  };
}

/** Options of one call. */
export interface CallOptions extends SharedOptions {
  /** Cancels the call at any point, also while it waits to repeat. */
  signal?: AbortSignal;
}

/** The options of a call that has none. */
export const noOptions: CallOptions = Object.freeze({});

/**
 * Joins the options of one call with those of the client.
 *
 * @param names - The options that the operation takes.
 * @throws {@link InvalidArgumentError} if one is unknown, or cannot be used.
 */
export function readCallOptions(
  context: CallContext,
  settings: ClientSettings,
  options: CallOptions,
  names: Record<string, true>,
): ClientSettings {
  if (options === noOptions) return settings;
  assertKnownOptions(context, options, names);
  const { signal, timeoutMs, attemptTimeoutMs, retry, headers } = options;
  return {
    ...settings,
    signal,
    workspaceId: options.workspaceId ?? settings.workspaceId,
    appId: options.appId ?? settings.appId,
    timeoutMs: timeoutMs === undefined ? settings.timeoutMs : toTimeLimit(context, "timeoutMs", timeoutMs),
    attemptTimeoutMs:
      attemptTimeoutMs === undefined
        ? settings.attemptTimeoutMs
        : toTimeLimit(context, "attemptTimeoutMs", attemptTimeoutMs),
    retry: retry === undefined ? settings.retry : toRetry(context, retry, settings.retry ?? retryDefaults),
    headers:
      headers === undefined
        ? settings.headers
        : toHeaders(context, { ...settings.headers, ...lowerCaseNames(headers) }),
  };
}

/** The names of {@link CallOptions}. */
export const callOptionNames: Record<keyof CallOptions, true> = {
  ...{ workspaceId: true, appId: true, timeoutMs: true, attemptTimeoutMs: true, retry: true, headers: true },
  signal: true,
};

function assertKnownOptions(context: CallContext, options: object, names: Record<string, true>): void {
  if (typeof options !== "object" || options === null) {
    throw new InvalidArgumentError(context, "options", "must be an object");
  }
  const unknown = Object.keys(options).filter((name) => !Object.hasOwn(names, name));
  if (unknown.length === 0) return;
  const known = Object.keys(names).sort().join(", ");
  throw new InvalidArgumentError(context, `options.${unknown.join(", options.")}`, `is not known; known are ${known}`);
}

function toTimeLimit(context: CallContext, name: string, value: number): number {
  if (value === Number.POSITIVE_INFINITY) return value;
  // A longer one makes timers fire at once.
  const longest = 2_147_483_647;
  if (toPositive(context, name, value) <= longest) return value;
  throw new InvalidArgumentError(context, name, `must be at most ${longest} milliseconds, or Infinity`);
}

function toPositive(context: CallContext, name: string, value: number): number {
  if (typeof value === "number" && value > 0 && value < Number.POSITIVE_INFINITY) return value;
  throw new InvalidArgumentError(context, name, "must be a number greater than 0");
}

function toRetry(
  context: CallContext,
  retry: RetryOptions | false,
  defaults: Required<RetryOptions>,
): Required<RetryOptions> | undefined {
  if (retry === false) return undefined;
  const names = {
    attempts: true,
    baseDelayMs: true,
    maxDelayMs: true,
    maxRetryAfterMs: true,
    unknownOutcome: true,
  } as const;
  assertKnownOptions(context, retry, names satisfies Record<keyof RetryOptions, true>);
  const complete = { ...defaults, ...retry };
  const { attempts, baseDelayMs, maxDelayMs, maxRetryAfterMs, unknownOutcome } = complete;
  if (!Number.isInteger(attempts) || attempts < 1) {
    throw new InvalidArgumentError(context, "retry.attempts", "must be a whole number from 1");
  }
  for (const [name, value] of Object.entries({ baseDelayMs, maxDelayMs, maxRetryAfterMs })) {
    if (typeof value === "number" && value >= 0) continue;
    throw new InvalidArgumentError(context, `retry.${name}`, "must be a number of milliseconds, 0 or more");
  }
  if (typeof unknownOutcome !== "boolean") {
    throw new InvalidArgumentError(context, "retry.unknownOutcome", "must be true or false");
  }
  return complete;
}

function lowerCaseNames(headers: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function toHeaders(context: CallContext, headers: Record<string, string>): Record<string, string> {
  for (const [name, value] of Object.entries(headers)) {
    if (name === "authorization") throw new InvalidArgumentError(context, "headers.authorization", "must be `token`");
    assertHeaderValue(context, `headers[${JSON.stringify(name)}]`, value, name);
  }
  return headers;
}

/** Checked here, because the runtime prints the value of a header that it refuses. */
function assertHeaderValue(context: CallContext, argument: string, value: unknown, header = "x"): void {
  try {
    if (typeof value === "string" && value !== "" && new Headers([[header, value]])) return;
  } catch {
    // Said below, without the value.
  }
  throw new InvalidArgumentError(context, argument, "is not a header that HTTP can carry");
}
