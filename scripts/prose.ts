/**
 * Lists the sentences that break a rule of `lib/prose-rules.ts`: pages, doc blocks, messages, workflows and forms.
 *
 * Usage: node scripts/prose.ts            checks everything; exit code 1 for a match
 *        node scripts/prose.ts <path>…    lists every match in these files and folders; exit code 1 if there is one
 */
import { globSync, readFileSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import typescript from "typescript";
import { isScalar, LineCounter, parseDocument, visit } from "yaml";
import { findProseMatches, type ProseKind, type ProseRule } from "./lib/prose-rules.ts";

/** A text that a user can meet, and the line where each of its characters is written. */
interface Prose {
  readonly kind: ProseKind;
  readonly text: string;
  readonly lineAt: (index: number) => number;
}

const root = fileURLToPath(new URL("../", import.meta.url));
const { positionals } = parseArgs({ allowPositionals: true });
const isBelow = (path: string, rooms: readonly string[]): boolean =>
  rooms.some((room) => path === room || path.startsWith(room.endsWith("/") ? room : `${room}/`));

const asked = positionals.map((path) => relative(root, isAbsolute(path) ? path : join(process.cwd(), path)));
const scratch = asked.filter((path) => path.startsWith(".."));
const inside = asked.filter((path) => !scratch.includes(path));
const files = [
  ...(asked.length > 0 && inside.length === 0 ? [] : listFiles(root)).filter(
    (path) => inside.length === 0 || inside.includes("") || isBelow(path, inside),
  ),
  ...scratch.flatMap((folder) => listFiles(join(root, folder)).map((path) => join(folder, path))),
];
if (asked.length > 0 && files.length === 0) throw new Error(`No prose below ${positionals.join(", ")}.`);

let matches = 0;
for (const path of files) {
  const found = checkFile(path, readFileSync(join(root, path), "utf8"));
  for (const line of found) console.log(line);
  matches += found.length;
}
console.log(matches === 0 ? `Prose: ${files.length} files, no match.` : `Prose: ${matches} matches.`);
process.exitCode = matches === 0 ? 0 : 1;

/** Lists every file below a folder that has prose, and that people write. */
function listFiles(folder: string): string[] {
  const patterns = ["*.md", "spec/*.md", "docs/**/*.md", ".changeset/*.md", ".github/**/*.{md,yml}", "packages/*/*.md"];
  const descriptions = ["package.json", "packages/*/package.json"];
  const exclude = ["**/node_modules/**", "**/dist/**", "**/CHANGELOG.md", "**/*.gen.ts", "**/*.test{,-d}.ts"];
  return globSync([...patterns, ...descriptions, "packages/*/{src,page}/**/*.{ts,tsx}"], {
    cwd: folder,
    exclude,
  }).sort();
}

/** Returns a line for each match in a file. */
function checkFile(path: string, content: string): string[] {
  const prose = path.endsWith(".md")
    ? readMarkdown(content)
    : /\.(?:yml|json)$/.test(path)
      ? readYaml(content)
      : readTypeScript(path, content);
  const found = prose.flatMap(({ kind, text, lineAt }) =>
    findProseMatches(text, kind).map(({ rule, index, words }) => ({
      rule,
      line: lineAt(index),
      words: text.slice(Math.max(0, index - 20), index + words.length + 20),
    })),
  );
  const count = new Map<ProseRule, number>();
  for (const { rule } of found) count.set(rule, (count.get(rule) ?? 0) + 1);
  return found
    .filter(({ rule }) => (count.get(rule) ?? 0) > (rule.allowed ?? 0))
    .sort((a, b) => a.line - b.line)
    .map(({ rule, line, words }) => {
      const shown = words.trim().replace(/\s+/g, " ").slice(0, 90);
      return `${path}:${line}  "${shown}"  ${rule.name}: ${rule.why} Better: ${rule.better}`;
    });
}

/** Replaces the matches of a pattern by as many spaces, or by a word in code that is as long: places stay what they are. */
function blank(text: string, pattern: RegExp, filler = " "): string {
  return text.replaceAll(pattern, (match) => match.replaceAll(/[^\n]/g, filler));
}

/** Makes one line of a text in which every character is where it is in the file, from `offset` on. */
function toProse(kind: ProseKind, content: string, offset: number, text: string): Prose {
  const words = [...text.matchAll(/\S+/g)];
  const places = words.flatMap(({ 0: word, index }) => Array.from({ length: word.length + 1 }, (_, i) => index + i));
  const line = words.map(([word]) => word).join(" ");
  return { kind, text: line, lineAt: (i) => content.slice(0, offset + (places[i] ?? 0)).split("\n").length };
}

/** Reads headings, paragraphs, list items and cells; code is blanked out. */
function readMarkdown(content: string): Prose[] {
  let text = blank(content, /^---\n[\s\S]*?\n---\n/g);
  text = blank(text, /<!--[\s\S]*?-->/g);
  text = blank(text, /^( *)(```|~~~)[\s\S]*?^\1\2 *$/gm);
  text = text.replaceAll(/(?<!\\)`[^`\n]+`/g, (code) => `\`${"x".repeat(code.length - 2)}\``);
  text = blank(text, /\]\([^()\s]*(?:\([^()]*\))?\)|<\/?\w[^>]*>/g);
  const list: Prose[] = [];
  for (const block of text.matchAll(/(?:^(?!\s*$).*\n?)+/gm)) {
    // A list item, a row and a heading begin a text of their own.
    for (const part of block[0].matchAll(
      /(?:^\s*(?:[-*+]|\d+\.|\||#+|>)\s?|^).*(?:\n(?!\s*(?:[-*+]|\d+\.|\||#|>)\s?).*)*/gm,
    )) {
      const kind = /^#/.test(part[0]) ? "heading" : "text";
      for (const cell of part[0].matchAll(part[0].startsWith("|") ? /[^|]+/g : /[\s\S]+/g)) {
        const plain = cell[0].replace(/^\s*(?:[-*+]|\d+\.|#+|>)\s/, (mark) => " ".repeat(mark.length));
        list.push(toProse(kind, content, block.index + part.index + cell.index, plain));
      }
    }
  }
  return list;
}

/** Reads comments and the values of a workflow or a form that people read. */
function readYaml(content: string): Prose[] {
  const list: Prose[] = [];
  for (const { 0: comment, index } of content.matchAll(/(?:^\s*#.*\n?)+/gm))
    list.push(toProse("text", content, index, comment.replaceAll("#", " ")));
  const lines = new LineCounter();
  visit(parseDocument(content, { lineCounter: lines }), {
    Pair(_, { key, value }) {
      if (!isScalar(key) || /^(?:run|if|uses|with|env|scripts|exports)$/.test(String(key.value))) return visit.SKIP;
      if (!isScalar(value) || typeof value.value !== "string") return undefined;
      const { line } = lines.linePos(value.range?.[0] ?? 0);
      list.push({ kind: "text", text: value.value.replaceAll(/\s+/g, " ").trim(), lineAt: () => line });
      return undefined;
    },
  });
  return list;
}

/** Reads the doc blocks and the messages of a source file. */
function readTypeScript(path: string, content: string): Prose[] {
  const source = typescript.createSourceFile(path, content, typescript.ScriptTarget.Latest, true);
  const list: Prose[] = [];
  const seen = new Set<number>();
  const follow = (node: typescript.Node): void => {
    for (const doc of typescript.getJSDocCommentsAndTags(node).filter(typescript.isJSDoc)) {
      if (seen.has(doc.pos)) continue;
      seen.add(doc.pos);
      list.push(...readDocBlock(content, doc.pos, doc.end));
    }
    const text = readMessage(node);
    if (text !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      list.push({ kind: "message", text, lineAt: () => line + 1 });
    }
    if (!typescript.isImportDeclaration(node)) typescript.forEachChild(node, follow);
  };
  follow(source);
  // A room's own doc block is before its imports, and belongs to no export.
  const [first] = /^\/\*\*[\s\S]*?\*\//.exec(content) ?? [];
  if (first !== undefined && !seen.has(0)) list.push(...readDocBlock(content, 0, first.length));
  return list;
}

/** Reads the summary, the remarks and the tags of a doc block; examples and code are blanked out. */
function readDocBlock(content: string, pos: number, end: number): Prose[] {
  let text = content
    .slice(pos, end)
    .replace(/^\/\*\*/, "   ")
    .replace(/\*\/$/, "  ");
  text = text.replaceAll(/^(\s*)\*/gm, "$1 ");
  text = blank(text, /@example[\s\S]*?(?=^\s*@\w|$(?![\s\S]))/gm);
  text = blank(text, /```[\s\S]*?```/g);
  text = text.replaceAll(/`[^`]+`|\{@link [^}]*\}/g, (code) => `\`${"x".repeat(code.length - 2)}\``);
  text = blank(text, /@(?:param|template) \w+ -|@(?:default|see) .*|@throws `x+`|@\w+/g, "\u0000").replaceAll(
    "\n",
    " ",
  );
  const parts = [...text.matchAll(/[^\0]+/g)];
  return parts.map(({ 0: part, index }, i) => toProse(i === 0 ? "doc" : "text", content, pos + index, part));
}

/** Returns what a string says, if it is a message: of an error, or of three words and more. */
function readMessage(node: typescript.Node): string | undefined {
  if (typescript.isJsxText(node)) return node.text.replaceAll(/\s+/g, " ");
  const text = typescript.isTemplateExpression(node)
    ? node.head.text + node.templateSpans.map(({ literal }) => `\`x\`${literal.text}`).join("")
    : typescript.isStringLiteralLike(node)
      ? node.text
      : "";
  return text.trim().split(/\s+/).length < 3
    ? undefined
    : text
        .replaceAll(/`[^`]+`/g, "`x`")
        .replaceAll(/\s+/g, " ")
        .trim();
}
