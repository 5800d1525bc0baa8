import { expect, it } from "vitest";
import { parseInline, parseMarkdown } from "./parse-markdown.ts";

it("parses paragraphs, lists and code", () => {
  const markdown = "One\nline.\n\nTwo:\n- a `b`\n- c\n  goes on\n\n```sh\nrun *this*\n```\n";
  expect(parseMarkdown(markdown)).toEqual([
    { kind: "paragraph", inlines: [{ kind: "text", text: "One line." }] },
    { kind: "paragraph", inlines: [{ kind: "text", text: "Two:" }] },
    {
      kind: "list",
      items: [
        [
          { kind: "text", text: "a " },
          { kind: "code", text: "b" },
        ],
        [{ kind: "text", text: "c goes on" }],
      ],
    },
    { kind: "code", text: "run *this*" },
  ]);
  expect(parseMarkdown("")).toEqual([]);
});

it("parses emphasis, code and links of a line", () => {
  expect(parseInline("**Not** *twice*: `a*b*` [docs](https://a.example/x) <https://b.example> end")).toEqual([
    { kind: "strong", text: "Not" },
    { kind: "text", text: " " },
    { kind: "em", text: "twice" },
    { kind: "text", text: ": " },
    { kind: "code", text: "a*b*" },
    { kind: "text", text: " " },
    { kind: "link", text: "docs", url: "https://a.example/x" },
    { kind: "text", text: " " },
    { kind: "link", text: "https://b.example", url: "https://b.example" },
    { kind: "text", text: " end" },
  ]);
});

it.each(["<b>x</b>", "[x](javascript:alert(1))", "[x](//evil.example)", "2 * 3 * 4", "a_b_c", "<script>"])(
  "leaves %s as the text that it is",
  (text) => {
    expect(parseInline(text)).toEqual([{ kind: "text", text }]);
  },
);
