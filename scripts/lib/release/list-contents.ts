import { execFileSync } from "node:child_process";
import { posix } from "node:path";
import type { PackedPackage } from "./packages.ts";

/** A file of a tarball. */
interface PackedFile {
  readonly path: string;
  readonly bytes: number;
}

/** Returns the files of a package and their sizes. */
export function listFiles({ tarball }: PackedPackage): PackedFile[] {
  const out = execFileSync("tar", ["-tzvf", tarball], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return out
    .trim()
    .split("\n")
    .map((line) => {
      const [, bytes, path] = /^\S+ +\S+(?: +\S+)? +(\d+) .*? package\/(.*)$/.exec(line) ?? [];
      if (bytes === undefined || path === undefined) throw new Error(`This line of tar could not be read: ${line}`);
      return { path, bytes: Number(bytes) };
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/**
 * Returns what is in packages, for a snapshot that people review: sizes in steps of 10 kB, and files that differ in their
 * extension only as one line.
 */
export function toContents(packages: readonly PackedPackage[]): string {
  return packages
    .map((one) => {
      const files = listFiles(one);
      const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
      const stems = new Map<string, string[]>();
      for (const { path } of files) {
        const [, stem = path, ends = ""] = /^(.*?)((?:\.d)?\.[jt]s(?:\.map)?)$/.exec(path) ?? [];
        stems.set(stem, [...(stems.get(stem) ?? []), ends]);
      }
      const lines = [...stems].map(([stem, ends]) => `  ${stem}${ends.length > 1 ? `{${ends.join(",")}}` : ends[0]}`);
      return `${one.name}: about ${Math.ceil(bytes / 10_000) * 10} kB unpacked, ${files.length} files\n${lines.join("\n")}\n`;
    })
    .join("\n");
}

/** Returns the maps of a package that lead to a source that is not in it. */
export function findDeadMaps(one: PackedPackage): string[] {
  const files = new Set(listFiles(one).map(({ path }) => path));
  const maps = [...files].filter((path) => path.endsWith(".map"));
  return maps.flatMap((path) => {
    const text = execFileSync("tar", ["-xzOf", one.tarball, `package/${path}`], { encoding: "utf8" });
    const { sources } = JSON.parse(text) as { sources: string[] };
    const dead = sources
      .map((source) => posix.join(posix.dirname(path), source))
      .filter((source) => !files.has(source));
    return dead.map((source) => `${one.name}: ${path} leads to ${source}, which is not in the package`);
  });
}
