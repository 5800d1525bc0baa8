/**
 * Builds and packs every package, and lists what is inside of it (CycloneDX). `digests.json`, beside the tarballs, holds what
 * `publish-packages.ts` compares them with.
 *
 * Usage: pnpm release:pack [--provenance]
 *
 * --provenance  checks that the owner has filled in everything; npm compares `repository` with the workflow that built a package
 */
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { findUntracked, readContents } from "./lib/release/list-contents.ts";
import { packPackages } from "./lib/release/pack-packages.ts";
import { publishedFolders, readDigest } from "./lib/release/packages.ts";
import { listUnfilled } from "./lib/release/repository.ts";
import { run } from "./lib/release/run.ts";

const { values } = parseArgs({ options: { provenance: { type: "boolean", default: false } } });
const root = fileURLToPath(new URL("../", import.meta.url));
const folder = join(root, ".release");

const unfilled = values.provenance ? listUnfilled(root) : [];
if (unfilled.length > 0) throw new Error(`Nothing was packed. Fill in before a release:\n${unfilled.join("\n")}`);
// Of an earlier build, files may be there whose source is gone.
for (const cwd of publishedFolders) rmSync(join(cwd, "dist"), { recursive: true, force: true });
await run("pnpm", ["build:quiet"], { cwd: root });
const packages = await packPackages(folder);
const untracked = packages.flatMap((one) => findUntracked(readContents(one), root));
if (untracked.length > 0) {
  rmSync(folder, { recursive: true });
  throw new Error(`Nothing was packed. Add to git what belongs there, and remove the rest:\n${untracked.join("\n")}`);
}
await run("pnpm", ["run", "sbom"], { cwd: root });
const digests = Object.fromEntries(packages.map(({ name, tarball }) => [name, readDigest(tarball)]));
writeFileSync(join(folder, "digests.json"), `${JSON.stringify(digests)}\n`);
for (const { name, version } of packages) console.log(`packed ${name}@${version} ${digests[name]}`);
