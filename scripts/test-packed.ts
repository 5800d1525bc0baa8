/**
 * Tests the packages as strangers use them: publishes their tarballs to a registry on loopback, installs from it into fresh
 * projects outside of the repository, and starts a process in each.
 *
 * Usage: pnpm test:packed                    packs first, as a release does
 *        pnpm test:packed --tarballs FOLDER  takes tarballs that are there
 *        pnpm test:packed --update           writes what is in the packages to scripts/packed.snapshot.txt
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { packedConsumers } from "./lib/consumers/packed-consumers.ts";
import { tryAll } from "./lib/consumers/try-all.ts";
import { findFirstDifference } from "./lib/first-difference.ts";
import { type Contents, readContents, toSnapshot } from "./lib/release/list-contents.ts";
import { publishPackages, readTarballs } from "./lib/release/packages.ts";
import { run } from "./lib/release/run.ts";
import { startRegistry } from "./lib/release/start-registry.ts";

const { values } = parseArgs({
  options: { tarballs: { type: "string" }, update: { type: "boolean", default: false } },
});
const root = fileURLToPath(new URL("../", import.meta.url));
const folder = values.tarballs ?? fileURLToPath(new URL("../.release/", import.meta.url));
const snapshot = new URL("packed.snapshot.txt", import.meta.url);

process.exitCode = await test();
// Verdaccio keeps timers of its own.
process.exit();

/** Returns the exit code. */
async function test(): Promise<number> {
  const behind = (await run("npm", ["config", "get", "registry"], { cwd: root })).trim();
  await using registry = await startRegistry(behind);
  if (values.tarballs === undefined) {
    console.log((await run(process.execPath, ["scripts/pack-packages.ts"], { cwd: root })).trim());
  }
  const packages = readTarballs(folder);
  await publishPackages(packages, { registry: registry.url, env: registry.env });
  const options = { registry: registry.url, version: packages[0]?.version ?? "" };
  const { failures } = await tryAll(packedConsumers, options);
  const contents = packages.map(readContents);
  const dead = contents.flatMap(({ deadMaps, deadLinks }) => [...deadMaps, ...deadLinks]);
  const mistakes = [...dead, ...compareContents(contents), ...failures];
  for (const mistake of mistakes) console.error(mistake);
  return mistakes.length > 0 ? 1 : 0;
}

function compareContents(packages: readonly Contents[]): string[] {
  const contents = toSnapshot(packages);
  if (values.update) writeFileSync(snapshot, contents);
  const reviewed = existsSync(snapshot) ? readFileSync(snapshot, "utf8") : "";
  const difference = findFirstDifference(contents, reviewed);
  if (difference === undefined) return [];
  const { line, expected = "(end)", actual = "(end)" } = difference;
  return [
    `scripts/packed.snapshot.txt:${line} is not what is packed: ${actual.trim()} → ${expected.trim()}\nIf it is meant, run \`pnpm test:packed --update\` and review the difference.`,
  ];
}
