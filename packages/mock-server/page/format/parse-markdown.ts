/** A piece of a line. */
export type Inline =
  | { readonly kind: "text" | "code" | "strong" | "em"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly url: string };

/** A paragraph, a list or a piece of code. */
export type Block =
  | { readonly kind: "paragraph"; readonly inlines: readonly Inline[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "code"; readonly text: string };

const inlineRule =
  /`([^`]+)`|\*\*([^*]+)\*\*|(?<![\w*])\*([^*\s][^*]*)\*(?![\w*])|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)|<(https?:\/\/[^\s>]+)>/g;

/**
 * Parses the Markdown that OpenAPI descriptions use: paragraphs, lists, code, emphasis and http(s) links. The result is data, never
 * HTML. Everything else stays plain text.
 */
export function parseMarkdown(markdown: string): Block[] {
  const parts = markdown.trim().split(/^```.*$\n?/m);
  return parts.flatMap((part, i): Block[] => {
    if (i % 2 === 1) return [{ kind: "code", text: part.replace(/\n$/, "") }];
    return part
      .split(/\n\s*\n/)
      .filter((text) => text.trim() !== "")
      .flatMap(toBlocks);
  });
}

function toBlocks(text: string): Block[] {
  const lines = text.trim().split("\n");
  const first = lines.findIndex((line) => /^\s*[-*] /.test(line));
  if (first === -1) return [{ kind: "paragraph", inlines: parseInline(lines.join(" ")) }];
  const items: string[] = [];
  for (const line of lines.slice(first)) {
    const [, item] = /^\s*[-*] (.*)$/.exec(line) ?? [];
    if (item !== undefined) items.push(item);
    else items.push(`${items.pop() ?? ""} ${line.trim()}`);
  }
  const list: Block = { kind: "list", items: items.map(parseInline) };
  return first === 0 ? [list] : [...toBlocks(lines.slice(0, first).join("\n")), list];
}

/** Parses a line of Markdown. */
export function parseInline(text: string): Inline[] {
  const found: Inline[] = [];
  let end = 0;
  for (const match of text.matchAll(inlineRule)) {
    const [whole, code, strong, em, label, url, bare] = match;
    if (match.index > end) found.push({ kind: "text", text: text.slice(end, match.index) });
    if (code !== undefined) found.push({ kind: "code", text: code });
    else if (strong !== undefined) found.push({ kind: "strong", text: strong });
    else if (em !== undefined) found.push({ kind: "em", text: em });
    else found.push({ kind: "link", text: label ?? bare ?? "", url: url ?? bare ?? "" });
    end = match.index + whole.length;
  }
  if (end < text.length) found.push({ kind: "text", text: text.slice(end) });
  return found;
}
