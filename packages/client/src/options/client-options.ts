/** Options room: reads the options of `createFlowxClient`. */
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

/** Options of both the client and a single call. A call's options override the client's. */
export interface SharedOptions {
  /** The id of the workspace that owns the app. */
  workspaceId?: string | undefined;
  /** The id of the app that owns the process definition. */
  appId?: string | undefined;
  /**
   * Time limit for the whole call in milliseconds, or `Infinity`. It covers validation, token requests, all attempts, the delays
   * between them, and reading the response.
   *
   * @default 60_000
   */
  timeoutMs?: number | undefined;
  /**
   * Time limit for a single attempt in milliseconds, or `Infinity`. By default an attempt can use all the time that the call has
   * left, because interrupting a start leaves its outcome unknown.
   *
   * @default Infinity
   */
  attemptTimeoutMs?: number | undefined;
  /** Controls retries; see `RetryOptions` for the defaults. `false` disables all retries, including the one after a 401. */
  retry?: RetryOptions | false | undefined;
  /** Headers to add to every request. Do not set `authorization`; use the `token` option. */
  headers?: Record<string, string> | undefined;
}

/** Options of `createFlowxClient`. */
export interface FlowxClientOptions extends SharedOptions, Hooks {
  /** The URL of the environment, including its path prefix if it has one, such as `https://flowx.example.com/rtm`. */
  baseUrl: string;
  /** An access token, a function that returns one, or a token source such as `clientCredentials()`, which renews tokens. */
  token: TokenOption;
  /**
   * Schemas for the initial values, by process name. They type the values and validate them before a start is sent. Any library
   * that implements Standard Schema works, such as zod, valibot or arktype.
   */
  processes?: Record<string, StandardSchema> | undefined;
  /**
   * Adds a UUID to the initial values of each start, under `key`, so that you can find a start whose outcome is unknown. Errors and
   * events have the same UUID as `correlationId`. If the values already have a non-empty string under `key`, that string is used.
   */
  correlation?: { key: string } | undefined;
  /**
   * Sends an `X-Request-ID` header with each request. Errors and events have the same id, so that you can find the request in the
   * logs of a gateway. Off by default in web pages, because the server's CORS policy may not allow the header.
   *
   * @default true, or false in a web page
   */
  sendRequestId?: boolean | undefined;
  /**
   * The value of the `Flowx-Platform` header. It is sent only with operations that require it.
   *
   * @default "web"
   */
  platform?: Platform | undefined;
  /** The value of the `Fx-Organization-Id` header. If it is omitted, the header is not sent. */
  organizationId?: string | undefined;
  /**
   * Maximum size of a request body in bytes. Larger bodies are refused before anything is sent. The default is the usual limit of
   * the ingress.
   *
   * @default 1_048_576
   */
  maxBodyBytes?: number | undefined;
  /**
   * Maximum size of a response body in bytes, counted after decompression. A larger 2xx response fails with
   * `UnexpectedResponseError`.
   *
   * @default 1_048_576
   */
  maxAnswerBytes?: number | undefined;
  /**
   * Allows a plain `http` base URL for hosts other than this machine. The token is then sent unencrypted.
   *
   * @default false
   */
  allowInsecureHttp?: boolean | undefined;
  /**
   * An undici dispatcher for Node.js' built-in `fetch`, for example for a proxy, a client certificate or a certificate authority.
   * Unlike with the `fetch` option, the client can still prove that a start was not sent, as long as the dispatcher is one of undici's
   * own agents, pools or proxies.
   */
  dispatcher?: Dispatcher | undefined;
  /**
   * Overrides the global `fetch`, for example with a test double. The client cannot know what your function does, so a failure
   * without a response always has the outcome `"unknown"` and is not retried by default, unless the function rejects with
   * `RequestNotSentError`.
   */
  fetch?: OwnFetch | undefined;
  /** A tracer that runs around calls and attempts, such as `openTelemetry()` from `@flowx-start/client/opentelemetry`. */
  tracing?: Tracing | undefined;
}

/**
 * The complete, checked settings of a call: the client's options merged with those of the call.
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
  /** `false` if nothing is retried. */
  readonly retry: RetrySettings | false;
  readonly signal: AbortSignal | undefined;
  readonly hooks: Hooks;
  readonly tracing: Tracing | undefined;
}

/**
 * Reads an identifier that becomes part of a request path.
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
      "must be a Standard Schema, such as a zod or valibot schema",
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
    // Not an object, or an object that throws when it is read.
  }
  throw new InvalidArgumentError(context, path, "must have the methods call and attempt; use openTelemetry()");
};

const dispatcher: Rule<Dispatcher> = (value, path, context) => {
  if (readUndiciMajor() === undefined || "Bun" in globalThis || "Deno" in globalThis) {
    throw new InvalidArgumentError(context, path, "works only on Node.js; use the fetch option on this runtime");
  }
  try {
    if (typeof (value as Dispatcher).dispatch === "function") return value as Dispatcher;
  } catch {
    // Not an object, or an object that throws when it is read.
  }
  throw new InvalidArgumentError(context, path, "must be an undici dispatcher, such as an Agent");
};

/** The rules that `readCallOptions` also applies to each call. @internal */
export const sharedRules: Rules<Omit<SharedOptions, "retry">> = {
  workspaceId: optional(identifier),
  appId: optional(identifier),
  timeoutMs: withDefault(60_000, positive),
  attemptTimeoutMs: withDefault(Number.POSITIVE_INFINITY, positive),
  headers: withDefault({}, headersRule),
};

/** The rule and the default of every option. */
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
 * @throws {@link InvalidArgumentError} if an option is missing, unknown or invalid.
 * @internal
 */
export function readClientOptions(options: FlowxClientOptions): ClientSettings {
  const read = readOptions<FlowxClientOptions>(options, rules);
  const { correlation: correlated, onAttempt, onRetry, onOutcome, allowInsecureHttp, ...settings } = read;
  if (read.fetch !== undefined && read.dispatcher !== undefined) {
    throw new InvalidArgumentError(
      noCall,
      "dispatcher",
      "cannot be combined with fetch; pass the dispatcher to your own fetch instead",
    );
  }
  if (read.headers?.["x-request-id"] !== undefined) {
    throw new InvalidArgumentError(
      noCall,
      'headers["x-request-id"]',
      "Do not set the x-request-id header for all requests; pass it to a single call",
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
