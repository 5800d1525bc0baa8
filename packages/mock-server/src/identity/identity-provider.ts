import type { CryptoKey } from "jose";
import type { Chance } from "../chance.ts";
import type { Clock } from "../clock.ts";
import type { MockClient } from "../config/mock-config.ts";

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
  readonly issuedTokens: readonly IssuedToken[];
  /** Makes a token. */
  issue(options: TokenOptions & { issuer: string }): Promise<string>;
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
  /** Makes tokens of an issuer pass. */
  acceptIssuer(issuer: string): void;
}

interface KeyPair {
  id: string;
  publicKey: CryptoKey;
  privateKey: CryptoKey;
}

/** The audience of tokens for the API. */
export const audience = "flowx";

/** Making an RSA key takes a tenth of a second, so all mocks of a process share their first one. */
let firstKey: Promise<KeyPair> | undefined;

async function createKey(id: string): Promise<KeyPair> {
  const { generateKeyPair } = await import("jose");
  const { publicKey, privateKey } = await generateKeyPair("RS256");
  return { id, publicKey, privateKey };
}

/**
 * Creates an identity provider that signs with RS256.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9068 | RFC 9068, JWT profile for OAuth 2.0 access tokens}
 */
export function createIdentityProvider(clients: readonly MockClient[], clock: Clock, chance: Chance): IdentityProvider {
  let keys: Promise<readonly KeyPair[]> | undefined;
  let rotations = 0;
  const issuedTokens: IssuedToken[] = [];
  const issuers = new Set<string>();
  const verified = new Map<string, VerifiedToken & { expiresAtMs: number }>();
  const toKeys = (): Promise<readonly KeyPair[]> => {
    firstKey ??= createKey("key-1");
    keys ??= firstKey.then((key) => [key]);
    return keys;
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
          currentDate: new Date(clock.now()),
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
  return {
    clients,
    issuedTokens,
    async issue({ roles = [], expiresIn = 300, clientId = "flowx-start", issuer, audience: aud = audience }) {
      const { SignJWT } = await import("jose");
      const [key] = await toKeys();
      if (key === undefined) throw new Error("The identity provider has no key.");
      const id = chance.uuid();
      const now = Math.floor(clock.now() / 1000);
      issuedTokens.push({ id, clientId, roles, issuer, expiresAtMs: (now + expiresIn) * 1000 });
      if (issuedTokens.length > 1000) issuedTokens.shift();
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
      if (known !== undefined && clock.now() < known.expiresAtMs) return known;
      return isOwn(token, issuers) ? verifyAnew(token) : "foreign";
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
      rotations += 1;
      const key = await createKey(`key-${rotations + 1}`);
      // Old tokens live at most as long as a test: a handful of keys is enough.
      keys = Promise.resolve([key, ...known].slice(0, 10));
    },
    reset() {
      issuedTokens.length = 0;
    },
    acceptIssuer: (issuer) => void (issuers.size < 100 && issuers.add(issuer)),
  };
}

/** A token that says that it comes from here is verified, whoever signed it. */
function isOwn(token: string, issuers: ReadonlySet<string>): boolean {
  const [header = "", payload = "", signature, more] = token.split(".");
  if (signature === undefined || more !== undefined) return false;
  try {
    const kid: unknown = toClaims(header)["kid"];
    return issuers.has(String(toClaims(payload)["iss"])) || (typeof kid === "string" && /^key-\d+$/.test(kid));
  } catch {
    return false;
  }
}

function toClaims(part: string): Record<string, unknown> {
  return JSON.parse(atob(part.replaceAll("-", "+").replaceAll("_", "/")));
}
