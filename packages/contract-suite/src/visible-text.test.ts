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
  ["Ștefan 日本 🚀 ## Title", "Ștefan 日本 🚀 ## Title"],
] as const)("shows %j as it can be printed", ([text, shown]) => {
  expect(toVisible(text, 100)).toBe(shown);
});

it("keeps what it is told to, and cuts what is long", () => {
  expect(toVisible("a\nb", 100, "\n")).toBe("a\nb");
  expect(toVisible("abcdef", 3)).toBe("abc… (6 characters)");
});

it("shows a value that is nested too deep for JSON", () => {
  const deep = JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`);
  expect(toShortJson(deep)).toBe("a value that is nested too deep to show");
  expect(toShortJson(undefined)).toBe("nothing");
});
