import type { ComponentChildren, JSX } from "preact";
import { type Block, type Inline, parseInline, parseMarkdown } from "../format/parse-markdown.ts";
import { CodeBlock } from "./code-block.tsx";

/** Renders Markdown as elements. It never creates HTML from text. */
export function Markdown({ text }: { readonly text: unknown }): JSX.Element {
  return <div class="markdown">{parseMarkdown(typeof text === "string" ? text : "").map(toElement)}</div>;
}

/** Shows a line of Markdown. */
export function MarkdownLine({ text }: { readonly text: unknown }): JSX.Element {
  return <>{parseInline(typeof text === "string" ? text : "").map(toInline)}</>;
}

function toElement(block: Block, i: number): JSX.Element {
  if (block.kind === "code") return <CodeBlock key={i} text={block.text} />;
  if (block.kind === "paragraph") return <p key={i}>{block.inlines.map(toInline)}</p>;
  return (
    <ul key={i}>
      {block.items.map((item, n) => (
        <li key={n}>{item.map(toInline)}</li>
      ))}
    </ul>
  );
}

function toInline(inline: Inline, i: number): ComponentChildren {
  switch (inline.kind) {
    case "text":
      return inline.text;
    case "code":
      return <code key={i}>{inline.text}</code>;
    case "strong":
      return <strong key={i}>{inline.text}</strong>;
    case "em":
      return <em key={i}>{inline.text}</em>;
    case "link":
      return (
        <a key={i} href={inline.url} rel="noreferrer" target="_blank">
          {inline.text}
        </a>
      );
  }
}
