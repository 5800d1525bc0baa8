/**
 * Packs every package, lists what is inside of it (CycloneDX), tests the tarballs as a stranger would use them, and publishes
 * exactly those.
 *
 * Usage: pnpm release [--registry URL] [--provenance] [--tag] [--untested]
 *
 * --provenance  npm says which commit and workflow a package was built from
 * --tag         tags the commit, and prints it for the release workflow
 * --untested    for the test of the packages itself, which publishes to a registry of its own
 */
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { packPackages, publishedFolders, publishPackages } from "./lib/release/packages.ts";
import { run } from "./lib/release/run.ts";

const { values } = parseArgs({
  options: {
    registry: { type: "string", default: "https://registry.npmjs.org" },
    provenance: { type: "boolean", default: false },
    tag: { type: "boolean", default: false },
    untested: { type: "boolean", default: false },
  },
});
const root = fileURLToPath(new URL("../", import.meta.url));
const folder = fileURLToPath(new URL("../.release/", import.meta.url));

if (values.provenance) {
  for (const folder of publishedFolders) {
    const { name, repository } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
    if (repository?.url === undefined) {
      throw new Error(`${name} has no repository in its package.json, which npm compares with where it was built.`);
    }
  }
}
// Of an earlier build, files may be there whose source is gone.
for (const cwd of publishedFolders) rmSync(`${cwd}/dist`, { recursive: true, force: true });
await run("pnpm", ["build:quiet"], { cwd: root });
const packages = await packPackages(folder);
// What is inside of each, beside its tarball.
await run("pnpm", ["run", "sbom"], { cwd: root });
if (!values.untested) {
  console.log(await run(process.execPath, ["scripts/test-packed.ts", "--tarballs", folder], { cwd: root }));
}
const words = values.provenance ? ["--provenance"] : [];
const published = await publishPackages(packages, { registry: values.registry, words });
for (const { name, version } of packages) {
  console.log(`${published.includes(name) ? "published" : "was there"} ${name}@${version}`);
}
if (values.tag) console.log(await run("pnpm", ["exec", "changeset", "git-tag"], { cwd: root }));
