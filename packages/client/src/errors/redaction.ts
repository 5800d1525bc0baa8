/** Room of the errors: takes secrets and initial values out of texts that others wrote. */
import { toVisibleLine } from "./visible-line.ts";

/**
 * Returns a text as one visible line, without what must not be shown.
 *
 * @internal
 */
export type Redact = (text: string, longest?: number) => string;

const replacement = "[redacted]";
/** Text behind this is thrown away: what is shown is much shorter, and a secret must not be cut in two. */
const longestRead = 20_000;
/** More values, or longer ones, make the search slow; then no foreign text is shown at all. */
const mostWords = 2_000;
const longestPattern = 200_000;

/**
 * Returns a function that takes secrets out of texts, in each form that they are sent or printed in: as they are, as part of
 * a URL or form, in Base64 (with the id before it, as HTTP's basic authentication has it), escaped as in JSON.
 *
 * All of them are replaced in one pass over the text, so a replacement is never searched again.
 *
 * @param secrets - Empty ones are left out.
 * @param clientId - Stands before the secret in basic authentication.
 * @internal
 */
export function redactSecrets(secrets: readonly string[], clientId?: string): Redact {
  const forms = secrets.filter((secret) => secret !== "").flatMap((secret) => toForms(secret, clientId));
  return toRedact(forms.map(escapePattern));
}

/**
 * Returns a function that takes initial values out of a text.
 *
 * A value of up to three characters is only taken out where it is quoted, or where the text says that it was received: else
 * each "1" and each "a" of the text would go.
 *
 * @param values - The initial values.
 * @param refused - The value that the text is about: it is taken out wherever it stands as a word.
 * @internal
 */
export function redactValues(values: unknown, refused?: unknown): Redact {
  const words = new Map<string, boolean>();
  const complete = collect(refused, true, words, 0) && collect(values, false, words, 0);
  if (!complete) return () => replacement;
  return toRedact([...words].map(([word, anywhere]) => toWordPattern(word, anywhere)));
}

/**
 * Returns a text as one visible line, for texts that hold no secret.
 *
 * @internal
 */
export const redactNothing: Redact = (text, longest) => toVisibleLine(text.slice(0, longestRead), longest);

/**
 * Joins two functions that redact.
 *
 * @internal
 */
export function redactBoth(first: Redact, second: Redact): Redact {
  return (text, longest) => second(first(text, longestRead), longest);
}

function toRedact(patterns: readonly string[]): Redact {
  if (patterns.length === 0) return redactNothing;
  // Longer ones first: of two that begin at the same place, the longer one is replaced.
  const sorted = [...new Set(patterns)].sort((a, b) => b.length - a.length);
  const pattern = sorted.join("|");
  if (pattern.length > longestPattern) return () => replacement;
  const search = new RegExp(pattern, "giu");
  return (text, longest) => toVisibleLine(text.slice(0, longestRead).replace(search, replacement), longest);
}

function toForms(secret: string, clientId = ""): string[] {
  // Half of a surrogate pair cannot be sent, nor encoded.
  const text = /\p{Cs}/u.test(secret) ? "" : secret;
  const form = new URLSearchParams([["", text]]).toString().slice(1);
  const escaped = JSON.stringify(secret).slice(1, -1);
  const basic = [toBase64(`${clientId}:${text}`), toBase64(`${encodeURIComponent(clientId)}:${form}`)];
  const forms = [secret, form, encodeURIComponent(text), escaped, toBase64(text), ...basic];
  return forms.flatMap((one) => [one, one.replaceAll("+", "-").replaceAll("/", "_")]).filter((one) => one.length > 2);
}

function toBase64(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes.subarray(0, longestRead))).replace(/=+$/, "");
}

/** Collects what a text could quote of `value`; `false` if that is too much to search for. */
function collect(value: unknown, anywhere: boolean, words: Map<string, boolean>, depth: number): boolean {
  const add = (word: string): void => {
    if (word.trim() !== "") words.set(word, anywhere || (words.get(word) ?? false));
  };
  try {
    switch (typeof value) {
      case "string":
        add(value);
        add(JSON.stringify(value).slice(1, -1));
        break;
      case "number":
      case "boolean":
      case "bigint":
        add(String(value));
        break;
      case "object":
        if (value === null) return true;
        if (value instanceof Date || Object.prototype.toString.call(value) === "[object Date]") {
          const date = new Date(Number(value));
          for (const word of [String(value), date.toUTCString(), date.toLocaleString()]) add(word);
          if (!Number.isNaN(date.getTime())) add(date.toISOString());
          return true;
        }
        if (depth > 100) return false;
        for (const member of value instanceof Map || value instanceof Set ? value.values() : Object.values(value)) {
          if (!collect(member, anywhere, words, depth + 1)) return false;
        }
    }
  } catch {
    return false;
  }
  return words.size <= mostWords;
}

function toWordPattern(word: string, anywhere: boolean): string {
  const pattern = escapePattern(word);
  // Long enough to be no accident inside of another word.
  if (word.length >= 8) return pattern;
  const alone = `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`;
  if (anywhere || word.length > 3) return alone;
  return `(?<=["'\`])${pattern}(?=["'\`])|(?<=(?:received|got|value|is|=|:) )${pattern}(?![\\p{L}\\p{N}])`;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
