import type { JSX } from "preact";
import { parseExactJson } from "../format/parse-exact-json.ts";

/** Shows a text as it is, with its own line breaks; long lines are broken, so nothing scrolls sideways. */
export function CodeBlock({ text }: { readonly text: string }): JSX.Element {
  return <pre class="code-block">{text}</pre>;
}

/** Returns JSON with line breaks; any other text as it is. */
export function toPretty(text: string): string {
  try {
    return JSON.stringify(parseExactJson(text), undefined, 2);
  } catch {
    return text;
  }
}
