import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../lib/release/run.ts";

const here = fileURLToPath(new URL("./", import.meta.url));
const client = fileURLToPath(new URL("../../packages/client/", import.meta.url));

/** What to install. */
export interface InstallOptions {
  /** Majors of Next.js. */
  readonly versions: readonly string[];
  /** Takes the newest release of each major instead of the one in the lockfile. */
  readonly newest: boolean;
}

/**
 * Installs Next.js into a folder outside of the repository, and the built client into each app.
 *
 * @param folder - Exists and is empty.
 */
export async function installApps(folder: string, { versions, newest }: InstallOptions): Promise<void> {
  for (const file of ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"])
    cpSync(join(here, file), join(folder, file));
  cpSync(join(here, "apps"), join(folder, "apps"), { recursive: true });
  await run("pnpm", ["install", "--frozen-lockfile", "--silent"], { cwd: folder });
  if (newest) await run("pnpm", ["update", "--recursive", "--silent"], { cwd: folder });
  for (const version of versions) installPackage(client, join(folder, "apps", `next-${version}`));
}

interface Manifest {
  name: string;
  files?: string[];
  dependencies?: Record<string, string>;
}

/** Copies what is published of a package, and what it depends on. */
function installPackage(from: string, app: string): void {
  const {
    name,
    files = [],
    dependencies = {},
  }: Manifest = JSON.parse(readFileSync(join(from, "package.json"), "utf8"));
  const to = join(app, "node_modules", name);
  if (existsSync(to)) return;
  mkdirSync(to, { recursive: true });
  if (from.includes("node_modules")) cpSync(from, to, { recursive: true, filter: isOwn });
  else {
    for (const file of ["package.json", ...files.filter((file) => !file.startsWith("!"))])
      cpSync(join(from, file), join(to, file), { recursive: true });
  }
  for (const dependency of Object.keys(dependencies)) installPackage(findPackage(dependency, from), app);
}

function isOwn(path: string): boolean {
  return !path.slice(path.lastIndexOf("node_modules") + 12).includes("/node_modules");
}

function findPackage(name: string, from: string): string {
  for (let folder = realpathSync(from); folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, "node_modules", name);
    if (existsSync(join(candidate, "package.json"))) return realpathSync(candidate);
  }
  throw new Error(`${name}, which ${from} depends on, is not installed.`);
}
