/** Room of the errors: takes secrets and initial values out of texts that others wrote. */
import { toVisibleLine } from "./visible-line.ts";

/**
 * Returns a text as one visible line, without what must not be shown.
 *
 * @internal
 */
export type Redact = (text: string, longest?: number) => string;

/** What is searched for. A `word` must stand alone, a `quoted` one between quotes or where a text says what it received. */
interface Sought {
  readonly text: string;
  readonly edges: "any" | "word" | "quoted";
}

const replacement = "[redacted]";
/** Text behind this is thrown away: what is shown is much shorter, and a secret must not be cut in two. */
const longestRead = 20_000;
/** With more values the search gets slow; then no foreign text is shown at all. */
const mostWords = 2_000;

/**
 * Returns a function that takes secrets out of texts, in each form that they are sent or printed in: as they are, as part of
 * a URL or form, in Base64 (with the id before it, as HTTP's basic authentication has it), escaped as in JSON.
 *
 * @param secrets - Empty ones are left out.
 * @param clientId - Stands before the secret in basic authentication.
 * @internal
 */
export function redactSecrets(secrets: readonly string[], clientId?: string): Redact {
  return toRedact(toSoughtSecrets(secrets, clientId));
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
  return redactSecretsAndValues([], values, refused);
}

/**
 * Returns a function that takes both out of a text, as it was written.
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
 * Returns a text as one visible line, for texts that hold no secret.
 *
 * @internal
 */
export const redactNothing: Redact = (text, longest) => toVisibleLine(text.slice(0, longestRead), longest);

/** Finds everything first and replaces it then, so that no replacement is searched again. */
function toRedact(sought: readonly Sought[]): Redact {
  return (text, longest) => {
    const read = text.slice(0, longestRead);
    const lower = read.toLowerCase();
    // A letter whose lower case is longer would move what stands behind it.
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
  // Half of a surrogate pair cannot be encoded.
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

/** Collects what a text could quote of `value`; `false` if that is too much to search for. */
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

/** Eight characters are no accident inside of another word. */
function toEdges(text: string, alone: boolean): Sought["edges"] {
  if (text.length >= 8) return "any";
  return alone || text.length > 3 ? "word" : "quoted";
}
