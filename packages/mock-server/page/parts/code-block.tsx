import type { JSX } from "preact";
import { parseExactJson } from "../format/parse-exact-json.ts";

/** Shows preformatted text. Long lines wrap, so nothing scrolls sideways. */
export function CodeBlock({ text }: { readonly text: string }): JSX.Element {
  return <pre class="code-block">{text}</pre>;
}

/** Indents JSON; returns any other text unchanged. */
export function toPretty(text: string): string {
  try {
    return JSON.stringify(parseExactJson(text), undefined, 2);
  } catch {
    return text;
  }
}
