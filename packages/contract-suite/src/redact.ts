/** Shorter secrets are not searched for, because they match unrelated text. */
export const shortestSecret = 6;
/** The minimum length at which the payload or signature of a JWT is redacted on its own. */
const shortestPart = 16;
const secretHeaders = new Set(["authorization", "cookie", "set-cookie", "proxy-authorization"]);
const hidden = "[redacted]";

const known = new WeakMap<readonly string[], readonly string[]>();
/** The maximum length of an escaped character, such as `&#x61;`. */
const longestEscape = 7;

/**
 * Redacts secrets and everything that looks like a JWT from a text. It finds secrets as they are, percent-encoded,
 * escaped as in JSON or HTML, and in Base64, and the parts of JWTs. Secrets shorter than 6 characters are not redacted.
 */
export function redact(text: string, secrets: readonly string[]): string {
  const { plain, starts } = decode(text);
  const found = listForms(plain, secrets).flatMap((form) => listPlaces(plain, form));
  return hideJwts(hide(text, merge(found), starts));
}

/**
 * Redacts secrets from the beginning of a long text. A secret that is cut at the end of the beginning is removed as
 * well.
 */
export function redactStart(text: string, characters: number, secrets: readonly string[]): string {
  if (text.length <= characters) return redact(text, secrets);
  const longest = Math.max(0, ...secrets.map(({ length }) => length)) * longestEscape;
  const safe = redact(text.slice(0, characters + longest), secrets);
  return safe.slice(0, Math.max(0, safe.length - longest));
}

/** Returns true if a text contains one of the secrets, in any of its forms. */
export function holdsSecret(text: string, secrets: readonly string[]): boolean {
  const { plain } = decode(text);
  return listForms(plain, secrets).some((form) => plain.includes(form));
}

/** Returns headers by name, with credentials redacted. */
export function redactHeaders(headers: Headers, secrets: readonly string[]): Record<string, string> {
  const entries = [...headers].map(([name, value]) => [name, toSafeValue(name, value, secrets)]);
  return Object.fromEntries(entries);
}

function toSafeValue(name: string, value: string, secrets: readonly string[]): string {
  if (!secretHeaders.has(name)) return redact(value, secrets);
  const [scheme] = value.split(" ");
  return name === "authorization" && value.includes(" ") ? `${scheme} ${hidden}` : hidden;
}

/** A range in a text, from start to end. */
type Place = readonly [from: number, to: number];

const escapes = /%(?:25){0,2}([\da-f]{2})|\\{1,2}u([\da-f]{4})|&#(?:x([\da-f]{1,4})|(\d{1,5}));|\\(?=[^\\u])/gi;

/** Decodes escapes. `starts` maps each decoded character to its position in the text; omitted if nothing is escaped. */
function decode(text: string): { plain: string; starts?: Int32Array } {
  if (!/[%\\&]/.test(text)) return { plain: text };
  const starts = new Int32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let end = 0;
  const keep = (from: number, to: number): void => {
    parts.push(text.slice(from, to));
    for (let i = from; i < to; i += 1) starts[length++] = i;
  };
  for (const { 0: escaped, 1: percent, 2: unicode, 3: hex, 4: decimal, index } of text.matchAll(escapes)) {
    keep(end, index);
    end = index + escaped.length;
    const digits = percent ?? unicode ?? hex;
    const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
    if (Number.isNaN(code)) continue;
    parts.push(String.fromCharCode(code));
    starts[length++] = index;
  }
  keep(end, text.length);
  starts[length] = text.length;
  return { plain: parts.join(""), starts };
}

function listPlaces(plain: string, form: string): Place[] {
  const places: Place[] = [];
  for (let at = plain.indexOf(form); at >= 0; at = plain.indexOf(form, at + form.length)) {
    places.push([at, at + form.length]);
  }
  return places;
}

function merge(places: readonly Place[]): Place[] {
  const merged: [number, number][] = [];
  for (const [from, to] of [...places].sort(([one], [other]) => one - other)) {
    const last = merged.at(-1);
    if (last === undefined || from > last[1]) merged.push([from, to]);
    else last[1] = Math.max(last[1], to);
  }
  return merged;
}

function hide(text: string, places: readonly Place[], starts: Int32Array | undefined): string {
  if (places.length === 0) return text;
  const toStart = (at: number): number => starts?.[at] ?? at;
  const parts: string[] = [];
  let end = 0;
  for (const [from, to] of places) {
    parts.push(text.slice(end, toStart(from)), hidden);
    end = toStart(to);
  }
  return parts.join("") + text.slice(end);
}

/** Returns the forms of the secrets that are not longer than the text. */
function listForms(plain: string, secrets: readonly string[]): readonly string[] {
  const forms = known.get(secrets) ?? toForms(secrets);
  known.set(secrets, forms);
  return forms.filter(({ length }) => length <= plain.length);
}

function toForms(secrets: readonly string[]): string[] {
  const whole = secrets.filter(({ length }) => length >= shortestSecret);
  const parts = whole
    .filter((secret) => secret.startsWith("eyJ"))
    .flatMap((secret) => secret.split(".").slice(1))
    .filter(({ length }) => length >= shortestPart);
  const forms = [...whole, ...parts].flatMap((secret) => [secret, ...toBase64(secret)]);
  return [...new Set(forms)];
}

/** Returns the Base64 fragments that every text with the secret contains, for each of the three possible alignments. */
function toBase64(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret);
  return [0, 1, 2].flatMap((before) => {
    const all = btoa(String.fromCharCode(...new Uint8Array(before), ...bytes)).replace(/=+$/, "");
    const from = before === 0 ? 0 : before + 1;
    const core = all.slice(from, all.length - ((before + bytes.length) % 3 === 0 ? 0 : 1));
    if (core.length < 8) return [];
    return [...new Set([core, core.replaceAll("+", "-").replaceAll("/", "_")])];
  });
}

/** Redacts JWTs in linear time. A single regular expression would backtrack for minutes on long texts. */
function hideJwts(text: string): string {
  if (!text.includes("eyJ")) return text;
  return text.replace(/[\w.-]+/g, (run) => (run.includes(".eyJ") ? hideInRun(run) : run));
}

function hideInRun(run: string): string {
  const parts = run.split(".");
  const safe: string[] = [];
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? "";
    const begin = part.search(/(?:^|-|_)eyJ/);
    const at = begin < 0 || part.startsWith("eyJ") ? begin : begin + 1;
    if (at < 0 || !parts[i + 1]?.startsWith("eyJ")) {
      safe.push(part);
      continue;
    }
    safe.push(part.slice(0, at) + hidden);
    i += 2;
  }
  return safe.join(".");
}
