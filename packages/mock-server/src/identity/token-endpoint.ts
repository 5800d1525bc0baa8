import type { MockClient } from "../config/mock-config.ts";
import { type Answer, toJsonAnswer } from "../http/answer.ts";
import type { IdentityProvider } from "./identity-provider.ts";

/** The path of the realm, in the form that Keycloak uses. FlowX recommends Keycloak. */
export const realmPath = "/realms/flowx";
const endpoints = `${realmPath}/protocol/openid-connect`;

/** A request to the identity provider. */
export interface IdentityRequest {
  readonly method: string;
  /** The path, without the query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The origin from the client's point of view, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  readonly readText: () => Promise<string>;
}

/**
 * Answers requests for the discovery document, the keys and tokens.
 *
 * @see {@link https://openid.net/specs/openid-connect-discovery-1_0.html | OpenID Connect Discovery 1.0}
 */
export async function answerIdentity(provider: IdentityProvider, request: IdentityRequest): Promise<Answer> {
  const { method, path, origin } = request;
  const issuer = origin + realmPath;
  if (path === `${endpoints}/token`) {
    return method === "POST"
      ? answerToken(provider, request, issuer)
      : toError(405, "invalid_request", "Send a POST.", { allow: "POST" });
  }
  if (method !== "GET" && method !== "HEAD") {
    return toError(405, "invalid_request", "Send a GET.", { allow: "GET, HEAD" });
  }
  if (path === `${endpoints}/certs`) return toJsonAnswer(await provider.toJwks());
  if (path !== `${realmPath}/.well-known/openid-configuration`) {
    return toError(
      404,
      "not_found",
      `The identity provider serves ${realmPath}/.well-known/openid-configuration, ${endpoints}/token and ${endpoints}/certs.`,
    );
  }
  provider.acceptIssuer(issuer);
  return toJsonAnswer({
    issuer,
    token_endpoint: `${origin}${endpoints}/token`,
    jwks_uri: `${origin}${endpoints}/certs`,
    // Required by the specification. The mock has no login page.
    authorization_endpoint: `${origin}${endpoints}/auth`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    grant_types_supported: ["client_credentials"],
    token_endpoint_auth_methods_supported: ["client_secret_basic", "client_secret_post"],
  });
}

/**
 * Answers a request for a client credentials grant.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc6749#section-4.4 | RFC 6749, section 4.4}
 */
async function answerToken(provider: IdentityProvider, request: IdentityRequest, issuer: string): Promise<Answer> {
  if (!/^application\/x-www-form-urlencoded\b/i.test(request.headers["content-type"] ?? "")) {
    return toError(400, "invalid_request", "The content type must be application/x-www-form-urlencoded.");
  }
  const form = new URLSearchParams(await request.readText());
  const client = findClient(provider.clients, request.headers["authorization"], form);
  if (client === undefined) {
    const isPlain = isPlainBasic(provider.clients, request.headers["authorization"]);
    const description = isPlain ? plainBasic : "The client is unknown or its secret is wrong.";
    return toError(401, "invalid_client", description, { "www-authenticate": 'Basic realm="flowx"' });
  }
  const grant = form.get("grant_type");
  if (grant === null) return toError(400, "invalid_request", "grant_type is missing.");
  if (grant !== "client_credentials") {
    return toError(400, "unsupported_grant_type", "Only client_credentials is supported.");
  }
  const { clientId, roles = [], expiresIn = 300 } = client;
  const token = await provider.issue(issuer, { clientId, roles, expiresIn });
  const answer = { access_token: token, token_type: "Bearer", expires_in: expiresIn };
  return toJsonAnswer(answer, 200, { "cache-control": "no-store", pragma: "no-cache" });
}

function findClient(clients: readonly MockClient[], authorization = "", form: URLSearchParams): MockClient | undefined {
  const [id, secret] = toBasic(authorization) ?? [form.get("client_id"), form.get("client_secret")];
  return clients.find(({ clientId, clientSecret }) => clientId === id && clientSecret === secret);
}

/** Decodes both parts, which are form-encoded before they are joined: RFC 6749, section 2.3.1. */
function toBasic(authorization: string): string[] | undefined {
  const parts = toPlainBasic(authorization);
  try {
    return parts?.map((part) => decodeURIComponent(part.replaceAll("+", " ")));
  } catch {
    return [];
  }
}

const plainBasic =
  "Form-encode the client id and the secret before you join them for Basic (RFC 6749, section 2.3.1). curl -u does not do this: " +
  "encode them, or send client_id and client_secret with --data-urlencode.";

/** Returns true if the credentials are correct except that they are not form-encoded. */
function isPlainBasic(clients: readonly MockClient[], authorization = ""): boolean {
  const [id, secret] = toPlainBasic(authorization) ?? [];
  return clients.some(({ clientId, clientSecret }) => clientId === id && clientSecret === secret);
}

function toPlainBasic(authorization: string): string[] | undefined {
  const encoded = /^basic +(\S+)$/i.exec(authorization)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const text = new TextDecoder().decode(bytes);
    const colon = text.indexOf(":");
    return [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)];
  } catch {
    return [];
  }
}

function toError(status: number, error: string, description: string, headers: Record<string, string> = {}): Answer {
  return toJsonAnswer({ error, error_description: description }, status, { "cache-control": "no-store", ...headers });
}
