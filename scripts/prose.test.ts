import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, it } from "vitest";
import { allowedWords, findProseMatches, proseRules } from "./lib/prose-rules.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "prose-"));
afterAll(() => rmSync(scratch, { recursive: true }));

async function runProse(...paths: string[]): Promise<{ code: number; lines: string[] }> {
  const words = [join(root, "scripts/prose.ts"), ...paths];
  const run = promisify(execFile)(process.execPath, words, { cwd: root, maxBuffer: 1 << 24 });
  const { code, stdout } = await run.then(
    ({ stdout }) => ({ code: 0, stdout }),
    (error: { code: number; stdout: string }) => error,
  );
  return { code, lines: stdout.trim().split("\n") };
}

/** Writes files, checks them in one run, and returns the matches of each as `line rule`. */
async function check(files: Record<string, string>): Promise<Record<string, string[]>> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch, path)), { recursive: true });
    writeFileSync(join(scratch, path), content);
  }
  const { lines } = await runProse(scratch);
  return Object.fromEntries(
    Object.keys(files).map((path) => {
      const own = lines.filter((line) => line.includes(`/${path}:`));
      return [path, own.map((line) => line.replace(/^\S+:(\d+) {2}".*?" {2}([\w-]+): .*$/, "$1 $2"))];
    }),
  );
}

it("finds no sentence that breaks a rule", async () => {
  const { code, lines } = await runProse();
  expect(lines.filter((line) => /^\S+:\d+ /.test(line))).toEqual([]);
  expect(code).toBe(0);
});

it.for(proseRules)("$name matches its wrong sentence and not its better one", ({ name, kinds, wrong, better }) => {
  const [kind = "text"] = kinds ?? [];
  const list = (text: string): string[] => findProseMatches(text, kind).map(({ rule }) => rule.name);
  expect(list(wrong)).toContain(name);
  expect(list(better)).toEqual([]);
});

it("gives every rule a name of its own and a pattern that finds all matches", () => {
  expect(new Set(proseRules.map(({ name }) => name)).size).toBe(proseRules.length);
  expect(proseRules.filter(({ pattern }) => !pattern.global)).toEqual([]);
  for (const { reason } of allowedWords) expect(reason).not.toBe("");
});

const page = [
  "# What is repeated",
  "",
  "Each start runs inside",
  "of a transaction.",
  "",
  "- A timeout is no proof.",
  "",
  "| a | It stands there. |",
  "",
  "```sh",
  "echo inside of",
  "```",
  "Call `inside of` [a](inside-of.md).",
];
const source = [
  "/** What a caller says. */",
  "export interface A {",
  "  /** Is sent. */",
  '  "inside-of": string;',
  "}",
  "/**",
  " * Sends it inside",
  " * of a transaction.",
  " *",
  " * @param a - Stands in the body.",
  " * @example",
  " * // inside of",
  " */",
  "export function f(a: string): never {",
  "  // inside of",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
  "  throw new Error(`${a} is no value.`);",
  "}",
];
const workflow = [
  "# It runs inside",
  "# of a container.",
  "jobs:",
  "  a:",
  "    name: It is no job",
  "    run: inside of",
];

it("reads pages, sources, workflows and descriptions, but no code and no names", async () => {
  const found = await check({
    "README.md": page.join("\n"),
    "docs/few.md": "So it ends. So be it.",
    "docs/many.md": "So it ends.\nSo be it. \nSo what?\n",
    "packages/a/src/a.ts": source.join("\n"),
    "packages/a/package.json": '{\n  "description": "It is no package",\n  "scripts": { "a": "it is no script" }\n}',
    ".github/workflows/a.yml": workflow.join("\n"),
  });
  expect(found).toEqual({
    "README.md": ["1 begins-with-what", "1 repeat", "3 inside-of", "6 is-no", "8 stands"],
    "docs/few.md": [],
    "docs/many.md": ["1 so", "2 so", "3 so"],
    "packages/a/src/a.ts": ["1 doc-begins-with-what", "3 doc-is-a-fragment", "7 inside-of", "10 stands", "16 is-no"],
    "packages/a/package.json": ["2 is-no"],
    ".github/workflows/a.yml": ["1 inside-of", "5 is-no"],
  });
});

it("refuses a path without prose", async () => {
  expect((await runProse("no-such-folder")).code).toBe(1);
});
