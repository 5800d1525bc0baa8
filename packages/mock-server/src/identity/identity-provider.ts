import type { CryptoKey } from "jose";
import type { MockClient } from "../config/mock-config.ts";
import type { Clock } from "../sources/clock.ts";
import type { RandomSource } from "../sources/random-source.ts";

/** What a token of the mock says. */
export interface TokenOptions {
  /** Default none. */
  readonly roles?: readonly string[];
  /** Seconds until it expires, as in OAuth; one that is not positive is expired at once. Default 300. */
  readonly expiresIn?: number;
  /** Default `flowx`, the one that the mock expects. Another one makes a token that is refused. */
  readonly audience?: string;
  /** Default that of the mock. Another one makes a token that is refused. */
  readonly issuer?: string;
  /** Default `flowx-start`. */
  readonly clientId?: string;
}

/** What is known of a verified token. */
export interface VerifiedToken {
  readonly roles: readonly string[];
}

/** A token that was given out, without the token. */
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
  /** The newest 1,000. */
  readonly issuedTokens: readonly IssuedToken[];
  /**
   * Makes a token.
   *
   * @param ownIssuer - Whom it comes from, unless the options say otherwise.
   * @throws `TypeError` for options that make no token.
   */
  issue(ownIssuer: string, options?: TokenOptions): Promise<string>;
  /**
   * Verifies a token of its own.
   *
   * @returns The roles; `foreign` if it comes from elsewhere; a sentence if it is its own and must not pass.
   */
  verify(token: string): VerifiedToken | "foreign" | string | Promise<VerifiedToken | string>;
  /** The public keys, the newest first. */
  toJwks(): Promise<{ keys: object[] }>;
  /** Signs with a new key from now on; tokens of the old ones stay good. */
  rotateKeys(): Promise<void>;
  /** Forgets what it gave out; its tokens and keys stay good. */
  reset(): void;
  /** Takes other clients and another source of ids; tokens and keys stay good. */
  configure(clients: readonly MockClient[], random: RandomSource): void;
  /** Makes tokens of an issuer pass: one of the addresses under which the mock is known. */
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
/** A hundred years; a later date is none that every library reads. */
const maxLifetime = 3_155_760_000;

/** Making an RSA key takes a tenth of a second, so all mocks of a process share their first one. */
let firstKey: Promise<KeyPair> | undefined;

/** The id follows from the key: whoever keeps keys by their id must not find another one under it (RFC 7638). */
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
    // The one that was used last goes last.
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
      // Old tokens live at most as long as a test: a handful of keys is enough.
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

/** A token that says that it comes from here is verified, whoever signed it. */
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

/** In JavaScript, and over HTTP, nobody has checked them. */
function assertTokenOptions(options: TokenOptions): void {
  const known = ["roles", "expiresIn", "audience", "issuer", "clientId"];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined) throw new TypeError(`${JSON.stringify(unknown)} is not known here.`);
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
