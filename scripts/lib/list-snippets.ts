/** A TypeScript snippet of a Markdown page. */
export interface Snippet {
  /** Its page and number, as `packages-client-README-1`. */
  name: string;
  code: string;
}

/**
 * Lists the TypeScript snippets of a Markdown page.
 *
 * @param path - The path of the page from the root of the repository.
 * @param markdown - The text of the page.
 */
export function listSnippets(path: string, markdown: string): Snippet[] {
  const page = path.replace(/\.md$/, "").replaceAll("/", "-");
  const codes = [...markdown.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ""]) => code);
  return codes.map((code, i) => ({ name: `${page}-${i + 1}`, code }));
}
