import * as oauth from "oauth4webapi";
import { assertSafeUrl } from "./base-url.ts";
import { noCall } from "./errors/flowx-error.ts";
import { InvalidArgumentError } from "./errors/invalid-argument-error.ts";
import { TokenRequestError } from "./errors/token-request-error.ts";
import { toSafeCause } from "./safe-cause.ts";
import { shareRequest } from "./shared-request.ts";
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
  /** Bounds one request to the provider. Milliseconds. Default 10 000. */
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

  const request = shareRequest(async (signal) => {
    try {
      const init = toRequestOptions(options, signal);
      server ??= await findServer(options, init);
      return await requestAccessToken(options, server, init);
    } catch (error) {
      throw toTokenRequestError(error, options.clientSecret);
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

function toTokenRequestError(error: unknown, clientSecret: string): TokenRequestError {
  if (error instanceof TokenRequestError) return error;
  const cause = toSafeCause(error, clientSecret);
  if (error instanceof oauth.ResponseBodyError) {
    const description = error.error_description?.replaceAll(clientSecret, "[redacted]");
    const problem = `the provider answered ${error.status} ${error.error}${description ? `: ${description}` : ""}`;
    return new TokenRequestError(
      noCall,
      problem,
      { error: error.error, errorDescription: description, status: error.status },
      cause,
    );
  }
  const status = error instanceof oauth.WWWAuthenticateChallengeError ? error.status : undefined;
  const problem =
    status === undefined
      ? `the provider could not be asked (${cause?.message ?? "no reason given"})`
      : `the provider answered ${status}`;
  return new TokenRequestError(noCall, problem, status === undefined ? undefined : { status }, cause);
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
