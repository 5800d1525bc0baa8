import * as oauth from "oauth4webapi";
import { assertSafeUrl } from "./base-url.ts";
import { noCall } from "./errors/flowx-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { type OAuthProblem, TokenRequestError } from "./errors/token-request-error.ts";
import { toSafeCause } from "./safe-cause.ts";
import { shareRequest } from "./shared-request.ts";
import { startTimeLimit } from "./time-limit.ts";
import type { TokenSource } from "./token-source.ts";

/** Options of {@link clientCredentials}. Either `issuer` or `tokenEndpoint`. */
export interface ClientCredentialsOptions {
  /** The issuer of the identity provider, as `https://idp.example.com/realms/flowx`; its discovery document is read once. */
  issuer?: string;
  /** The token endpoint, where the provider has no discovery document. */
  tokenEndpoint?: string;
  clientId: string;
  clientSecret: string;
  /** Scopes, separated by spaces. */
  scope?: string;
  /** The audience that the token is for, where the provider asks for one. */
  audience?: string;
  /** How the secret is sent. Default `client_secret_basic`. */
  authMethod?: "client_secret_basic" | "client_secret_post";
  /** A token is renewed this long before it expires, or after nine tenths of a shorter life. Milliseconds. Default 30 000. */
  renewBeforeMs?: number;
  /** Bounds what is asked of the provider for one token, discovery included. Milliseconds. Default 10 000. */
  timeoutMs?: number;
  /** Sends the secret over plain http to other machines than this one. Default false. */
  allowInsecureHttp?: boolean;
  /** Sends the requests to the provider; for proxies and client certificates. Default: the global `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

interface AccessToken {
  value: string;
  /** Milliseconds since the epoch; `Infinity` if the provider does not say. */
  renewAt: number;
}

/**
 * Returns a source of access tokens: OAuth 2.0 client credentials, as a FlowX.AI service account uses them.
 *
 * Tokens are cached until shortly before they expire, renewed after FlowX answers 401, and any number of concurrent
 * callers share one request.
 *
 * @returns A source for the `token` option; its `getToken` throws {@link TokenRequestError}.
 * @throws {@link InvalidArgumentError} if an option is missing or cannot be used.
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
  assertOptions(options);
  let cached: AccessToken | undefined;
  let server: oauth.AuthorizationServer | undefined;

  const { timeoutMs = 10_000 } = options;
  const request = shareRequest(async (signal) => {
    const limit = startTimeLimit(timeoutMs, signal);
    const init = toRequestOptions(options, limit.signal);
    const ask = async (): Promise<AccessToken> => {
      server ??= await findServer(options, init);
      return requestAccessToken(options, server, init);
    };
    try {
      return await limit.guard(ask());
    } catch (error) {
      if (limit.ended !== "timeout") throw await toTokenRequestError(error, options.clientSecret);
      throw new TokenRequestError(noCall, `the provider did not answer within ${timeoutMs} ms`);
    } finally {
      limit.stop();
    }
  });

  return {
    async getToken(signal) {
      if (cached === undefined || Date.now() >= cached.renewAt) cached = await request(signal);
      return cached.value;
    },
    invalidate(token) {
      if (cached?.value === token) cached = undefined;
    },
  };
}

type RequestOptions = oauth.ClientCredentialsGrantRequestOptions & oauth.DiscoveryRequestOptions;

/** The provider's address was checked before, so plain http has been allowed or is loopback. */
function toRequestOptions(
  { fetch, timeoutMs = 10_000 }: ClientCredentialsOptions,
  signal: AbortSignal,
): RequestOptions {
  return {
    [oauth.allowInsecureRequests]: true,
    [oauth.customFetch]: (url: string, init: RequestInit) => {
      const limited = { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) };
      return fetch === undefined ? globalThis.fetch(url, limited) : fetch(url, limited);
    },
  } as RequestOptions;
}

async function findServer(
  { issuer, tokenEndpoint, allowInsecureHttp = false }: ClientCredentialsOptions,
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
    throw new TokenRequestError(noCall, "the discovery document of the issuer names no token endpoint");
  }
  assertSafeUrl("token_endpoint of the discovery document", server.token_endpoint, allowInsecureHttp);
  return server;
}

async function requestAccessToken(
  options: ClientCredentialsOptions,
  server: oauth.AuthorizationServer,
  init: RequestOptions,
): Promise<AccessToken> {
  const { clientId, clientSecret, scope, audience, authMethod, renewBeforeMs = 30_000 } = options;
  const client: oauth.Client = { client_id: clientId };
  const authenticate = authMethod === "client_secret_post" ? oauth.ClientSecretPost : oauth.ClientSecretBasic;
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
  return { value: answer.access_token, renewAt: Date.now() + Math.max(lifeMs - renewBeforeMs, lifeMs * 0.9) };
}

async function toTokenRequestError(error: unknown, clientSecret: string): Promise<TokenRequestError> {
  if (error instanceof TokenRequestError) return error;
  const cause = toSafeCause(error, clientSecret);
  const answered = await readOAuthProblem(error);
  if (answered === undefined) {
    return new TokenRequestError(
      noCall,
      `the provider could not be asked (${cause?.message ?? "no reason given"})`,
      undefined,
      cause,
    );
  }
  const { status, error: code, errorDescription } = answered;
  const oauth = { status, error: code, errorDescription: errorDescription?.replaceAll(clientSecret, "[redacted]") };
  const said = [oauth.error, oauth.errorDescription].filter((text) => text !== undefined).join(": ");
  return new TokenRequestError(noCall, `the provider answered ${status}${said && ` ${said}`}`, oauth, cause);
}

/** Returns what the provider answered, or `undefined` if it did not answer with an error of OAuth. */
async function readOAuthProblem(error: unknown): Promise<OAuthProblem | undefined> {
  if (error instanceof oauth.ResponseBodyError) {
    return { error: error.error, errorDescription: error.error_description, status: error.status };
  }
  if (!(error instanceof oauth.WWWAuthenticateChallengeError)) return undefined;
  // A challenge hides the body, which says the same in the words of RFC 6749.
  const body = (await error.response.json().catch(() => undefined)) as Record<string, unknown> | undefined;
  const [code, description] = [body?.["error"], body?.["error_description"]];
  return {
    error: typeof code === "string" ? code : undefined,
    errorDescription: typeof description === "string" ? description : undefined,
    status: error.status,
  };
}

function assertOptions(options: ClientCredentialsOptions): void {
  const { issuer, tokenEndpoint, allowInsecureHttp = false } = options;
  for (const name of ["clientId", "clientSecret"] as const) {
    if (typeof options[name] === "string" && options[name] !== "") continue;
    throw new InvalidArgumentError(noCall, name, "must be a non-empty string");
  }
  if ((issuer === undefined) === (tokenEndpoint === undefined)) {
    throw new InvalidArgumentError(noCall, "issuer", "or tokenEndpoint must be given, and not both");
  }
  if (issuer !== undefined) assertSafeUrl("issuer", issuer, allowInsecureHttp);
  if (tokenEndpoint !== undefined) assertSafeUrl("tokenEndpoint", tokenEndpoint, allowInsecureHttp);
}
