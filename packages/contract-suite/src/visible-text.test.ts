import { expect, it } from "vitest";
import { toShortJson, toVisible } from "./visible-text.ts";

it.for([
  ["\u001b[2J", "\\u{1b}[2J"],
  ["a\rb", "a\\u{d}b"],
  ["\u009b31m", "\\u{9b}31m"],
  ["\u202ecod", "\\u{202e}cod"],
  ["a\u0000\u0007", "a\\u{0}\\u{7}"],
  ["\ud800", "\\u{d800}"],
  ["##[error]x", "\\u{23}#[error]x"],
  ["##vso[task.setvariable]x", "\\u{23}#vso[task.setvariable]x"],
  ["a\u2028b\u2029c", "a\\u{2028}b\\u{2029}c"],
  ["\u200b", "\\u{200b}"],
  ["##[a] ##[b]", "\\u{23}#[a] \\u{23}#[b]"],
  ["##[]", "\\u{23}#[]"],
  [`##${"a".repeat(16)}[x]`, `\\u{23}#${"a".repeat(16)}[x]`],
  [`##${"a".repeat(17)}[x]`, `##${"a".repeat(17)}[x]`],
  ["##two words[x]", "##two words[x]"],
  ["", ""],
  ["Ștefan 日本 🚀 ## Title", "Ștefan 日本 🚀 ## Title"],
] as const)("shows %j as it can be printed", ([text, shown]) => {
  expect(toVisible(text, 100)).toBe(shown);
});

it("keeps what it is told to, and cuts what is long", () => {
  expect(toVisible("a\nb", 100, "\n")).toBe("a\nb");
  expect(toVisible("abcdef", 3)).toBe("abc… (6 characters)");
  expect(toVisible("abc", 3)).toBe("abc");
  expect(toVisible("a\nb\rc", 100, "\n\t")).toBe("a\nb\\u{d}c");
  expect(toVisible("a\nbcd", 3)).toBe("a\\u{a}b… (5 characters)");
});

it("shows a value that is nested too deep for JSON", () => {
  const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
  expect(toShortJson(deep)).toBe("a value that is nested too deeply to show");
  expect(toShortJson(undefined)).toBe("nothing");
});

it("shows a value as JSON in at most 200 characters", () => {
  expect(toShortJson({ a: [1, null, "b\n"] })).toBe('{"a":[1,null,"b\\n"]}');
  expect(toShortJson("x".repeat(198))).toBe(`"${"x".repeat(198)}"`);
  expect(toShortJson("x".repeat(199))).toBe(`"${"x".repeat(199)}… (201 characters)`);
});
