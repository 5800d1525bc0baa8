import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.ts";

/** A package as it is published. */
export interface PackedPackage {
  readonly name: string;
  readonly version: string;
  /** The path of the tarball. */
  readonly tarball: string;
}

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** The folders in `packages` that are published, each after those that it needs. */
export const publishedNames: readonly string[] = [
  "api-types",
  "client",
  "outbox",
  "mock-server",
  "contract-suite",
  "cli",
];

/** Their paths. */
export const publishedFolders: readonly string[] = publishedNames.map((name) => join(root, "packages", name));

/** Lists the packages with their versions, each after those that it needs. */
export function listPackages(): Omit<PackedPackage, "tarball">[] {
  return publishedFolders.map((cwd) => {
    const { name, version } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
    return { name, version };
  });
}

/**
 * Lists the tarballs of a folder, each after those that it needs.
 *
 * @throws `Error` if one is missing.
 */
export function readTarballs(folder: string): PackedPackage[] {
  const files = readdirSync(folder);
  return listPackages().map(({ name, version }) => {
    const file = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`;
    if (!files.includes(file)) throw new Error(`${folder} has no ${file}.`);
    return { name, version, tarball: join(folder, file) };
  });
}

/** Returns the digest of a tarball as npm writes it. */
export function readDigest(tarball: string): string {
  return `sha512-${createHash("sha512").update(readFileSync(tarball)).digest("base64")}`;
}

/**
 * Publishes tarballs that a registry does not have yet.
 *
 * A release that stopped half way can be run again: what is there already is left alone if it is the same.
 *
 * @returns The names that were published.
 * @throws `Error` if the registry has another content under the same version.
 */
export async function publishPackages(
  packages: readonly PackedPackage[],
  {
    registry,
    words = [],
    env = {},
  }: { registry: string; words?: readonly string[]; env?: Readonly<Record<string, string>> },
): Promise<string[]> {
  const published: string[] = [];
  for (const { name, version, tarball } of packages) {
    const there = await readIntegrity(registry, name, version);
    if (there === readDigest(tarball)) continue;
    if (there !== undefined) throw new Error(`${registry} has another ${name}@${version} already: raise the version.`);
    const options = ["--registry", registry, "--access", "public", ...words];
    await run("npm", ["publish", tarball, ...options], { cwd: root, env });
    published.push(name);
  }
  return published;
}

async function readIntegrity(registry: string, name: string, version: string): Promise<string | undefined> {
  const response = await fetch(`${registry.replace(/\/$/, "")}/${name.replace("/", "%2f")}`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${registry} answered ${response.status} for ${name}.`);
  const { versions = {} } = (await response.json()) as { versions?: Record<string, { dist: { integrity: string } }> };
  return versions[version]?.dist.integrity;
}
