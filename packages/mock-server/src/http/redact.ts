const redacted = "[redacted]";
/** The minimum length of a secret. A shorter one could be an ordinary word, so it is not redacted. */
const minLength = 8;

/** Redacts a secret in a text. */
export type Redactor = (text: string) => string;

const credentials =
  /^(?:authorization|proxy-authorization|cookie|set-cookie)$|(?:^|-)(?:token|secret|password|api-?key)s?$/;
const credentialParameters =
  /([?&](?:(?:access|id|refresh)_?token|token|jwt|client_?secret|secret|password|api_?key)=)[^&#]*/gi;
const jwt = /eyJ[\w-]{5,}\.eyJ[\w-]{5,}\.[\w-]*/g;

/** A cache for the latest tokens, because most clients send the same token again. */
const known = new Map<string, Redactor>();
const maxKnown = 50;

/**
 * Returns a function that redacts a token in texts: plain, percent-encoded, with `\u` escapes, in Base64, and each part of a JWT.
 *
 * @param token - The token. Tokens of fewer than 8 characters are not redacted.
 */
export function toRedactor(token: string): Redactor {
  if (token.length < minLength) return (text) => text;
  const before = known.get(token);
  if (before !== undefined) return before;
  if (known.size >= maxKnown) known.clear();
  const redactor = createRedactor(token);
  known.set(token, redactor);
  return redactor;
}

function createRedactor(token: string): Redactor {
  const needles = toNeedles(token);
  const shortest = Math.min(...needles.map(({ length }) => length));
  return (text) => {
    if (text.length < shortest) return text;
    let result = text;
    for (const needle of needles) {
      // Most are longer than most texts; comparing lengths first is much cheaper than searching.
      if (needle.length <= result.length && result.includes(needle)) result = result.replaceAll(needle, redacted);
    }
    return result.includes("%") || result.includes("\\") ? redactEscaped(result, needles) : result;
  };
}

/** Lists the token, the parts of a JWT and their Base64 forms at each of the three byte offsets, longest first. */
function toNeedles(token: string): readonly string[] {
  const parts = token.split(".");
  const plain = parts.length === 3 ? [token, ...parts] : [token];
  const encoded = [0, 1, 2].flatMap((shift) => {
    const text = btoa(" ".repeat(shift) + toBinary(token));
    const sextets = Math.floor(((shift + toBinary(token).length) * 8) / 6);
    const core = text.slice([0, 2, 3][shift], sextets);
    return [core, core.replaceAll("+", "-").replaceAll("/", "_")];
  });
  const long = [...plain, ...encoded].filter(({ length }) => length >= minLength);
  return [...new Set(long)].sort((a, b) => b.length - a.length);
}

function toBinary(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text.slice(0, 65_536)));
}

const escapes = /%[\da-f]{2}|\\u00[\da-f]{2}|\\\//gi;

/** Decodes percent-encoding and JSON escapes, finds the needles, and redacts the encoded text that they came from. */
function redactEscaped(text: string, needles: readonly string[]): string {
  const origins: number[] = [];
  let plain = "";
  let at = 0;
  const keep = (end: number): void => {
    for (; at < end; at += 1) {
      origins.push(at);
      plain += text[at];
    }
  };
  for (const match of text.matchAll(escapes)) {
    keep(match.index);
    origins.push(at);
    plain += match[0] === "\\/" ? "/" : String.fromCharCode(Number.parseInt(match[0].slice(-2), 16));
    at += match[0].length;
  }
  keep(text.length);
  origins.push(text.length);
  let result = "";
  let done = 0;
  for (const { index, length } of findAll(plain, needles)) {
    result += text.slice(done, origins[index]) + redacted;
    done = origins[index + length] ?? text.length;
  }
  return result + text.slice(done);
}

/** Returns the positions of the needles, in order and without overlaps. */
function findAll(text: string, needles: readonly string[]): { index: number; length: number }[] {
  const found: { index: number; length: number }[] = [];
  for (const needle of needles) {
    for (let index = text.indexOf(needle); index !== -1; index = text.indexOf(needle, index + needle.length)) {
      found.push({ index, length: needle.length });
    }
  }
  found.sort((a, b) => a.index - b.index || b.length - a.length);
  let end = 0;
  return found.filter(({ index, length }) => {
    if (index < end) return false;
    end = index + length;
    return true;
  });
}

/**
 * Redacts credentials in headers.
 *
 * @param headers - The headers by name, in lower case.
 */
export function redactHeaders(
  headers: Readonly<Record<string, string>>,
  redact: Redactor,
): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    kept[name] = credentials.test(name) ? redacted : redact(value).replace(jwt, redacted);
  }
  return kept;
}

/** Redacts JWTs in a path, and the query parameters that carry credentials (RFC 6750). */
export function redactPath(path: string, redact: Redactor): string {
  const clean = redact(path);
  const named = clean.includes("?") ? clean.replace(credentialParameters, `$1${redacted}`) : clean;
  return named.includes("eyJ") ? named.replace(jwt, redacted) : named;
}
