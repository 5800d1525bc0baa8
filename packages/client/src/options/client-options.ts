/** Room of the options: what a caller may say to `createFlowxClient`, and what becomes of it. */
import type { Platform } from "@flowx-start/api-types";
import { assertPathSegment } from "../arguments/assert-path-segment.ts";
import { toBaseUrl } from "../arguments/base-url.ts";
import { headersRule, headerValue } from "../arguments/headers.ts";
import {
  aBoolean,
  aFunction,
  optional,
  positive,
  type Rule,
  type Rules,
  readOptions,
  required,
  text,
  toMembers,
  withDefault,
} from "../arguments/rules.ts";
import { noCall } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import type { Hooks, Tracing } from "../observe/observer.ts";
import type { OwnFetch, Sending } from "../proof/delivery.ts";
import { type Dispatcher, readUndiciMajor } from "../proof/dispatcher.ts";
import { type TokenOption, type TokenSource, tokenRule } from "../token/token-source.ts";
import { toPath } from "../values/json-body.ts";
import type { StandardSchema } from "../values/standard-schema.ts";
import { type RetryOptions, type RetrySettings, retryDefaults, retryRule } from "./retry-options.ts";
import { isPage, userAgent } from "./user-agent.ts";

/** Options that both the client and a single call take; those of the call win. */
export interface SharedOptions {
  /** The workspace that owns the app. */
  workspaceId?: string | undefined;
  /** The app that owns the process definition. */
  appId?: string | undefined;
  /**
   * Bounds the whole call: schema, tokens, attempts, the waits between them and the body. Milliseconds, or `Infinity`.
   *
   * @default 60_000
   */
  timeoutMs?: number | undefined;
  /**
   * Bounds one attempt. Milliseconds, or `Infinity`: cutting a start short leaves its outcome unknown, so an attempt may use all
   * the time that the call has.
   *
   * @default Infinity
   */
  attemptTimeoutMs?: number | undefined;
  /** What may be repeated; `false` for nothing, also not after 401. */
  retry?: RetryOptions | false | undefined;
  /** Headers for every request. For `authorization`, use `token`. */
  headers?: Record<string, string> | undefined;
}

/** Options of `createFlowxClient`. */
export interface FlowxClientOptions extends SharedOptions, Hooks {
  /** Origin and, where the environment has one, path prefix, such as `https://flowx.example.com/rtm`. */
  baseUrl: string;
  /** An access token, a function that returns one, or a source that caches and refreshes. */
  token: TokenOption;
  /** Schemas of the initial values by process name (zod, valibot, arktype …): they type and validate them. */
  processes?: Record<string, StandardSchema> | undefined;
  /** Gives each start a UUID in its initial values, under `key`, and on its error, so that an unknown one can be found. */
  correlation?: { key: string } | undefined;
  /**
   * Sends an `X-Request-ID` with each request, and puts it on errors and events: gateways write it to their logs. Off in a page,
   * because the server's CORS policy may not allow the header.
   *
   * @default true, in a page false
   */
  sendRequestId?: boolean | undefined;
  /**
   * Sent as `Flowx-Platform` where the spec requires it.
   *
   * @default "web"
   */
  platform?: Platform | undefined;
  /** Sent as `Fx-Organization-Id`. */
  organizationId?: string | undefined;
  /**
   * A body of more bytes is refused before it is sent. The default is the usual limit of the ingress.
   *
   * @default 1_048_576
   */
  maxBodyBytes?: number | undefined;
  /**
   * No more bytes of an answer are read, counted after decompression.
   *
   * @default 1_048_576
   */
  maxAnswerBytes?: number | undefined;
  /**
   * Sends the token over plain http to other machines than this one.
   *
   * @default false
   */
  allowInsecureHttp?: boolean | undefined;
  /**
   * A dispatcher of undici for Node.js' own `fetch`: for a proxy, a client certificate, a certificate authority. Unlike with
   * `fetch`, the client can still prove that a start was not sent.
   */
  dispatcher?: Dispatcher | undefined;
  /**
   * Sends the requests in place of the global `fetch`, for example in a test. What it does is not known, so a failure without an
   * answer is always unknown, and not repeated, unless it rejects with `RequestNotSentError`.
   */
  fetch?: OwnFetch | undefined;
  /** Runs around calls and attempts, such as `openTelemetry()` of `@flowx-start/client/opentelemetry`. */
  tracing?: Tracing | undefined;
}

/**
 * What a call needs beside the operation: the options of the client joined with those of the call, checked and complete.
 *
 * @internal
 */
export interface ClientSettings extends Sending {
  readonly baseUrl: string;
  readonly token: TokenSource | string;
  readonly workspaceId: string | undefined;
  readonly appId: string | undefined;
  readonly processes: Readonly<Record<string, StandardSchema>>;
  readonly correlationKey: string | undefined;
  readonly sendRequestId: boolean;
  readonly platform: Platform;
  readonly organizationId: string | undefined;
  readonly maxBodyBytes: number;
  readonly maxAnswerBytes: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly attemptTimeoutMs: number;
  /** `false` where nothing is ever repeated. */
  readonly retry: RetrySettings | false;
  readonly signal: AbortSignal | undefined;
  readonly hooks: Hooks;
  readonly tracing: Tracing | undefined;
}

/**
 * Reads an identifier, which stands in the path of a request.
 *
 * @internal
 */
export const identifier: Rule<string> = (value, path, context) => {
  assertPathSegment(context, path, value);
  return value;
};

const correlationRules: Rules<{ key: string }> = { key: required(text) };
const correlation: Rule<{ key: string }> = (value, path, context) => {
  const read = readOptions(value, correlationRules, path, context);
  if (read.key !== "__proto__" && read.key !== "startCondition") return read;
  throw new InvalidArgumentError(context, `${path}.key`, `must not be "${read.key}"`);
};

const processes: Rule<Record<string, StandardSchema>> = (value, path, context) => {
  const schemas = toMembers(value, path, context);
  for (const [name, schema] of Object.entries(schemas)) {
    if (isSchema(schema)) continue;
    throw new InvalidArgumentError(
      context,
      toPath(path, name),
      "must be a Standard Schema, such as those of zod and valibot",
    );
  }
  return schemas as Record<string, StandardSchema>;
};

function isSchema(value: unknown): boolean {
  try {
    return typeof (value as StandardSchema)["~standard"].validate === "function";
  } catch {
    return false;
  }
}

const tracing: Rule<Tracing> = (value, path, context) => {
  try {
    const { call, attempt } = value as Tracing;
    if (typeof call === "function" && typeof attempt === "function") return value as Tracing;
  } catch {
    // Neither an object nor one that can be read.
  }
  throw new InvalidArgumentError(
    context,
    path,
    "must have the methods call and attempt, as openTelemetry() makes them",
  );
};

const dispatcher: Rule<Dispatcher> = (value, path, context) => {
  if (readUndiciMajor() === undefined || "Bun" in globalThis || "Deno" in globalThis) {
    throw new InvalidArgumentError(context, path, "works with Node.js only; use the fetch option on this runtime");
  }
  try {
    if (typeof (value as Dispatcher).dispatch === "function") return value as Dispatcher;
  } catch {
    // Neither an object nor one that can be read.
  }
  throw new InvalidArgumentError(context, path, "must be a dispatcher of undici, such as an Agent");
};

/** What `readCallOptions` reads again for each call. @internal */
export const sharedRules: Rules<Omit<SharedOptions, "retry">> = {
  workspaceId: optional(identifier),
  appId: optional(identifier),
  timeoutMs: withDefault(60_000, positive),
  attemptTimeoutMs: withDefault(Number.POSITIVE_INFINITY, positive),
  headers: withDefault({}, headersRule),
};

/** The one list of options: how each is read, and its default. */
const rules: Rules<FlowxClientOptions> = {
  ...sharedRules,
  baseUrl: required((value) => value as string),
  token: required(tokenRule as Rule<TokenOption>),
  retry: withDefault<RetryOptions | false | undefined>(retryDefaults, retryRule(retryDefaults)),
  processes: withDefault({}, processes),
  correlation: optional(correlation),
  sendRequestId: withDefault(!isPage, aBoolean),
  platform: withDefault("web", headerValue as Rule<Platform>),
  organizationId: optional(headerValue),
  maxBodyBytes: withDefault(1_048_576, positive),
  maxAnswerBytes: withDefault(1_048_576, positive),
  allowInsecureHttp: withDefault(false, aBoolean),
  dispatcher: optional(dispatcher),
  fetch: optional(aFunction<OwnFetch>()),
  tracing: optional(tracing),
  onAttempt: optional(aFunction()),
  onRetry: optional(aFunction()),
  onOutcome: optional(aFunction()),
};

/**
 * Checks the options of a client.
 *
 * @throws {@link InvalidArgumentError} if one is missing, unknown, or cannot be used.
 * @internal
 */
export function readClientOptions(options: FlowxClientOptions): ClientSettings {
  const read = readOptions<FlowxClientOptions>(options, rules);
  const { correlation: correlated, onAttempt, onRetry, onOutcome, allowInsecureHttp, ...settings } = read;
  if (read.fetch !== undefined && read.dispatcher !== undefined) {
    throw new InvalidArgumentError(
      noCall,
      "dispatcher",
      "must not be combined with fetch; give the dispatcher to your fetch",
    );
  }
  if (read.headers?.["x-request-id"] !== undefined) {
    throw new InvalidArgumentError(
      noCall,
      'headers["x-request-id"]',
      "must differ for each request; give it to a single call",
    );
  }
  return {
    ...settings,
    baseUrl: toBaseUrl(read.baseUrl, allowInsecureHttp ?? false),
    correlationKey: correlated?.key,
    headers: { ...userAgent(), ...read.headers },
    signal: undefined,
    hooks: { onAttempt, onRetry, onOutcome },
  } as ClientSettings;
}
