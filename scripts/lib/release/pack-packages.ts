import { mkdirSync, rmSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { type PackedPackage, publishedFolders, readTarballs } from "./packages.ts";
import { readRepositoryUrl, toRepositoryFields, withFields } from "./repository.ts";
import { run } from "./run.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Packs every package into an empty folder, with the repository of `scripts/repository.json` in its `package.json`. */
export async function packPackages(folder: string): Promise<PackedPackage[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const url = readRepositoryUrl(root);
  for (const cwd of publishedFolders) {
    const fields = url === "" ? undefined : toRepositoryFields(url, basename(cwd));
    await withFields(cwd, fields, () => run("pnpm", ["pack", "--pack-destination", folder], { cwd }));
  }
  return readTarballs(folder);
}
