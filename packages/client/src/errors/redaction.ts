/** Errors room: removes secrets and initial values from texts written by others. */
import { toVisibleLine } from "./visible-line.ts";

/**
 * Returns a text as one visible line, with secrets and initial values replaced.
 *
 * @internal
 */
export type Redact = (text: string, longest?: number) => string;

/** A text to search for: anywhere, only as a separate `word`, or only where it is `quoted` or named as the received value. */
interface Sought {
  readonly text: string;
  readonly edges: "any" | "word" | "quoted";
}

const replacement = "[redacted]";
/** Longer texts are cut off here. The shown text is much shorter, so a secret that the cut splits is not shown. */
const longestRead = 20_000;
/** Maximum number of values to search for. With more, the search is slow, so the whole text is redacted instead. */
const mostWords = 2_000;

/**
 * Returns a function that removes secrets from texts, in every form in which they are sent or printed: unchanged, encoded for a URL
 * or a form, in Base64 (alone or with the client id, as in HTTP basic authentication), or escaped for JSON.
 *
 * @param secrets - The secrets. Empty ones are ignored.
 * @param clientId - The client id that precedes the secret in basic authentication.
 * @internal
 */
export function redactSecrets(secrets: readonly string[], clientId?: string): Redact {
  return toRedact(toSoughtSecrets(secrets, clientId));
}

/**
 * Returns a function that removes initial values from a text.
 *
 * Values of up to three characters are removed only where they are quoted, or where the text says that they were received.
 * Otherwise every "1" and every "a" of the text would be removed.
 *
 * @param values - The initial values.
 * @param refused - The value that the text is about. It is removed wherever it occurs as a word.
 * @internal
 */
export function redactValues(values: unknown, refused?: unknown): Redact {
  return redactSecretsAndValues([], values, refused);
}

/**
 * Returns a function that removes both secrets and initial values from a text.
 *
 * @internal
 */
export function redactSecretsAndValues(secrets: readonly string[], values: unknown, refused?: unknown): Redact {
  const words = new Map<string, boolean>();
  if (!collect(refused, true, words, 0) || !collect(values, false, words, 0)) return () => replacement;
  const sought = [...words].map(([text, alone]): Sought => ({ text, edges: toEdges(text, alone) }));
  return toRedact([...toSoughtSecrets(secrets), ...sought]);
}

/**
 * Returns a text as one visible line. Use it only for texts that contain no secret.
 *
 * @internal
 */
export const redactNothing: Redact = (text, longest) => toVisibleLine(text.slice(0, longestRead), longest);

/** Finds all matches before it replaces any, so that replacements are not searched again. */
function toRedact(sought: readonly Sought[]): Redact {
  return (text, longest) => {
    const read = text.slice(0, longestRead);
    const lower = read.toLowerCase();
    // Some letters are longer in lower case, which would shift the positions after them.
    const searched = lower.length === read.length ? lower : read;
    const found = sought.flatMap((one) => find(searched, one)).sort(([a], [b]) => a - b);
    let shown = "";
    let end = 0;
    for (const [from, to] of found) {
      if (from >= end) shown += read.slice(end, from) + replacement;
      end = Math.max(end, to);
    }
    return toVisibleLine(shown + read.slice(end), longest);
  };
}

function find(text: string, { text: word, edges }: Sought): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let from = text.indexOf(word); from !== -1; from = text.indexOf(word, from + 1)) {
    const to = from + word.length;
    if (edges === "any" || isAlone(text, from, to, edges)) found.push([from, to]);
  }
  return found;
}

function isAlone(text: string, from: number, to: number, edges: "word" | "quoted"): boolean {
  const [before = "", after = ""] = [text[from - 1], text[to]];
  if (edges === "quoted" && /["'`]/.test(before) && /["'`]/.test(after)) return true;
  if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) return false;
  return edges === "word" || /(?:received|got|value|is|=|:) $/.test(text.slice(Math.max(0, from - 10), from));
}

function toSoughtSecrets(secrets: readonly string[], clientId?: string): Sought[] {
  const forms = secrets.filter((secret) => secret !== "").flatMap((secret) => toForms(secret, clientId));
  return [...new Set(forms)].map((form) => ({ text: form.toLowerCase(), edges: "any" }));
}

function toForms(secret: string, clientId = ""): string[] {
  // An unpaired surrogate cannot be URL-encoded.
  const [text = "", id = ""] = [secret, clientId].map((part) => part.replace(/\p{Cs}/gu, "\ufffd"));
  const form = new URLSearchParams([["", text]]).toString().slice(1);
  const escaped = JSON.stringify(secret).slice(1, -1);
  const basic = [toBase64(`${id}:${text}`), toBase64(`${encodeURIComponent(id)}:${form}`)];
  const forms = [secret, form, encodeURIComponent(text), escaped, toBase64(text), ...basic];
  return forms.flatMap((one) => [one, one.replaceAll("+", "-").replaceAll("/", "_")]).filter((one) => one.length > 2);
}

function toBase64(text: string): string {
  const bytes = encodeURIComponent(text).replace(/%(..)/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return btoa(bytes).replace(/=+$/, "");
}

/** Collects the forms in which a text can quote `value`. Returns false if there are too many to search for. */
function collect(value: unknown, alone: boolean, words: Map<string, boolean>, depth: number): boolean {
  const add = (word: string): void => {
    const text = word.toLowerCase();
    if (text.trim() !== "") words.set(text, alone || (words.get(text) ?? false));
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
        if (Object.prototype.toString.call(value) === "[object Date]") {
          const date = new Date(Number(value));
          for (const word of [String(value), date.toUTCString(), date.toLocaleString()]) add(word);
          if (!Number.isNaN(date.getTime())) add(date.toISOString());
          return true;
        }
        if (depth > 100) return false;
        for (const member of value instanceof Map || value instanceof Set ? value.values() : Object.values(value)) {
          if (!collect(member, alone, words, depth + 1)) return false;
        }
    }
  } catch {
    return false;
  }
  return words.size <= mostWords;
}

/** Eight matching characters inside another word are unlikely to be a coincidence. */
function toEdges(text: string, alone: boolean): Sought["edges"] {
  if (text.length >= 8) return "any";
  return alone || text.length > 3 ? "word" : "quoted";
}
