import type { CryptoKey } from "jose";
import type { MockClient } from "../config/mock-config.ts";
import type { Clock } from "../sources/clock.ts";
import type { RandomSource } from "../sources/random-source.ts";

/** The claims of a token. */
export interface TokenOptions {
  /** The roles. None by default. */
  readonly roles?: readonly string[];
  /**
   * The lifetime in seconds. A token with a lifetime of 0 or less is already expired.
   *
   * @default 300
   */
  readonly expiresIn?: number;
  /**
   * The audience. The mock refuses tokens with another audience than the default.
   *
   * @default "flowx"
   */
  readonly audience?: string;
  /** The issuer. Defaults to the mock's own; the mock refuses tokens with another one. */
  readonly issuer?: string;
  /**
   * The id of the client.
   *
   * @default "flowx-start"
   */
  readonly clientId?: string;
}

/** The result of verifying one of the mock's own tokens. */
export interface VerifiedToken {
  readonly roles: readonly string[];
}

/** The claims of an issued token, without the token itself. */
export interface IssuedToken {
  readonly id: string;
  readonly clientId: string;
  readonly roles: readonly string[];
  readonly issuer: string;
  readonly expiresAtMs: number;
}

/** The mock's own identity provider. */
export interface IdentityProvider {
  readonly clients: readonly MockClient[];
  /** The newest 1,000 issued tokens. */
  readonly issuedTokens: readonly IssuedToken[];
  /**
   * Creates a token.
   *
   * @param ownIssuer - The issuer, unless the options name another one.
   * @throws `TypeError` if the options are invalid.
   */
  issue(ownIssuer: string, options?: TokenOptions): Promise<string>;
  /**
   * Verifies a token.
   *
   * @returns The roles; `foreign` for a token of another identity provider; an error message for an invalid token of its own.
   */
  verify(token: string): VerifiedToken | "foreign" | string | Promise<VerifiedToken | string>;
  /** The public keys, newest first. */
  toJwks(): Promise<{ keys: object[] }>;
  /** Signs new tokens with a new key. Tokens of the old keys stay valid. */
  rotateKeys(): Promise<void>;
  /** Clears the list of issued tokens. Tokens and keys stay valid. */
  reset(): void;
  /** Replaces the clients and the source of ids. Tokens and keys stay valid. */
  configure(clients: readonly MockClient[], random: RandomSource): void;
  /** Accepts tokens with another issuer, because the mock can have several addresses. */
  acceptIssuer(issuer: string): void;
}

interface KeyPair {
  id: string;
  publicKey: CryptoKey;
  privateKey: CryptoKey;
}

/** The audience of tokens for the API. */
export const audience = "flowx";

const maxIssuers = 1000;
const maxTokens = 1000;
/** A hundred years. Some libraries cannot read later dates. */
const maxLifetime = 3_155_760_000;

/** The first key, which all mocks in a process share, because creating an RSA key takes a tenth of a second. */
let firstKey: Promise<KeyPair> | undefined;

/** Derives the id from the key (RFC 7638), so that a cache of keys never finds a different key under an id. */
async function createKey(): Promise<KeyPair> {
  const { calculateJwkThumbprint, exportJWK, generateKeyPair } = await import("jose");
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  return { id: await calculateJwkThumbprint(await exportJWK(publicKey)), publicKey, privateKey };
}

/**
 * Creates an identity provider that signs with RS256.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9068 | RFC 9068, JWT profile for OAuth 2.0 access tokens}
 */
export function createIdentityProvider(
  initialClients: readonly MockClient[],
  clock: Pick<Clock, "now" | "worldNow">,
  initialRandom: RandomSource,
): IdentityProvider {
  let clients: readonly MockClient[] = initialClients;
  let random = initialRandom;
  let keys: Promise<readonly KeyPair[]> | undefined;
  const keyIds = new Set<string>();
  const issuedTokens: IssuedToken[] = [];
  const issuers = new Set<string>();
  const verified = new Map<string, VerifiedToken & { expiresAtMs: number }>();
  const toKeys = (): Promise<readonly KeyPair[]> => {
    firstKey ??= createKey();
    keys ??= firstKey.then((key) => [remember(key)]);
    return keys;
  };
  const remember = (key: KeyPair): KeyPair => {
    keyIds.add(key.id);
    return key;
  };
  const verifyAnew = async (token: string): Promise<VerifiedToken | string> => {
    const { errors, jwtVerify } = await import("jose");
    const known = await toKeys();
    try {
      const { payload } = await jwtVerify(
        token,
        ({ kid }) => {
          const key = known.find(({ id }) => id === kid);
          if (key === undefined) throw new errors.JWKSNoMatchingKey();
          return key.publicKey;
        },
        {
          algorithms: ["RS256"],
          audience,
          issuer: [...issuers],
          currentDate: new Date(clock.worldNow()),
          requiredClaims: ["exp"],
        },
      );
      const roles = (payload["realm_access"] as VerifiedToken | undefined)?.roles ?? [];
      if (verified.size >= 1000) verified.clear();
      verified.set(token, { roles, expiresAtMs: (payload.exp ?? 0) * 1000 });
      return { roles };
    } catch (error) {
      return error instanceof errors.JWTExpired ? "The access token expired" : "The access token is not valid";
    }
  };
  const acceptIssuer = (issuer: string): void => {
    // Moves the token to the end, so that the least recently used one is evicted first.
    issuers.delete(issuer);
    issuers.add(issuer);
    const [oldest = ""] = issuers;
    if (issuers.size > maxIssuers) issuers.delete(oldest);
  };
  return {
    get clients() {
      return clients;
    },
    issuedTokens,
    async issue(ownIssuer, options = {}) {
      assertTokenOptions(options);
      const {
        roles = [],
        expiresIn = 300,
        clientId = "flowx-start",
        issuer = ownIssuer,
        audience: aud = audience,
      } = options;
      acceptIssuer(ownIssuer);
      const { SignJWT } = await import("jose");
      const [key] = await toKeys();
      if (key === undefined) throw new Error("The identity provider has no key.");
      const id = random.uuid();
      const now = Math.floor(clock.worldNow() / 1000);
      issuedTokens.push({ id, clientId, roles, issuer, expiresAtMs: clock.now() + expiresIn * 1000 });
      if (issuedTokens.length > maxTokens) issuedTokens.shift();
      const claims = { azp: clientId, scope: "", realm_access: { roles } };
      return new SignJWT(claims)
        .setProtectedHeader({ alg: "RS256", typ: "at+jwt", kid: key.id })
        .setIssuer(issuer)
        .setAudience(aud)
        .setSubject(clientId)
        .setJti(id)
        .setIssuedAt(now)
        .setExpirationTime(now + expiresIn)
        .sign(key.privateKey);
    },
    verify(token) {
      const known = verified.get(token);
      if (known !== undefined && clock.worldNow() < known.expiresAtMs) return known;
      return isOwn(token, issuers, keyIds) ? verifyAnew(token) : "foreign";
    },
    async toJwks() {
      const { exportJWK } = await import("jose");
      const known = await toKeys();
      const jwks = known.map(async ({ id, publicKey }) => ({
        ...(await exportJWK(publicKey)),
        kid: id,
        alg: "RS256",
        use: "sig",
      }));
      return { keys: await Promise.all(jwks) };
    },
    async rotateKeys() {
      const known = await toKeys();
      const key = remember(await createKey());
      // Old tokens are needed only for the length of a test, so a few keys are enough.
      keys = Promise.resolve([key, ...known].slice(0, 10));
    },
    reset() {
      issuedTokens.length = 0;
    },
    configure(nextClients, nextRandom) {
      clients = nextClients;
      random = nextRandom;
      issuedTokens.length = 0;
    },
    acceptIssuer,
  };
}

/** Returns true if the token claims to be issued by this mock. It is then verified. */
function isOwn(token: string, issuers: ReadonlySet<string>, keyIds: ReadonlySet<string>): boolean {
  const [header = "", payload = "", signature, more] = token.split(".");
  if (signature === undefined || more !== undefined) return false;
  try {
    return issuers.has(String(toClaims(payload)["iss"])) || keyIds.has(String(toClaims(header)["kid"]));
  } catch {
    return false;
  }
}

function toClaims(part: string): Record<string, unknown> {
  return JSON.parse(atob(part.replaceAll("-", "+").replaceAll("_", "/")));
}

/** Validates the options, because JavaScript and HTTP callers can pass anything. */
function assertTokenOptions(options: TokenOptions): void {
  const known = ["roles", "expiresIn", "audience", "issuer", "clientId"];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${JSON.stringify(unknown)} is not a known option of a token.`);
  const { roles, expiresIn, ...texts }: { readonly [name in keyof TokenOptions]: unknown } = options;
  const isStrings = roles === undefined || (Array.isArray(roles) && roles.every((role) => typeof role === "string"));
  if (!isStrings) throw new TypeError("roles must be a list of strings.");
  if (expiresIn !== undefined && typeof expiresIn !== "number") throw new TypeError("expiresIn must be a number.");
  if (expiresIn !== undefined && !(Math.abs(expiresIn) <= maxLifetime)) {
    throw new TypeError(`expiresIn must be a number of seconds up to ${maxLifetime}, but is ${expiresIn}.`);
  }
  for (const [name, value] of Object.entries(texts)) {
    if (value !== undefined && typeof value !== "string") throw new TypeError(`${name} must be a string.`);
  }
}
