/** A link of a Markdown page. */
export interface Link {
  readonly target: string;
  readonly line: number;
}

/** Returns the links of a Markdown page, those in code left out. */
export function listLinks(markdown: string): Link[] {
  let isCode = false;
  return markdown.split("\n").flatMap((text, i) => {
    if (/^\s*```/.test(text)) isCode = !isCode;
    if (isCode) return [];
    const plain = text.replace(/`[^`]*`/g, "");
    return [...plain.matchAll(/\]\(([^()\s]+(?:\([^()]*\))?)\)/g)].map(([, target = ""]) => ({ target, line: i + 1 }));
  });
}

/** Returns the anchors of a Markdown page, as GitHub makes them of headings, and those that it names itself. */
export function listAnchors(markdown: string): Set<string> {
  const anchors = new Set<string>();
  const count = new Map<string, number>();
  let isCode = false;
  for (const line of markdown.split("\n")) {
    if (/^\s*```/.test(line)) isCode = !isCode;
    for (const [, id = ""] of line.matchAll(/<a id="([^"]+)">/g)) anchors.add(id);
    const [, heading] = /^#{1,6}\s+(.*)$/.exec(line) ?? [];
    if (heading === undefined || isCode) continue;
    const slug = heading
      .replace(/\\(.)/g, "$1")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .trim()
      .replaceAll(" ", "-");
    const seen = count.get(slug) ?? 0;
    count.set(slug, seen + 1);
    anchors.add(seen === 0 ? slug : `${slug}-${seen}`);
  }
  return anchors;
}
