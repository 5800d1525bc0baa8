/** Token room: OAuth 2.0 client credentials. */
import * as oauth from "oauth4webapi";
import { readText } from "../answer/read-text.ts";
import { assertSafeUrl } from "../arguments/base-url.ts";
import {
  aBoolean,
  aFunction,
  milliseconds,
  optional,
  positive,
  type Rule,
  type Rules,
  readOptions,
  required,
  text,
  withDefault,
} from "../arguments/rules.ts";
import { hasErrorBrand, noCall } from "../errors/flowx-error.ts";
import { InvalidArgumentError } from "../errors/invalid-argument-error.ts";
import { type Redact, redactSecrets } from "../errors/redaction.ts";
import { toSafeCause } from "../errors/safe-cause.ts";
import { type OAuthProblem, TokenRequestError } from "../errors/token-request-error.ts";
import { createRequestId } from "../observe/request-id.ts";
import { startTimeLimit, type TimeLimit } from "../time/time-limit.ts";
import { shareRequest } from "./shared-request.ts";
import type { TokenSource } from "./token-source.ts";

/** Options of {@link clientCredentials}. Set either `issuer` or `tokenEndpoint`. */
export interface ClientCredentialsOptions {
  /** The issuer URL, such as `https://idp.example.com/realms/flowx`. Its discovery document names the token endpoint. */
  issuer?: string | undefined;
  /** The URL of the token endpoint, for providers without a discovery document. */
  tokenEndpoint?: string | undefined;
  /** The client id of the service account. */
  clientId: string;
  /** The client secret of the service account. */
  clientSecret: string;
  /** The scopes to request, separated by spaces. */
  scope?: string | undefined;
  /** The audience of the token, if the provider requires one. */
  audience?: string | undefined;
  /**
   * How the client secret is sent: in the `Authorization` header (`basic`) or in the request body (`post`).
   *
   * @default "client_secret_basic"
   */
  authMethod?: "client_secret_basic" | "client_secret_post" | undefined;
  /**
   * How long before its expiry a token is renewed, in milliseconds. A token is never renewed before nine tenths of its lifetime have
   * passed.
   *
   * @default 30_000
   */
  renewBeforeMs?: number | undefined;
  /**
   * Time limit for obtaining one token in milliseconds, including discovery.
   *
   * @default 10_000
   */
  timeoutMs?: number | undefined;
  /**
   * Allows plain `http` URLs for hosts other than this machine. The client secret is then sent unencrypted.
   *
   * @default false
   */
  allowInsecureHttp?: boolean | undefined;
  /** Overrides the global `fetch` for requests to the provider, for example to use a proxy or a client certificate. */
  fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}

type Settings = ReturnType<typeof readSettings>;

/** Maximum size of a response in bytes. */
const maxAnswerBytes = 1_048_576;
/** How long a refusal is remembered, so that many concurrent starts do not send as many token requests. */
const rememberRefusalMs = 1_000;

interface AccessToken {
  value: string;
  /** When to renew the token, on the monotonic clock. `Infinity` if the provider does not say when the token expires. */
  renewAt: number;
}

/** The last request to the provider, for error messages. */
interface Asked {
  url: string;
  status: number | undefined;
}

const authMethod: Rule<"client_secret_basic" | "client_secret_post"> = (value, path, context) => {
  if (value === "client_secret_basic" || value === "client_secret_post") return value;
  throw new InvalidArgumentError(context, path, 'must be "client_secret_basic" or "client_secret_post"');
};

const rules: Rules<ClientCredentialsOptions> = {
  issuer: optional(text),
  tokenEndpoint: optional(text),
  clientId: required(text),
  clientSecret: required(text),
  scope: optional(text),
  audience: optional(text),
  authMethod: withDefault("client_secret_basic", authMethod),
  renewBeforeMs: withDefault(30_000, milliseconds),
  timeoutMs: withDefault(10_000, positive),
  allowInsecureHttp: withDefault(false, aBoolean),
  fetch: optional(aFunction()),
};

/**
 * Creates a token source that uses OAuth 2.0 client credentials, for FlowX.AI service accounts.
 *
 * Tokens are cached until shortly before they expire, and renewed after FlowX responds with 401. Concurrent callers share one
 * request. If the provider refuses a token request, callers receive the same error for one second without a new request.
 *
 * @returns A token source for the `token` option. Its `getToken` method rejects with {@link TokenRequestError}.
 * @throws {@link InvalidArgumentError} if an option is missing, unknown or invalid.
 * @example
 * ```ts
 * import { clientCredentials } from "@flowx-start/client/client-credentials";
 *
 * const token = clientCredentials({
 *   issuer: "https://idp.example.com/realms/flowx",
 *   clientId: "onboarding-job",
 *   clientSecret: process.env["FLOWX_CLIENT_SECRET"] ?? "",
 * });
 * ```
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-4.4 | RFC 6749, client credentials grant}
 */
export function clientCredentials(options: ClientCredentialsOptions): TokenSource {
  const settings = readSettings(options);
  const redact = redactSecrets([settings.clientSecret], settings.clientId);
  let cached: AccessToken | undefined;
  let server: oauth.AuthorizationServer | undefined;
  let refusal: { error: TokenRequestError; until: number } | undefined;

  const request = shareRequest(async (signal) => {
    const limit = startTimeLimit(settings.timeoutMs, signal);
    const asked: Asked = { url: settings.tokenEndpoint ?? settings.issuer ?? "", status: undefined };
    const init = toRequestOptions(settings, limit, asked);
    const ask = async (): Promise<AccessToken> => {
      server ??= await findServer(settings, init);
      return requestAccessToken(settings, server, init);
    };
    try {
      return await limit.guard(ask());
    } catch (error) {
      if (limit.ended === "timeout") {
        throw new TokenRequestError(noCall, `${asked.url} did not respond within ${settings.timeoutMs} ms`);
      }
      const failure = await toTokenRequestError(error, asked, redact);
      const { status } = failure.oauth ?? {};
      if (status !== undefined && status >= 400 && status < 500 && status !== 429) {
        refusal = { error: failure, until: performance.now() + rememberRefusalMs };
      }
      throw failure;
    } finally {
      limit.stop();
    }
  });

  return {
    async getToken(signal) {
      const now = performance.now();
      if (cached !== undefined && now < cached.renewAt) return cached.value;
      if (refusal !== undefined && now < refusal.until) throw refusal.error;
      cached = await request(signal);
      return cached.value;
    },
    invalidate(token) {
      if (cached?.value === token) cached = undefined;
    },
  };
}

function readSettings(options: ClientCredentialsOptions) {
  const read = readOptions<ClientCredentialsOptions>(options, rules);
  const { issuer, tokenEndpoint, allowInsecureHttp = false } = read;
  if ((issuer === undefined) === (tokenEndpoint === undefined)) {
    throw new InvalidArgumentError(noCall, "issuer", "Set either issuer or tokenEndpoint, but not both");
  }
  if (issuer !== undefined) assertSafeUrl("issuer", issuer, allowInsecureHttp);
  if (tokenEndpoint !== undefined) assertSafeUrl("tokenEndpoint", tokenEndpoint, allowInsecureHttp);
  return read as ClientCredentialsOptions & { timeoutMs: number; renewBeforeMs: number; allowInsecureHttp: boolean };
}

type RequestOptions = oauth.ClientCredentialsGrantRequestOptions & oauth.DiscoveryRequestOptions;

/** Allows plain http, because the URL was checked before: it is a loopback address, or the caller allows plain http. */
function toRequestOptions({ fetch }: Settings, limit: TimeLimit, asked: Asked): RequestOptions {
  return {
    [oauth.allowInsecureRequests]: true,
    [oauth.customFetch]: async (url: string, init: RequestInit) => {
      Object.assign(asked, { url, status: undefined });
      const whole: RequestInit = { ...init, ...toUncached(init), signal: limit.signal };
      const response = await (fetch === undefined ? globalThis.fetch(url, whole) : fetch(url, whole));
      asked.status = response.status;
      const body = await readText(response, maxAnswerBytes);
      return new Response(body === "" ? null : body, { status: response.status, headers: response.headers });
    },
  } as RequestOptions;
}

/** Next.js can respond to equal requests from a cache on disk, even after a token has expired. A unique request id prevents that. */
function toUncached({ headers }: RequestInit): RequestInit {
  if ((globalThis.fetch as { __nextPatched?: boolean } | undefined)?.__nextPatched !== true) return {};
  const named = new Headers(headers);
  named.set("x-request-id", createRequestId());
  return { headers: Object.fromEntries(named), cache: "no-store" };
}

async function findServer(
  { issuer, tokenEndpoint, allowInsecureHttp }: Settings,
  init: RequestOptions,
): Promise<oauth.AuthorizationServer> {
  if (issuer === undefined) {
    const endpoint = tokenEndpoint as string;
    return { issuer: new URL(endpoint).origin, token_endpoint: endpoint };
  }
  const url = new URL(issuer);
  const response = await oauth.discoveryRequest(url, { ...init, algorithm: "oidc" });
  const server = await oauth.processDiscoveryResponse(url, response);
  if (server.token_endpoint === undefined) {
    throw new TokenRequestError(noCall, "the discovery document of the issuer has no token endpoint");
  }
  assertSafeUrl("token_endpoint of the discovery document", server.token_endpoint, allowInsecureHttp);
  return server;
}

async function requestAccessToken(
  settings: Settings,
  server: oauth.AuthorizationServer,
  init: RequestOptions,
): Promise<AccessToken> {
  const { clientId, clientSecret, scope, audience, renewBeforeMs } = settings;
  const client: oauth.Client = { client_id: clientId };
  const authenticate = settings.authMethod === "client_secret_post" ? oauth.ClientSecretPost : oauth.ClientSecretBasic;
  const parameters = new URLSearchParams({ ...(scope && { scope }), ...(audience && { audience }) });
  const response = await oauth.clientCredentialsGrantRequest(
    server,
    client,
    authenticate(clientSecret),
    parameters,
    init,
  );
  const answer = await oauth.processClientCredentialsResponse(server, client, response);
  if (answer.token_type !== "bearer") {
    throw new TokenRequestError(noCall, "the provider issued a token that is not a bearer token");
  }
  const lifeMs = (answer.expires_in ?? Number.POSITIVE_INFINITY) * 1000;
  return { value: answer.access_token, renewAt: performance.now() + Math.max(lifeMs - renewBeforeMs, lifeMs * 0.9) };
}

async function toTokenRequestError(error: unknown, asked: Asked, redact: Redact): Promise<TokenRequestError> {
  if (hasErrorBrand(error)) {
    return new TokenRequestError(noCall, redact(error.message.replace(/^No access token: /, ""), 500));
  }
  const cause = toSafeCause(error, redact);
  const { url, status } = asked;
  const answered = await readOAuthProblem(error);
  if (answered === undefined) {
    const why = cause?.message ?? "unknown reason";
    const problem =
      status === undefined ? `${url} could not be reached (${why})` : `${url} responded with ${status} (${why})`;
    return new TokenRequestError(noCall, problem, status === undefined ? undefined : { status, url }, cause);
  }
  const oauthProblem = {
    status: answered.status,
    error: toRedacted(answered.error, redact),
    errorDescription: toRedacted(answered.errorDescription, redact),
    url,
  };
  const said = [oauthProblem.error, oauthProblem.errorDescription].filter((one) => one !== undefined).join(": ");
  return new TokenRequestError(
    noCall,
    `${url} responded with ${answered.status}${said && ` ${said}`}`,
    oauthProblem,
    cause,
  );
}

function toRedacted(words: string | undefined, redact: Redact): string | undefined {
  return words === undefined ? undefined : redact(words);
}

/** Returns the provider's OAuth error; `undefined` if the error is not an OAuth error response. */
async function readOAuthProblem(error: unknown): Promise<OAuthProblem | undefined> {
  if (error instanceof oauth.ResponseBodyError) {
    return { error: error.error, errorDescription: error.error_description, status: error.status };
  }
  if (!(error instanceof oauth.WWWAuthenticateChallengeError)) return undefined;
  // The challenge error hides the response body, which contains the error in the format of RFC 6749.
  const body = (await error.response.json().catch(() => undefined)) as Record<string, unknown> | undefined;
  const [code, description] = [body?.["error"], body?.["error_description"]];
  return {
    error: typeof code === "string" ? code : undefined,
    errorDescription: typeof description === "string" ? description : undefined,
    status: error.status,
  };
}
