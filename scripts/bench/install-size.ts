import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** What comes with a package. */
export interface InstallSize {
  packages: number;
  bytes: number;
}

/**
 * Adds up a package and its production dependencies, as they are installed.
 *
 * @param folder - Of the package.
 */
export function measureInstall(folder: string): InstallSize {
  const seen = new Map<string, number>();
  const visit = (path: string): void => {
    const real = realpathSync(path);
    if (seen.has(real)) return;
    const { dependencies = {}, optionalDependencies = {}, files } = readManifest(real);
    seen.set(real, sizeOf(real, real.includes("node_modules") ? undefined : files));
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = find(name, real);
      if (found !== undefined) visit(found);
      else if (name in dependencies) throw new Error(`${name} of ${real} is not installed.`);
    }
  };
  visit(folder);
  return { packages: seen.size, bytes: [...seen.values()].reduce((sum, bytes) => sum + bytes, 0) };
}

interface Manifest {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  files?: string[];
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function find(name: string, from: string): string | undefined {
  for (let folder = from; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return candidate;
  }
  return undefined;
}

/** Counts the files of a package; of one of ours only those that are published. */
function sizeOf(folder: string, published: readonly string[] | undefined): number {
  const isPublished = (path: string): boolean =>
    published === undefined ||
    path === "package.json" ||
    (!/\.test(-d)?\.ts$/.test(path) && published.some((entry) => path === entry || path.startsWith(`${entry}/`)));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !path.split("/").includes("node_modules") && isPublished(path))
    .reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}
