/**
 * Publishes tarballs that are there, if each has the digest that it was packed with. Needs Node.js and npm, and nothing installed:
 * the job that npm trusts runs no code but this repository's.
 *
 * Usage: node scripts/publish-packages.ts --digests JSON [--folder .release] [--registry URL] [--provenance]
 *        node scripts/publish-packages.ts --tag
 *
 * --digests     what `pnpm release:pack` wrote to digests.json, from a source that the tarballs did not come from
 * --provenance  npm says which commit and workflow a package was built from
 * --tag         publishes nothing, and tags the commit with the name and version of each package
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { listPackages, publishPackages, readDigest, readTarballs } from "./lib/release/packages.ts";
import { run } from "./lib/release/run.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const { values } = parseArgs({
  options: {
    digests: { type: "string" },
    folder: { type: "string", default: `${root}.release` },
    registry: { type: "string", default: "https://registry.npmjs.org" },
    provenance: { type: "boolean", default: false },
    tag: { type: "boolean", default: false },
  },
});

if (values.tag) await tag();
else if (values.digests === undefined)
  throw new Error("--digests is missing: what `pnpm release:pack` wrote to digests.json.");
else await publish(JSON.parse(values.digests));

async function publish(digests: Readonly<Record<string, unknown>>): Promise<void> {
  const packages = readTarballs(values.folder);
  for (const { name, tarball } of packages) {
    const digest = readDigest(tarball);
    if (digest !== digests[name]) {
      throw new Error(`Nothing was published: ${tarball} is ${digest}, and was packed as ${digests[name]}.`);
    }
  }
  const words = values.provenance ? ["--provenance"] : [];
  const published = await publishPackages(packages, { registry: values.registry, words });
  for (const { name, version } of packages) {
    console.log(`${published.includes(name) ? "published" : "was there"} ${name}@${version}`);
  }
}

/** A release that stopped half way can be run again: a tag that is there is left alone. */
async function tag(): Promise<void> {
  for (const { name, version } of listPackages()) {
    const text = `${name}@${version}`;
    const there = await run("git", ["tag", "--list", text], { cwd: root });
    if (there.trim() === "") await run("git", ["tag", text], { cwd: root });
    console.log(`${there.trim() === "" ? "tagged" : "was there"} ${text}`);
  }
}
