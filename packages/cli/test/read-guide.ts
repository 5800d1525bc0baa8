import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const docs = fileURLToPath(new URL("../../../docs/", import.meta.url));

/** A block of a page of the guide: a file to write, or commands to run. */
export interface GuideBlock {
  /** Its page and number, for messages. */
  readonly name: string;
  /** The file that the block shows; `undefined` for commands. */
  readonly file: string | undefined;
  readonly code: string;
  /** The exit code that the page names, or 0; `undefined` for commands that the page says are not run. */
  readonly exitCode: number | undefined;
}

/** Lists the files and commands of each page of the guide, in its order. */
export function readGuide(): Map<string, GuideBlock[]> {
  const pages = globSync("*.md", { cwd: docs }).sort();
  return new Map(pages.map((page) => [page, listBlocks(page, readFileSync(join(docs, page), "utf8"))]));
}

/** Commands may be indented, in a list. */
function listBlocks(page: string, markdown: string): GuideBlock[] {
  const fences = /(?:<!-- ([^>]*) -->\s+)?^( *)```(\w+)(?: (\S+))?\n(.*?)^ *```$/gms;
  return [...markdown.matchAll(fences)].flatMap(([, note = "", indent = "", language, file, code = ""], i) => {
    if (language !== "sh" && file === undefined) return [];
    const exitCode = note.startsWith("not run: ") ? undefined : Number(/^exit code: (\d+)$/.exec(note)?.[1] ?? 0);
    const unindented = code.replaceAll(new RegExp(`^${indent}`, "gm"), "");
    return [{ name: `${page}, block ${i + 1}`, file, code: unindented, exitCode }];
  });
}
