/** What is shorter stands in a text for other reasons too. */
export const shortestSecret = 6;
/** Of a JWT, header, payload and signature are secrets of their own; a header is the same for many. */
const shortestPart = 16;
const secretHeaders = new Set(["authorization", "cookie", "set-cookie", "proxy-authorization"]);
const hidden = "[redacted]";

/** A form of a secret, and how to find it. What is found is as long, or longer. */
interface Form {
  readonly length: number;
  readonly pattern: RegExp;
}

const known = new WeakMap<readonly string[], Form[]>();
/** A character takes as many at most: `&#x61;`. */
const longestEscape = 7;

/**
 * Takes secrets, and whatever looks like a JWT, out of a text: as they are, percent-encoded, escaped as in JSON or HTML,
 * in Base64, and the parts of a JWT. Very short ones are left in.
 */
export function redact(text: string, secrets: readonly string[]): string {
  const safe = listForms(text, secrets).reduce((shown, { pattern }) => shown.replace(pattern, hidden), text);
  return hideJwts(safe);
}

/** Takes secrets out of the beginning of a text, which may be long: of one that is cut in two nothing is left, either. */
export function redactStart(text: string, characters: number, secrets: readonly string[]): string {
  if (text.length <= characters) return redact(text, secrets);
  const longest = Math.max(0, ...secrets.map(({ length }) => length)) * longestEscape;
  const safe = redact(text.slice(0, characters + longest), secrets);
  return safe.slice(0, Math.max(0, safe.length - longest));
}

/** Says whether a text holds one of the secrets, in any of its forms. */
export function holdsSecret(text: string, secrets: readonly string[]): boolean {
  return listForms(text, secrets).some(({ pattern }) => text.search(pattern) >= 0);
}

/** Returns headers by name, without what carries a credential. */
export function redactHeaders(headers: Headers, secrets: readonly string[]): Record<string, string> {
  const entries = [...headers].map(([name, value]) => [name, toSafeValue(name, value, secrets)]);
  return Object.fromEntries(entries);
}

function toSafeValue(name: string, value: string, secrets: readonly string[]): string {
  if (!secretHeaders.has(name)) return redact(value, secrets);
  const [scheme] = value.split(" ");
  return name === "authorization" && value.includes(" ") ? `${scheme} ${hidden}` : hidden;
}

/** The forms that are not longer than the text. */
function listForms(text: string, secrets: readonly string[]): Form[] {
  const forms =
    known.get(secrets) ?? toForms(secrets).map((form) => ({ length: form.length, pattern: toPattern(form) }));
  known.set(secrets, forms);
  return forms.filter(({ length }) => length <= text.length);
}

/** Longer ones go first: a shorter one may be a part of them. */
function toForms(secrets: readonly string[]): string[] {
  const whole = secrets.filter(({ length }) => length >= shortestSecret);
  const parts = whole
    .filter((secret) => secret.startsWith("eyJ"))
    .flatMap((secret) => secret.split(".").slice(1))
    .filter(({ length }) => length >= shortestPart);
  const forms = [...whole, ...parts].flatMap((secret) => [secret, ...toBase64(secret)]);
  return [...new Set(forms)].sort((one, other) => other.length - one.length);
}

/** What is sure to stand in the Base64 of any text that holds the secret: it may begin at any of three places. */
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

/** Matches each character as it is or escaped, so that a text may mix the two. */
function toPattern(form: string): RegExp {
  return new RegExp(Array.from(form, toAlternatives).join(""), "g");
}

function toAlternatives(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16);
  const anyCase = (digits: string): string => digits.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
  const literal = character.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  const bytes = [...new TextEncoder().encode(character)].map((byte) => byte.toString(16).padStart(2, "0"));
  const percent = bytes.map((byte) => `%(?:25){0,2}${anyCase(byte)}`).join("");
  const escaped = hex.length <= 4 ? `|\\\\{1,2}u${anyCase(hex.padStart(4, "0"))}` : "";
  return `(?:\\\\?${literal}|${percent}${escaped}|&#(?:${code}|[xX]${anyCase(hex)});)`;
}

/** Runs through the text once, whatever it holds: a pattern that tries from every place would take minutes. */
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
