import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { program } from "./run-in-terminal.ts";

const page = readFileSync(new URL("../RECIPES.md", import.meta.url), "utf8");

/** Returns the block that stands below `<!-- recipe: name -->` on the page. */
export function readRecipe(name: string): string {
  const block = new RegExp(`<!-- recipe: ${name} -->\\s*\`\`\`\\w+\\n(.*?)\`\`\``, "s").exec(page)?.[1];
  if (block === undefined) throw new Error(`There is no recipe ${name}.`);
  return block;
}

/** How a recipe ended. */
export interface RecipeEnd {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command of a recipe with nothing in its environment but what is given, and `flowx-start` and `npx` in its path. */
export async function runRecipe(
  words: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<RecipeEnd> {
  const [command = "", ...others] = words;
  const path = `${provide(cwd)}:${dirname(process.execPath)}:/usr/bin:/bin`;
  const child = spawn(command, others, { cwd, env: { ...env, PATH: path }, stdio: ["ignore", "pipe", "pipe"] });
  const [[code], stdout, stderr] = await Promise.all([once(child, "exit"), text(child.stdout), text(child.stderr)]);
  return { code, stdout, stderr };
}

/** What npm installs, and an `npx` that runs it without asking a registry. */
function provide(folder: string): string {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  const run = `exec "${process.execPath}" "${program}" "$@"\n`;
  writeFileSync(join(bin, "flowx-start"), `#!/bin/sh\n${run}`);
  writeFileSync(join(bin, "npx"), `#!/bin/sh\n[ "$1 $2" = "--yes @flowx-start/cli" ] || exit 127\nshift 2\n${run}`);
  for (const name of ["flowx-start", "npx"]) chmodSync(join(bin, name), 0o755);
  return bin;
}
