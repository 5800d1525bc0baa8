import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { listLinks } from "../list-links.ts";
import type { PackedPackage } from "./packages.ts";

/** What is in a tarball. */
export interface Contents {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly bytes: number }[];
  /** Maps that lead to a source that is not there, as sentences. */
  readonly deadMaps: readonly string[];
  /** Links of Markdown pages that lead to a file that is not there, as sentences. */
  readonly deadLinks: readonly string[];
}

/** Unpacks a tarball and looks at what is in it. */
export function readContents({ name, tarball }: Pick<PackedPackage, "name" | "tarball">): Contents {
  const folder = mkdtempSync(join(tmpdir(), "contents-"));
  try {
    execFileSync("tar", ["-xzf", tarball, "-C", folder]);
    const root = join(folder, "package");
    const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((path) =>
      statSync(join(root, path)).isFile(),
    );
    const files = paths.sort().map((path) => ({ path, bytes: statSync(join(root, path)).size }));
    return { name, files, deadMaps: findDeadMaps(name, root, paths), deadLinks: findDeadLinks(name, root, paths) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function findDeadMaps(name: string, root: string, paths: readonly string[]): string[] {
  const there = new Set(paths);
  return paths
    .filter((path) => path.endsWith(".map"))
    .flatMap((path) => {
      const { sources } = JSON.parse(readFileSync(join(root, path), "utf8")) as { sources: string[] };
      const leadsTo = sources.map((source) => posix.join(posix.dirname(path), source));
      const dead = leadsTo.filter((source) => !there.has(source));
      return dead.map((source) => `${name}: ${path} leads to ${source}, which is not in the package`);
    });
}

function findDeadLinks(name: string, root: string, paths: readonly string[]): string[] {
  const there = new Set(paths);
  return paths
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) => {
      const relative = listLinks(readFileSync(join(root, path), "utf8"))
        .map(({ target }) => target.replace(/#.*$/, ""))
        .filter((target) => target !== "" && !/^[a-z]+:/.test(target));
      const dead = relative.filter((target) => !there.has(posix.join(posix.dirname(path), target)));
      return dead.map((target) => `${name}: ${path} links to ${target}, which is not in the package`);
    });
}

/**
 * Finds files of a package that git does not track, as sentences. What is built counts as its source does; what is bundled counts as the
 * configuration of the bundler does, and the sources are in the package beside it.
 *
 * @param root - The folder of the repository.
 */
export function findUntracked({ name, files }: Contents, root: string): string[] {
  const folder = join("packages", name.replace(/^@.*\//, ""));
  const tracked = new Set(execFileSync("git", ["ls-files", "-z", folder], { cwd: root, encoding: "utf8" }).split("\0"));
  // npm puts the licence of the repository into each package.
  tracked.add(join(folder, "LICENSE"));
  const isTracked = (path: string): boolean => tracked.has(join(folder, path));
  const isBundle = (path: string): boolean => /^dist\/[\w-]+\.js$/.test(path) && isTracked("rolldown.config.ts");
  return files
    .map(({ path }) => path)
    .filter((path) => !isTracked(path) && !isTracked(toSource(path)) && !isBundle(path))
    .map((path) => `${join(folder, path)} is in the package, and not in git`);
}

/** Leads from `dist/a.d.ts.map` to `src/a.ts`; other files are their own source. */
function toSource(path: string): string {
  return path.replace(/^dist\/(.*?)(?:\.d)?\.[jt]s(?:\.map)?$/, "src/$1.ts");
}

/**
 * Returns what is in packages, for a snapshot that people review: sizes in steps of 10 kB, and files that differ in their
 * extension only as one line.
 */
export function toSnapshot(packages: readonly Contents[]): string {
  return packages.map(toSection).join("\n");
}

function toSection({ name, files }: Contents): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const stems = new Map<string, string[]>();
  for (const { path } of files) {
    const [, stem = path, ends = ""] = /^(.*?)((?:\.d)?\.[jt]s(?:\.map)?)$/.exec(path) ?? [];
    stems.set(stem, [...(stems.get(stem) ?? []), ends]);
  }
  const lines = [...stems].map(([stem, ends]) => `  ${stem}${ends.length > 1 ? `{${ends.join(",")}}` : ends[0]}`);
  return `${name}: about ${Math.ceil(bytes / 10_000) * 10} kB unpacked, ${files.length} files\n${lines.join("\n")}\n`;
}
